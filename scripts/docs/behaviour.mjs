// The behaviour of the API, for the chapter "Checked together": one line for each rule of a kind. docs/api-rules.md has
// all rules.

export const BEHAVIOUR = {
  M26: "`response_time_gt` and `ssl_expiry_lt` need a threshold, in milliseconds and in days; other conditions take none.",
  R048: "Some fields change others: `requestMethod` `get` drops the `postBody`, a `postBody` without a method makes it `post`.",
  R057: "Without network measurements BGP and MTU measurements are off too, and the number of path traces is dropped. BGP measurements need public monitors or monitors of your own.",
  R065: "NTLM needs a user name and a password.",
  R066: "Proxy data cannot be collected if the agent's proxy is overridden without another proxy and network measurements are off.",
  R083:
    "API tests always use TCP; with network measurements on they always trace three paths and measure BGP and MTU. " +
    "Their time-out is 10 seconds, not 30, and they never return `followRedirects` and `sslVersionId`.",
  R084: "The target of an agent-to-server test comes back as `host:port`, port 80 when none was given; ICMP has no port.",
  R089: "An FTP upload needs the size of the file. The time-out of FTP tests is 5 seconds, not 10.",
  R100: "An alert rule needs exactly one of `minimumSources` and `minimumSourcesPct`, and both numbers of rounds.",
  R104:
    "An HTTP rule has no direction. An expression begins with a bracket or a metric, and a page load rule does not know " +
    "`responseTime`.",
  R111: "The mode of the rounds is `any`, `exact` or `auto`; only `auto` has a sensitivity.",
  R116:
    "A window that does not repeat has the repeat type `none`, which the document does not list. `custom` needs its interval, " +
    "and only weeks have days.",
  R117: "A new window is active, and repeats without an end. An end has a `count` or a `date`, depending on its type.",
  R131: "Tags for endpoint agents are dynamic and need filters and a match type; all other tags are static and drop these.",
  R135: "Users may only make tags with the access type `all`.",
  R160: "The time of a dashboard is a length up to now, or a start and an end. Positions name widgets that it lists.",
  R166: "The end of the time that a snapshot shows is later than its start.",
  R201: "An Enterprise agent resolves at most 5 prefixes itself.",
  R210:
    "The way of selecting agents needs its list: `specific-agents` `agents`, `agent-tags` `tagIds`, `agent-labels` " +
    "`endpointAgentLabels`. ICMP has no probe mode.",
  R212: "Only assignments of Conjur connectors may disable tests, and ask whether they should.",
  R214:
    "A stream to Splunk uses HTTP and has a token, and only such a stream has one. The model `v1` has metrics only; gRPC " +
    "has no path; labels and tags of endpoint agents are one list with two names.",
  R217:
    "Only integrations for flow logs have topics (AWS) or a queue (Azure), and they need them. A policy for Azure has at " +
    "most 10 rules.",
  R223: "`roundsViolatingRequired` cannot be more than `roundsViolatingOutOf`.",
  R224: "Only rules of some types keep some fields: those of browser sessions, and that of BGP.",
  R225: "An expression of three metrics or more has `&&` or `||` on each level, not both.",
  R231: "A schedule has a custom repetition where it says `CUSTOM`, days where it repeats by weeks, and an end where it repeats.",
};
