import type { Input } from "@pulumi/pulumi";
import { defaults, optionalComputed, writeOnly } from "../../../../core/field";
import { boolean, lines, oneOf, oneOfNumbers, text } from "../../../../core/fields";
import { id } from "../../values";

/** How the browser behaves in a test that uses one. */
export interface BrowserArgs {
  /**
   * Id of the device to emulate (digits).
   * @defaultValue left alone, a desktop at first
   */
  emulatedDeviceId?: Input<string>;
  /**
   * Domains not to load, separated by commas.
   * @defaultValue ""
   * @example "ads.example.com,metrics.example.com"
   */
  blockDomains?: Input<string>;
  /**
   * Language the browser asks for.
   * @defaultValue "en-US"
   * @example "de-DE"
   */
  browserLanguage?: Input<string>;
  /**
   * Whether no screenshots are taken.
   * @defaultValue false
   */
  disableScreenshot?: Input<boolean>;
  /**
   * Whether pages may use microphone and camera.
   * @defaultValue false
   */
  allowMicAndCamera?: Input<boolean>;
  /**
   * Whether pages may use the geolocation.
   * @defaultValue false
   */
  allowGeolocation?: Input<boolean>;
  /**
   * Command-line options of Chromium. The API never returns them (R081).
   * @defaultValue ""
   * @example "--disable-quic"
   */
  chromeOptions?: Input<string>;
  /**
   * Policies of Chromium, as JSON text. The API never returns them (R081).
   * @defaultValue "{}"
   * @example "{\"JavaScriptEnabled\": true}"
   */
  chromePolicies?: Input<string>;
  /**
   * `stable` or `latest`.
   * @defaultValue "stable"
   */
  chromiumTrack?: Input<"stable" | "latest">;
  /**
   * When a page counts as loaded: `normal`, `eager` or `none`.
   * @defaultValue "normal"
   */
  pageLoadingStrategy?: Input<"normal" | "eager" | "none">;
  /**
   * Whether the user agent names ThousandEyes.
   * @defaultValue false
   */
  identifyAgentTrafficWithUserAgent?: Input<boolean>;
  /** Seconds between two agents' starts: 60, 120, 300, 600, 900, 1200, 1800 or 3600. The API never returns it (R081). */
  subinterval?: Input<60 | 120 | 300 | 600 | 900 | 1200 | 1800 | 3600>;
}

export const browserFields = {
  emulatedDeviceId: optionalComputed(id()),
  blockDomains: text(),
  browserLanguage: defaults(text(), "en-US"),
  disableScreenshot: defaults(boolean(), false),
  allowMicAndCamera: defaults(boolean(), false),
  allowGeolocation: defaults(boolean(), false),
  chromeOptions: writeOnly(text()),
  chromePolicies: writeOnly(defaults(lines(), "{}")),
  chromiumTrack: defaults(oneOf("stable", "latest"), "stable"),
  pageLoadingStrategy: defaults(oneOf("normal", "eager", "none"), "normal"),
  identifyAgentTrafficWithUserAgent: defaults(boolean(), false),
  subinterval: writeOnly(oneOfNumbers(60, 120, 300, 600, 900, 1200, 1800, 3600)),
};
