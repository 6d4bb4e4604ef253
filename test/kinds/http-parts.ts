import type { JsonObject } from "../../provider/core/json";
import { besideBandwidth, common, mendNetwork, network, packets, proxy } from "./parts";
import type { References } from "./references";

/** Values for the field groups of the three test types that fetch a URL over HTTP. */
export const onHttp = (refs: References): JsonObject => ({
  ...common(refs),
  ...network(refs),
  ...packets,
  ...http,
  ...tls,
  ...login,
  ...proxy(refs),
});

/** A URL without a scheme means HTTPS (R063). */
export const sameUrl: [JsonObject, JsonObject] = [{ url: "https://a.test" }, { url: "a.test" }];

export const besideHttp = (refs: References) => ({
  ...besideBandwidth(refs),
  useNtlm: { username: "probe", password: "s3cret" },
});

/** NTLM needs somebody to log in (R065). */
export function mendHttp(args: JsonObject): JsonObject {
  const mended = mendNetwork(args);
  return mended.useNtlm ? { ...mended, username: "probe", password: "s3cret" } : mended;
}

const http: JsonObject = {
  url: "http://www.example.com/Path?q=1",
  desiredStatusCode: "204",
  contentRegex: ".*ok.*",
  dnsOverride: "192.0.2.1",
  downloadLimit: 1024,
  httpTargetTime: 500,
  httpTimeLimit: 20,
  httpVersion: 1,
  followRedirects: false,
  userAgent: "probe/1.0",
  customHeaders: { root: { "X-A": "1" }, domains: { "example.com": { "X-B": "2" } }, all: { "X-C": "3" } },
  includeHeaders: false,
  distributedTracing: true,
};

const tls: JsonObject = {
  verifyCertificate: false,
  sslVersionId: "6",
  clientCertificate: "-----BEGIN PRIVATE KEY-----",
  allowUnsafeLegacyRenegotiation: false,
};

const login: JsonObject = {
  authType: "basic",
  useNtlm: true,
  username: "probe",
  password: "s3cret-password",
  oAuth: {
    testUrl: "https://login.example.com/token",
    requestMethod: "post",
    postBody: "s3cret-body",
    headers: "s3cret-headers",
    authType: "basic",
    username: "probe",
    password: "s3cret-inner",
  },
  vaultCredentials: [{ secretId: "0a4e", target: "password" }],
};

export const browser = ({ devices }: References): JsonObject => ({
  emulatedDeviceId: devices[0],
  blockDomains: "ads.example.com",
  browserLanguage: "de-DE",
  disableScreenshot: true,
  allowMicAndCamera: true,
  allowGeolocation: true,
  chromeOptions: "--mute-audio",
  chromePolicies: '{"SafeBrowsingEnabled":false}',
  chromiumTrack: "latest",
  pageLoadingStrategy: "eager",
  identifyAgentTrafficWithUserAgent: true,
  subinterval: 60,
});
