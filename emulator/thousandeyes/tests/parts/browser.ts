import { choice, type Fields, flag, id, pick, text } from "../../wire/fields";
import { httpFields, oAuthIfAny } from "./http";

/** The fields that a browser test adds to the HTTP request (R081). web-transactions has the same defaults (R082). */
export const browserFields: Fields = {
  ...httpFields,
  oAuth: oAuthIfAny,
  collectProxyNetworkData: flag(),
  includeHeaders: flag(true),
  emulatedDeviceId: { ...id(), unset: "281474976710656" },
  blockDomains: text(""),
  disableScreenshot: flag(false),
  allowMicAndCamera: flag(false),
  allowGeolocation: flag(false),
  browserLanguage: text("en-US"),
  chromeOptions: text(),
  chromePolicies: text(),
  chromiumTrack: choice(["stable", "latest"], "stable"),
  pageLoadingStrategy: choice(["normal", "eager", "none"], "normal"),
  identifyAgentTrafficWithUserAgent: flag(false),
  subinterval: pick([60, 120, 300, 600, 900, 1200, 1800, 3600]),
};
