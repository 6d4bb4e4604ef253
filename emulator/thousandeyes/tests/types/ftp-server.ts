import { choice, flag, text, whole, writeOnly } from "../../wire/fields";
import { agentFields, commonFields, ipv6Policy, needsAgents, needsInterval, needsUrl } from "../parts/common";
import { cascade, checkBandwidth, checkPacketRate, networkFields } from "../parts/network";
import type { Check, Normalize, TestType } from "../type";

/** R017, R023: this service repeats the error. */
const checkUrl: Check = ({ fields, world }) => {
  const text = "Error in field url.url : Badly formed URL";
  return world.on("R017") && typeof fields.url === "string" && /\s/.test(fields.url) ? [text, text] : [];
};

/** R089: the document calls the size of an upload `downloadLimit`. */
const checkUpload: Check = ({ fields, world }) =>
  world.on("R089") && fields.requestType === "upload" && fields.downloadLimit === undefined
    ? ["Error in field bytesToTransfer : File size must be specified for uploads"]
    : [];

/** R063: an FTP address has a scheme and a path, at least a slash. */
const canonical: Normalize = ({ fields, world }) => {
  if (!world.on("R063") || typeof fields.url !== "string") return;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(fields.url) ? fields.url : `ftp://${fields.url}`;
  fields.url = /^[^:]+:\/\/[^/]+$/.test(url) ? `${url}/` : url;
};

export const ftpServer: TestType = {
  name: "ftp-server",
  fields: {
    ...commonFields,
    ...agentFields,
    ...networkFields,
    ipv6Policy,
    url: text(),
    requestType: choice(["download", "upload", "list"]),
    username: text(),
    // R064: stored, never returned.
    password: writeOnly(text()),
    downloadLimit: { kind: "whole" },
    ftpTargetTime: whole(1000, 6000, 1000),
    // R089: the document starts at 10, but the default is 5.
    ftpTimeLimit: whole(5, 60, 5),
    useActiveFtp: flag(false),
    useExplicitFtps: flag(false),
  },
  needs: {
    ...needsAgents,
    ...needsInterval,
    ...needsUrl,
    requestType: "Error in field command : Request type is empty",
    username: "Error in field username : Username is empty",
    password: "Password is empty",
  },
  fieldChecks: [checkPacketRate, checkUrl, checkUpload],
  crossChecks: [checkBandwidth],
  normalize: [canonical, cascade(3)],
  target: ({ url }) => String(url),
  layers: ["ftp-server", "network", "path-vis", "bgp"],
};
