/** The API's internal field names in its messages, and the inputs they stand for (R024). */
const INPUT_NAMES: Readonly<Record<string, string>> = {
  agentSet: "agents",
  "url.url": "url",
  servers: "dnsServers",
  domainName: "domain",
  "server.serverName": "server",
  "prefix.prefix": "prefix",
  command: "requestType",
  script: "transactionScript",
  bytesToTransfer: "downloadLimit",
  startDateTime: "startDate",
};

/** Texts of the API that name no field, and the inputs they refer to. */
const ABOUT: readonly (readonly [text: RegExp, input: string])[] = [
  [/(?=Cloud Agents are not supported for bandwidth)/, "bandwidthMeasurements"],
  [/(?=Malformed HTTP Header)/, "headers"],
  [/(?=Credentials must be specified for this authentication)/, "useNtlm"],
  [/(?=Invalid collect proxy network data)/, "collectProxyNetworkData"],
  [/(?=A test with this name already exists)/, "testName"],
  [/(?=Please configure the API Steps)/, "requests"],
  [/(?<=^|\. )(?=Password is empty)/, "password"],
  [/(?=Cannot add a test that is disabled)/, "enabled"],
];

/** The API's text with the names that the inputs have. */
export const inUsersTerms = (text: string) =>
  ABOUT.reduce((message, [about, input]) => message.replace(about, `${input}: `), text)
    .replace(/Error in field ([\w.]+) ?:/g, (_all, name: string) => `${inputName(name)}:`)
    .replace(/\bstartDateTime(?= must be specified)/, inputName)
    .replace(/(Invalid value for fields: )([\w., ]+)/, (_all, before: string, names: string) => {
      return before + names.replace(/[\w.]*\w/g, inputName);
    });

const inputName = (name: string) => (Object.hasOwn(INPUT_NAMES, name) ? (INPUT_NAMES[name] as string) : name);
