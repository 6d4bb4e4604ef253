// The measured programs: with many resources, and with the same number of bare resources.

/** Resources as data: kind, Pulumi name, args. */
export const declare = (resources) => `
const te = require("pulumi-thousandeyes");
for (const [kind, name, args] of ${JSON.stringify(resources)}) new te[kind](name, args);
`;

const each = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const site = (index) => `https://site-${index}.example.com`;
const onAgent = { interval: 300, agents: ["3"] };

const rule = (index) => [
  "AlertRule",
  `rule-${index}`,
  {
    alertType: "http-server",
    expression: "((responseTime >= 1000 ms))",
    minimumSources: 1,
    roundsViolatingRequired: 2,
    roundsViolatingOutOf: 2,
  },
];

/** HTTP tests with agents, a rule for every twenty and a tag with an assignment for every fifty. */
export const monitoring = (tests) => `
${declare(each(Math.round(tests / 20), rule))}
const made = [];
for (let i = 0; i < ${tests}; i++) {
  made.push(new te.HttpServerTest("test-" + i, { url: "https://site-" + i + ".example.com", interval: 300, agents: ["3"] }));
}
for (let i = 0; i < ${Math.round(tests / 50)}; i++) {
  const tag = new te.Tag("tag-" + i, { key: "group", value: String(i), objectType: "test" });
  new te.TagAssignment("tagged-" + i, { tagId: tag.id, assignments: [{ id: made[i].id, type: "test" }] });
}
`;

/** HTTP tests with agents and one alert rule each: the tests manage `alertRules`, which no list returns. */
export const withRules = (tests) => `
const te = require("pulumi-thousandeyes");
const rules = ${JSON.stringify(each(Math.round(tests / 20), rule))}.map(([kind, name, args]) => new te[kind](name, args));
for (let i = 0; i < ${tests}; i++) {
  new te.HttpServerTest("test-" + i,
    { url: "https://site-" + i + ".example.com", interval: 300, agents: ["3"], alertRules: [rules[i % rules.length].id] });
}
`;

export const countOf = (tests) => tests + Math.round(tests / 20) + 2 * Math.round(tests / 50);

const ENTERPRISE = ["281474976730001", "281474976730002"];
const between = { targetAgentId: ENTERPRISE[1], agents: [ENTERPRISE[0]], interval: 300 };
const TYPES = {
  HttpServerTest: (index) => ({ ...onAgent, url: site(index) }),
  PageLoadTest: (index) => ({ ...onAgent, url: site(index), httpInterval: 300 }),
  WebTransactionTest: (index) => ({
    ...onAgent,
    url: site(index),
    transactionScript: "await driver.get('about:blank');",
  }),
  ApiTest: (index) => ({ ...onAgent, url: site(index), requests: [{ name: "get", url: site(index) }] }),
  FtpServerTest: () => ({
    ...onAgent,
    url: "ftp://files.example.com/x",
    requestType: "list",
    username: "me",
    password: "p",
  }),
  AgentToServerTest: (index) => ({ ...onAgent, server: `host-${index}.example.com:443` }),
  AgentToAgentTest: () => between,
  VoiceTest: () => between,
  SipServerTest: () => ({ ...onAgent, targetSipCredentials: { sipRegistrar: "sip.example.com", port: 5061 } }),
  DnsServerTest: (index) => ({ ...onAgent, domain: `zone-${index}.example.com A`, dnsServers: ["ns1.example.com"] }),
  DnsTraceTest: (index) => ({ ...onAgent, domain: `zone-${index}.example.com A` }),
  DnssecTest: (index) => ({ ...onAgent, domain: `zone-${index}.example.com A` }),
  BgpTest: (index) => ({ prefix: `10.${index >> 8}.${index & 255}.0/24` }),
};

/** All thirteen types, with managed agents if a type has agents. */
export const allTypes = (ofEach) =>
  declare(
    Object.entries(TYPES).flatMap(([kind, argsOf]) =>
      each(ofEach, (index) => [kind, `${kind}-${index}`, argsOf(index)]),
    ),
  );

/** Everything that no list returns is managed: monitors and sharing of each test, notifications of each rule. */
export const worst = (tests) =>
  declare([
    ...each(tests, (index) => [
      "HttpServerTest",
      `test-${index}`,
      { ...onAgent, url: site(index), usePublicBgp: false, monitors: ["101"], sharedWithAccounts: [] },
    ]),
    ...each(Math.round(tests / 20), (index) => {
      const [kind, name, args] = rule(index);
      return [kind, name, { ...args, notifications: { email: { recipients: ["noc@example.com"] } } }];
    }),
  ]);

/** Resources with as many inputs, whose provider does nothing: the floor. */
export const floor = (count) => `
const pulumi = require("@pulumi/pulumi");
const nothing = "exports.handler=()=>({check:async(o,n)=>({inputs:n}),diff:async()=>({})," +
  "create:async i=>({id:'1',outs:i}),read:async(id,p)=>({id,props:p,inputs:p}),update:async(id,o,n)=>({outs:n}),delete:async()=>{}})";
for (let i = 0; i < ${count}; i++) {
  new pulumi.CustomResource("pulumi-nodejs:dynamic/bench:Nothing", "test-" + i,
    { url: "https://site-" + i + ".example.com", interval: 300, agents: [{ agentId: "3" }], testName: "test-" + i, __provider: nothing });
}
`;

const PATHS = {
  HttpServerTest: "http-server",
  PageLoadTest: "page-load",
  WebTransactionTest: "web-transactions",
  ApiTest: "api",
  FtpServerTest: "ftp-server",
  AgentToServerTest: "agent-to-server",
  AgentToAgentTest: "agent-to-agent",
  VoiceTest: "voice",
  SipServerTest: "sip-server",
  DnsServerTest: "dns-server",
  DnsTraceTest: "dns-trace",
  DnssecTest: "dnssec",
  BgpTest: "bgp",
};
/** The bodies that make an account by hand: [path, body]. Tests of all types, 50 rules, 40 tags, windows, credentials. */
export function largeAccount(tests) {
  const types = Object.entries(TYPES);
  const bodyOf = ({ agents, ...args }) => ({
    ...args,
    ...(agents && { agents: agents.map((agentId) => ({ agentId })) }),
  });
  return [
    ...each(tests, (index) => {
      const [kind, argsOf] = types[index % types.length];
      return [`/tests/${PATHS[kind]}`, { testName: `${kind} ${index}`, ...bodyOf(argsOf(index)) }];
    }),
    ...each(50, (index) => ["/alerts/rules", { ruleName: `Rule ${index}`, severity: "major", ...rule(index)[2] }]),
    ...each(40, (index) => ["/tags", { key: "group", value: String(index), objectType: "test", accessType: "all" }]),
    ...each(10, (index) => ["/credentials", { name: `credential-${index}`, value: `value-${index}` }]),
    ...each(10, (index) => [
      "/alert-suppression-windows",
      {
        name: `Window ${index}`,
        startDate: "2030-01-01T00:00:00Z",
        duration: 3600,
        isEnabled: true,
        repeat: { type: "none" },
      },
    ]),
  ];
}
