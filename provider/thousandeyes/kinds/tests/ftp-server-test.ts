import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { defaults, required } from "../../../core/field";
import { boolean, integer, oneOf, text } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { writeOnlySecret } from "../values";
import type { TestOutputs } from "./parts/common";
import { bgpMonitorChecks, type Ipv6Args, ipv6Fields } from "./parts/network";
import { type NetworkTestArgs, networkTestFields } from "./parts/network-test";
import { type InterfaceArgs, scheduleFieldsWithInterface } from "./parts/schedule";
import { testKind } from "./test-kind";

/** A test that logs in to a file server and transfers a file. */
export interface FtpServerTestArgs extends NetworkTestArgs, InterfaceArgs, Ipv6Args {
  /**
   * Address with its path. A bare host means `ftp://` (R063).
   * @example "ftp://files.example.com/pub/probe.bin"
   */
  url: Input<string>;
  /** `download`, `upload` (needs `downloadLimit`) or `list`. */
  requestType: Input<"download" | "upload" | "list">;
  /** User name. The API requires one (R040); anonymous servers accept `anonymous`. */
  username: Input<string>;
  /** Password. A secret; the API never returns it, so drift is not detected (R064). */
  password: Input<string>;
  /**
   * Maximum number of bytes to transfer; for uploads the size of the file (R089).
   * @defaultValue no limit
   * @minimum 0
   */
  downloadLimit?: Input<number>;
  /**
   * Target time in milliseconds.
   * @defaultValue 1000
   * @minimum 1000
   * @maximum 6000
   */
  ftpTargetTime?: Input<number>;
  /**
   * Time-out in seconds; the API's document says that the default is 10 (R089).
   * @defaultValue 5
   * @minimum 5
   * @maximum 60
   */
  ftpTimeLimit?: Input<number>;
  /**
   * Whether the server opens the data connection.
   * @defaultValue false
   */
  useActiveFtp?: Input<boolean>;
  /**
   * Whether TLS is started after connecting (explicit TLS).
   * @defaultValue false
   */
  useExplicitFtps?: Input<boolean>;
}

/** The API puts a scheme before a bare host, and a slash behind a host without a path (R063). */
const ftpUrl = () =>
  text({
    type: "URL",
    canonical(url) {
      const whole = /^[a-z]+:\/\//i.test(url) ? url : `ftp://${url}`;
      return /^[a-z]+:\/\/[^/]+$/i.test(whole) ? `${whole}/` : whole;
    },
    refuse: (url) =>
      /^((ftp|ftps|sftp):\/\/)?[^\s/:]+(:\d+)?(\/\S*)?$/i.test(url)
        ? undefined
        : "is not an ftp://, ftps:// or sftp:// URL without blanks (R017).",
  });

const fields = {
  ...networkTestFields(),
  ...scheduleFieldsWithInterface,
  ...ipv6Fields,
  url: required(ftpUrl()),
  requestType: required(oneOf("download", "upload", "list")),
  username: required(text()),
  password: required(writeOnlySecret()),
  downloadLimit: integer(0),
  ftpTargetTime: defaults(integer(1000, 6000), 1000),
  ftpTimeLimit: defaults(integer(5, 60), 5),
  useActiveFtp: defaults(boolean(), false),
  useExplicitFtps: defaults(boolean(), false),
};

export const ftpServerTest = defineKind<FtpServerTestArgs, TestOutputs>()({
  ...testKind({ kind: "FtpServerTest", type: "ftp-server", fields }),
  crossChecks: [
    ...bgpMonitorChecks,
    crossCheck("R089", ["downloadLimit", "requestType"], ({ requestType, downloadLimit }) =>
      requestType === "upload" && !downloadLimit
        ? "is missing: an upload needs the size of the file in bytes."
        : undefined,
    ),
  ],
});
