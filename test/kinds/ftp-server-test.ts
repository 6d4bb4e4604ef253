import type { JsonObject } from "../../provider/core/json";
import {
  bandwidth,
  besideBandwidth,
  common,
  interfaceValues,
  mendNetwork,
  network,
  onInterfaces,
  packets,
  sameOnInterfaces,
  sameOnTests,
} from "./parts";
import type { Sample } from "./sample";

export const ftpServerTest: Sample = {
  minimal: ({ agents }) => ({
    testName: "files",
    url: "ftp://a.test/",
    requestType: "download",
    username: "anonymous",
    password: "guest",
    interval: 60,
    agents: [agents[0]],
  }),
  full: (refs) => [
    {
      ...common(refs),
      ...onInterfaces(refs),
      ...network(refs),
      ...packets,
      ipv6Policy: "force-ipv6",
      url: "ftp://files.example.com/pub/probe.bin",
      requestType: "upload",
      username: "probe",
      password: "s3cret-password",
      downloadLimit: 1024,
      ftpTargetTime: 2000,
      ftpTimeLimit: 20,
      useActiveFtp: true,
      useExplicitFtps: true,
    },
    { ...bandwidth(refs), url: "a.test", requestType: "list", username: "probe", password: "s3cret" },
  ],
  same: (refs) => [
    ...sameOnTests(refs),
    ...sameOnInterfaces(refs),
    [{ url: "ftp://a.test/" }, { url: "a.test" }],
    [{ requestType: "list" }, { requestType: "LIST" }],
  ],
  beside: besideBandwidth,
  values: (refs) => ({ ...interfaceValues(refs), url: ["ftp://a.test/", "a.test"] }),
  mend: (args) => mendUpload(mendNetwork(args)),
  path: (id) => `/tests/ftp-server/${id}`,
};

/** An upload needs a size (R089). */
function mendUpload(args: JsonObject): JsonObject {
  return String(args.requestType).toLowerCase() === "upload" ? { ...args, downloadLimit: 512 } : args;
}
