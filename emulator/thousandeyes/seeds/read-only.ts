/** BGP monitors: the vendor's public ones and one of the account's own. They cannot be changed through the API. */
export const monitors = [
  {
    monitorId: "101",
    monitorName: "Seattle, WA",
    monitorType: "public",
    countryId: "US",
    ipAddress: "192.0.2.11",
    network: "Example Transit (AS 64500)",
  },
  {
    monitorId: "102",
    monitorName: "London",
    monitorType: "public",
    countryId: "GB",
    ipAddress: "192.0.2.12",
    network: "Example Transit (AS 64500)",
  },
  {
    monitorId: "103",
    monitorName: "Singapore",
    monitorType: "public",
    countryId: "SG",
    ipAddress: "192.0.2.13",
    network: "Example Exchange (AS 64502)",
  },
  {
    monitorId: "201",
    monitorName: "edge-router",
    monitorType: "private",
    countryId: "DE",
    ipAddress: "192.0.2.21",
    network: "Example Office (AS 64501)",
  },
];

export const notificationRules = [
  {
    ruleId: "281474976720001",
    ruleName: "Default Agent Offline Notification",
    expression: "((lastContact >= 30 min))",
    notifyOnClear: true,
    isDefault: true,
  },
];

/** The `overrideProxyId` of a test is the id of one of these. */
export const agentProxies = [
  {
    proxyId: "281474976725001",
    name: "Emulated proxy",
    type: "static",
    location: "proxy.example.com:3128",
    authType: "basic",
    user: "agent",
    password: "**********",
    bypassList: ["10.0.0.0/8"],
    isLocalConfigured: false,
    lastModified: "2026-01-01T00:00:00Z",
  },
];

const AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/** What a browser test can pretend to be. */
export const userAgents = [
  { browser: "Chrome", os: "Linux", value: AGENT },
  { browser: "Firefox", os: "Windows", value: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0" },
];

/** The first one is the default of tests with a browser (R081). */
export const emulatedDevices = [
  {
    id: "281474976710656",
    name: "Desktop",
    codeName: "DESKTOP",
    category: "desktop",
    width: 1366,
    height: 768,
    userAgent: AGENT,
  },
  { id: "1", name: "Laptop", codeName: "LAPTOP", category: "laptop", width: 1280, height: 800, userAgent: AGENT },
];
