import type { Input } from "@pulumi/pulumi";
import { defaults, quotable, required, secret, writeOnly } from "../../../../core/field";
import { boolean, integer, map, object, oneOf, oneOfNumbers, text } from "../../../../core/fields";
import type { Plain } from "../../../../core/input";
import { httpUrl, ipv4, pem } from "../../values";

/** HTTP headers by where they are sent. */
export interface CustomHeaders {
  /**
   * Sent with the first request only: name to value.
   * @defaultValue {}
   * @example {"X-Probe": "yes"}
   */
  root?: Input<Record<string, Input<string>>>;
  /**
   * Sent to the given domains only: domain to name to value.
   * @defaultValue {}
   * @example {"api.example.com": {"X-Probe": "yes"}}
   */
  domains?: Input<Record<string, Input<Record<string, Input<string>>>>>;
  /**
   * Sent with every request: name to value.
   * @defaultValue {}
   * @example {"Accept-Language": "de"}
   */
  all?: Input<Record<string, Input<string>>>;
}

/** How a page or an object is fetched over HTTP. */
export interface HttpArgs {
  /**
   * URL to fetch. A bare host means `https://` (R063).
   * @example "https://www.example.com/"
   */
  url: Input<string>;
  /**
   * Status that counts as success, as text; `default` is any 2xx or 3xx.
   * @defaultValue "default"
   * @example "200"
   */
  desiredStatusCode?: Input<string>;
  /**
   * Regular expression the content must match.
   * @defaultValue any content
   * @example "status\": ?\"ok"
   */
  contentRegex?: Input<string>;
  /**
   * Address to use instead of asking DNS (IPv4).
   * @defaultValue ask DNS
   * @example "192.0.2.10"
   */
  dnsOverride?: Input<string>;
  /**
   * Maximum number of bytes to download.
   * @defaultValue no limit
   * @minimum 0
   */
  downloadLimit?: Input<number>;
  /**
   * Target time of a fetch in milliseconds.
   * @defaultValue 1000
   * @minimum 100
   * @maximum 5000
   */
  httpTargetTime?: Input<number>;
  /**
   * Time-out of a fetch in seconds.
   * @defaultValue 5
   * @minimum 5
   * @maximum 60
   */
  httpTimeLimit?: Input<number>;
  /**
   * 1 for HTTP/1.1 only, 2 to prefer HTTP/2.
   * @defaultValue 2
   */
  httpVersion?: Input<1 | 2>;
  /**
   * Whether redirects are followed.
   * @defaultValue true
   */
  followRedirects?: Input<boolean>;
  /**
   * User agent to send.
   * @defaultValue the agent's own
   * @example "probe/1.0"
   */
  userAgent?: Input<string>;
  /**
   * Headers by where they are sent.
   * @defaultValue {}
   */
  customHeaders?: Input<CustomHeaders>;
  /**
   * Whether response headers are recorded. The API never returns it, so drift is not detected (R080).
   * @defaultValue true
   */
  includeHeaders?: Input<boolean>;
  /**
   * Whether tracing headers (B3, W3C) are sent.
   * @defaultValue false
   */
  distributedTracing?: Input<boolean>;
}

export const httpFields = {
  url: required(httpUrl()),
  desiredStatusCode: defaults(quotable(text(), /^(\d{3}|default)$/), "default"),
  contentRegex: text(),
  dnsOverride: ipv4(),
  downloadLimit: integer(0),
  httpTargetTime: defaults(integer(100, 5000), 1000),
  httpTimeLimit: defaults(integer(5, 60), 5),
  httpVersion: defaults(oneOfNumbers(1, 2), 2),
  followRedirects: defaults(boolean(), true),
  userAgent: text(),
  customHeaders: object<Plain<CustomHeaders>>({
    root: map(text()),
    domains: map(map(text())),
    all: map(text()),
  }),
  includeHeaders: writeOnly(defaults(boolean(), true)),
  distributedTracing: defaults(boolean(), false),
};

/** TLS of a test that speaks HTTP. */
export interface TlsArgs {
  /**
   * Whether certificate errors fail the test; the API's document says that false is the default (R080).
   * @defaultValue true
   */
  verifyCertificate?: Input<boolean>;
  /**
   * TLS version: `0` automatic, `3` SSLv3, `4` TLS 1.0, `5` 1.1, `6` 1.2, `7` 1.3.
   * @defaultValue "0"
   */
  sslVersionId?: Input<"0" | "3" | "4" | "5" | "6" | "7">;
  /**
   * Client certificate in PEM: the private key first, then the certificate. A secret.
   * @defaultValue ""
   */
  clientCertificate?: Input<string>;
  /**
   * Whether servers without RFC 5746 may renegotiate.
   * @defaultValue true
   */
  allowUnsafeLegacyRenegotiation?: Input<boolean>;
}

export const tlsFields = {
  verifyCertificate: defaults(boolean(), true),
  sslVersionId: defaults(oneOf("0", "3", "4", "5", "6", "7"), "0"),
  clientCertificate: secret(pem()),
  allowUnsafeLegacyRenegotiation: defaults(boolean(), true),
};
