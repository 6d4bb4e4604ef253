import {
  besideSelections,
  endpointValues,
  mendSelection,
  onEndpoints,
  otherSelections,
  sameSelections,
} from "./endpoint-parts";
import type { Sample } from "./sample";

export const endpointHttpServerTest: Sample = {
  minimal: () => ({ testName: "intranet", url: "https://a.test" }),
  full: (refs) => [
    {
      ...onEndpoints(),
      url: "http://b.test:8080/x",
      authType: "ntlm",
      username: "probe",
      password: "s3cret",
      httpTimeLimit: 2000,
      targetResponseTime: 500,
      sslVersionId: "6",
      verifyCertificate: false,
      networkMeasurements: false,
      hasPathTraceInSession: true,
      hasPing: false,
      hasTraceroute: false,
    },
    ...otherSelections(refs).map((selection) => ({ testName: "intranet", url: "https://a.test", ...selection })),
  ],
  same: (refs) => [
    ...sameSelections(refs),
    [{ url: "a.test/x" }, { url: "https://a.test:443/x" }],
    [{ url: "http://a.test" }, { url: "http://a.test:80" }],
    [{ authType: "basic" }, { authType: "Basic" }],
  ],
  beside: besideSelections,
  values: endpointValues,
  mend: mendSelection,
  path: (id) => `/endpoint/tests/scheduled-tests/http-server/${id}`,
  units: { httpTimeLimit: "milliseconds", targetResponseTime: "milliseconds" },
};
