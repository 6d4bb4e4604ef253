import { type HttpArgs, httpFields, type TlsArgs, tlsFields } from "./http";
import { type HttpAuthArgs, httpAuthFields, httpAuthRules } from "./http-auth";
import { bgpMonitorChecks } from "./network";
import { type NetworkTestArgs, networkTestFields } from "./network-test";
import { type ProxyArgs, proxyFields, proxyRules } from "./proxy";

/** The args that all tests over HTTP share, with or without a browser. */
export interface HttpTestArgs extends NetworkTestArgs, HttpArgs, HttpAuthArgs, TlsArgs, ProxyArgs {}

export const httpTestFields = {
  ...networkTestFields(),
  ...httpFields,
  ...httpAuthFields,
  ...tlsFields,
  ...proxyFields,
};

export const httpTestRules = [...httpAuthRules, ...proxyRules, ...bgpMonitorChecks];
