import type { Layer } from "../measured";
import { dnsServer, dnssec, dnsTrace } from "./names";
import { network, pathVis } from "./network";
import { rtpServer, sipServer } from "./voice";
import { api, ftpServer, httpServer, pageLoad, webTransactions } from "./web";

/** What agents measure, by the word in the path. What monitors see is in `bgp.ts`. */
export const layers: Readonly<Record<string, Layer>> = {
  network,
  "path-vis": pathVis,
  "http-server": httpServer,
  "page-load": pageLoad,
  "web-transactions": webTransactions,
  api,
  "ftp-server": ftpServer,
  "dns-server": dnsServer,
  "dns-trace": dnsTrace,
  dnssec,
  "sip-server": sipServer,
  "rtp-server": rtpServer,
};
