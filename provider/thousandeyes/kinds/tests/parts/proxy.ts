import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../../core/define";
import { defaults } from "../../../../core/field";
import { boolean } from "../../../../core/fields";
import { id } from "../../values";

/** The proxy between agent and target. */
export interface ProxyArgs {
  /**
   * Whether `overrideProxyId` is used instead of the agent's proxy.
   * @defaultValue false
   */
  overrideAgentProxy?: Input<boolean>;
  /** Id of the proxy to use (digits). */
  overrideProxyId?: Input<string>;
  /**
   * Whether the network to the proxy is measured.
   * @defaultValue false
   */
  collectProxyNetworkData?: Input<boolean>;
}

export const proxyFields = {
  overrideAgentProxy: defaults(boolean(), false),
  overrideProxyId: id(),
  collectProxyNetworkData: defaults(boolean(), false),
};

export const proxyRules = [
  crossCheck(
    "R066",
    ["collectProxyNetworkData", "overrideAgentProxy", "overrideProxyId", "networkMeasurements"],
    ({ collectProxyNetworkData, overrideAgentProxy, overrideProxyId, networkMeasurements }) =>
      collectProxyNetworkData && overrideAgentProxy && !overrideProxyId && networkMeasurements === false
        ? 'cannot be collected with "overrideAgentProxy" but no "overrideProxyId", and "networkMeasurements" off.'
        : undefined,
  ),
];
