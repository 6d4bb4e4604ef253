import type { Input } from "@pulumi/pulumi";
import { defaults } from "../../core/field";
import { boolean, integer, object, oneOf, text } from "../../core/fields";
import type { Plain } from "../../core/input";

/** How a page is requested, and what its answer must be. */
export interface HttpConfig {
  /**
   * Method: `GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE` or `OPTIONS`.
   * @defaultValue "GET"
   */
  method?: Input<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS">;
  /**
   * Path, with its query.
   * @defaultValue "/"
   */
  path?: Input<string>;
  /**
   * Status that the answer must have.
   * @defaultValue 200
   * @minimum 100
   * @maximum 599
   */
  expectedStatus?: Input<number>;
  /**
   * Regular expression that the body must match.
   * @defaultValue none
   */
  expectedBodyRegex?: Input<string>;
  /**
   * Whether the certificate is verified.
   * @defaultValue true
   */
  sslVerify?: Input<boolean>;
  /**
   * Days before its certificate ends at which the monitor counts as degraded.
   * @defaultValue 14
   * @minimum 0
   */
  alertSslExpiryDays?: Input<number>;
}

/** How a host is pinged. */
export interface PingConfig {
  /**
   * Packets of a check.
   * @defaultValue 3
   * @minimum 1
   * @maximum 20
   */
  packets?: Input<number>;
}

/** What is asked of a name server. */
export interface DnsConfig {
  /**
   * Type of the record: `A`, `AAAA`, `CNAME`, `MX`, `NS`, `TXT` or `SOA`.
   * @defaultValue "A"
   */
  recordType?: Input<"A" | "AAAA" | "CNAME" | "MX" | "NS" | "TXT" | "SOA">;
  /**
   * Value that the answer must hold.
   * @defaultValue none
   */
  expectedValue?: Input<string>;
}

/** How a mail server is reached. */
export interface MailConfig {
  /**
   * Whether the connection is encrypted from its start.
   * @defaultValue false
   */
  tls?: Input<boolean>;
}

/** What is asked of a device. */
export interface SnmpConfig {
  /**
   * Object identifier to read.
   * @defaultValue "1.3.6.1.2.1.1.3.0"
   */
  oid?: Input<string>;
}

const http = object<Plain<HttpConfig>>({
  method: defaults(oneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"), "GET"),
  path: defaults(text(), "/"),
  expectedStatus: defaults(integer(100, 599), 200),
  expectedBodyRegex: text(),
  sslVerify: defaults(boolean(), true),
  alertSslExpiryDays: defaults(integer(0), 14),
});
const ping = object<Plain<PingConfig>>({ packets: defaults(integer(1, 20), 3) });
const dns = object<Plain<DnsConfig>>({
  recordType: defaults(oneOf("A", "AAAA", "CNAME", "MX", "NS", "TXT", "SOA"), "A"),
  expectedValue: text(),
});
const mail = object<Plain<MailConfig>>({ tls: defaults(boolean(), false) });
const snmp = object<Plain<SnmpConfig>>({ oid: defaults(text(), "1.3.6.1.2.1.1.3.0") });

/** The field `config` of each type of monitor; none where the host and the port say all. */
export const CONFIGS = {
  http: { config: http },
  https: { config: http },
  ping: { config: ping },
  dns: { config: dns },
  smtp: { config: mail },
  pop3: { config: mail },
  imap: { config: mail },
  snmp: { config: snmp },
  ...{ tcp: {}, ssh: {}, ftp: {}, mysql: {}, redis: {} },
} as const;
