import type { Input } from "@pulumi/pulumi";
import type { AdoptArgs } from "./adopt-args";
import type { DnsConfig, HttpConfig, MailConfig, PingConfig, SnmpConfig } from "./monitor-config";

/** The args of monitors of every type. */
export interface CommonMonitorArgs extends AdoptArgs {
  /**
   * Name.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** Host name or address. */
  host: Input<string>;
  /**
   * Port.
   * @defaultValue that of the type
   * @minimum 1
   * @maximum 65535
   */
  port?: Input<number>;
  /**
   * Seconds between two checks.
   * @defaultValue 60
   * @minimum 10
   * @maximum 86400
   */
  checkIntervalSeconds?: Input<number>;
  /**
   * Milliseconds that a check may take.
   * @defaultValue 5000
   * @minimum 100
   * @maximum 60000
   */
  timeoutMs?: Input<number>;
  /**
   * Tags, the whole set: free texts.
   * @defaultValue []
   */
  tags?: Input<Input<string>[]>;
  /**
   * Id of its group.
   * @defaultValue none
   */
  monitorGroupId?: Input<string>;
  /**
   * Seconds in which the monitor must be up after it was created or changed: else the deployment fails, with the last
   * state that was seen. It asks for a check at once. Not compared. Ctrl-C ends the deployment after the wait; pressed
   * twice, at once, as an interrupted run.
   * @defaultValue none: the deployment does not wait
   * @minimum 1
   * @maximum 3600
   */
  waitUntilUp?: Input<number>;
}

/** A monitor that fetches a page. */
export interface HttpMonitorArgs extends CommonMonitorArgs {
  /** `http` or `https`. */
  type: "http" | "https";
  /**
   * The request, and what its answer must be.
   * @defaultValue {}
   */
  config?: Input<HttpConfig>;
}

/** A monitor that pings a host. */
export interface PingMonitorArgs extends CommonMonitorArgs {
  /** `ping`. */
  type: "ping";
  /**
   * How it is pinged.
   * @defaultValue {}
   */
  config?: Input<PingConfig>;
}

/** A monitor that resolves a name. */
export interface DnsMonitorArgs extends CommonMonitorArgs {
  /** `dns`. */
  type: "dns";
  /**
   * What is asked.
   * @defaultValue {}
   */
  config?: Input<DnsConfig>;
}

/** A monitor that connects to a mail server. */
export interface MailMonitorArgs extends CommonMonitorArgs {
  /** `smtp`, `pop3` or `imap`. */
  type: "smtp" | "pop3" | "imap";
  /**
   * How it is reached.
   * @defaultValue {}
   */
  config?: Input<MailConfig>;
}

/** A monitor that asks a device by SNMP. */
export interface SnmpMonitorArgs extends CommonMonitorArgs {
  /** `snmp`. */
  type: "snmp";
  /**
   * What is asked.
   * @defaultValue {}
   */
  config?: Input<SnmpConfig>;
}

/** A monitor that connects to a port, and needs no more to say. */
export interface PortMonitorArgs extends CommonMonitorArgs {
  /** `tcp`, `ssh`, `ftp`, `mysql` or `redis`. */
  type: "tcp" | "ssh" | "ftp" | "mysql" | "redis";
}

/** A service monitor: `config` is that of its `type`. */
export type MonitorArgs =
  | HttpMonitorArgs
  | PingMonitorArgs
  | DnsMonitorArgs
  | MailMonitorArgs
  | SnmpMonitorArgs
  | PortMonitorArgs;
