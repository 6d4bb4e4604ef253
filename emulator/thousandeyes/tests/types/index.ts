// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { agentToAgent } from "./agent-to-agent";
export { agentToServer } from "./agent-to-server";
export { api } from "./api";
export { bgp } from "./bgp";
export { dnsServer } from "./dns-server";
export { dnsTrace } from "./dns-trace";
export { dnssec } from "./dnssec";
export { ftpServer } from "./ftp-server";
export { httpServer } from "./http-server";
export { pageLoad } from "./page-load";
export { sipServer } from "./sip-server";
export { voice } from "./voice";
export { webTransactions } from "./web-transactions";
