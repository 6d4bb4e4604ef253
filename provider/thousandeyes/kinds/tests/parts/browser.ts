import type { Input } from "@pulumi/pulumi";
import { defaults, leftAlone, neverReturned } from "../../../../core/field";
import { flag, lines, oneOf, oneOfNumbers, text } from "../../../../core/fields";
import { id } from "../../values";

/** How the browser behaves in a test that uses one. */
export interface BrowserArgs {
  /** Id of the device to emulate (digits). Not set: left alone, a desktop at first. */
  emulatedDeviceId?: Input<string>;
  /** Domains not to load, separated by commas. Default: none. */
  blockDomains?: Input<string>;
  /** Language the browser asks for. Default: en-US. */
  browserLanguage?: Input<string>;
  /** Whether no screenshots are taken. Default: false. */
  disableScreenshot?: Input<boolean>;
  /** Whether pages may use microphone and camera. Default: false. */
  allowMicAndCamera?: Input<boolean>;
  /** Whether pages may ask where they are. Default: false. */
  allowGeolocation?: Input<boolean>;
  /** Command-line options of Chromium. Default: none. The API never tells them (R081). */
  chromeOptions?: Input<string>;
  /** Policies of Chromium, as JSON text. Default: `{}`. The API never tells them (R081). */
  chromePolicies?: Input<string>;
  /** `stable` or `latest`. Default: stable. */
  chromiumTrack?: Input<"stable" | "latest">;
  /** When a page counts as loaded: `normal`, `eager` or `none`. Default: normal. */
  pageLoadingStrategy?: Input<"normal" | "eager" | "none">;
  /** Whether the user agent tells ThousandEyes. Default: false. */
  identifyAgentTrafficWithUserAgent?: Input<boolean>;
  /** Seconds between two agents' starts: 60, 120, 300, 600, 900, 1200, 1800 or 3600. The API never tells it (R081). */
  subinterval?: Input<60 | 120 | 300 | 600 | 900 | 1200 | 1800 | 3600>;
}

export const browserFields = {
  emulatedDeviceId: leftAlone(id()),
  blockDomains: text(),
  browserLanguage: defaults(text(), "en-US"),
  disableScreenshot: defaults(flag(), false),
  allowMicAndCamera: defaults(flag(), false),
  allowGeolocation: defaults(flag(), false),
  chromeOptions: neverReturned(text()),
  chromePolicies: neverReturned(defaults(lines(), "{}")),
  chromiumTrack: defaults(oneOf("stable", "latest"), "stable"),
  pageLoadingStrategy: defaults(oneOf("normal", "eager", "none"), "normal"),
  identifyAgentTrafficWithUserAgent: defaults(flag(), false),
  subinterval: neverReturned(oneOfNumbers(60, 120, 300, 600, 900, 1200, 1800, 3600)),
};
