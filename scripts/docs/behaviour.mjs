// One line for each number that the pages name: what the API does.

export const BEHAVIOUR = {
  R040: "A new test needs its target, an interval and agents. No interval is assumed, whatever the API's document says.",
  R041: "A disabled test cannot be created.",
  R048: "Some fields move others: `requestMethod` `get` drops the `postBody`, a `postBody` without a method makes it `post`.",
  R055: "Names of tests are unique within one type: an HTTP test and a DNS test may share a name.",
  R056: "A test that is created or updated without a list of alert rules gets the account's default rules.",
  R057: "Without network measurements BGP and MTU measurements are off too, and the number of path traces is dropped. BGP measurements need public monitors or monitors of your own.",
  R058: "Cloud agents cannot measure bandwidth: the call is refused.",
  R059: "`udp` stands in the API's document as a protocol of the network layer, and is refused.",
  R060: "A fixed packet rate is 10 to 100 a second; the document says 0 to 100.",
  R063: "A target without a scheme gets `https://`, on FTP tests `ftp://` and a slash behind a bare host.",
  R064: "Passwords go in and never come out.",
  R065: "NTLM needs a user name and a password.",
  R066: "Proxy data cannot be collected when the agent's proxy is overridden by no proxy and network measurements are off.",
  R067: "Every request header must look like `Name: value`.",
  R080: "HTTP server tests verify certificates unless told otherwise, and never tell `includeHeaders`.",
  R081:
    "Page load tests tell `includeHeaders`, and never tell `oAuth`, `collectProxyNetworkData`, `chromeOptions`, " +
    "`chromePolicies` and `subinterval`.",
  R082: "A web transaction test needs a script that is not empty.",
  R083:
    "API tests always use TCP; with network measurements on they always trace three paths and measure BGP and MTU. " +
    "They give up after 10 seconds, not 30, and never tell `followRedirects` and `sslVersionId`.",
  R084: "The target of an agent-to-server test comes back as `host:port`, port 80 when none was given; ICMP has no port.",
  R085: "The prefix of a BGP test must be well formed, and cannot be changed.",
  R086: "A domain comes back with its record type, `ANY` when none was given.",
  R089: "An FTP upload needs the size of the file. FTP tests give up after 5 seconds, not 10.",
  R090: "Throughput between agents needs Enterprise agents on both ends.",
  R100: "An alert rule needs exactly one of `minimumSources` and `minimumSourcesPct`, and both numbers of rounds.",
  R101: "A new alert rule tells people when the alert clears.",
  R102:
    "The API never tells `description`, `includeCoveredPrefixes`, `visitedSitesFilter`, `endpointAgentIds` and " +
    "`endpointLabelIds` of an alert rule.",
  R104:
    "An HTTP rule has no direction. An expression begins with a bracket or a metric, and a page load rule does not know " +
    "`responseTime`.",
  R106: "The severity `unknown` stands in the document, and is refused.",
  R107: "The group `bgp` on a rule that watches something else is stored as `cloud-enterprise`.",
  R108: "Rounds of an alert rule go up to 10, shares of agents up to 100 percent.",
  R111: "The mode of the rounds is `any`, `exact` or `auto`; only `auto` has a sensitivity.",
  R115: "A suppression window needs a start, a duration and how often it repeats.",
  R116:
    "A window that comes once has the repeat type `none`, which the document does not list. `custom` needs its interval, " +
    "and only weeks have days.",
  R117: "A new window counts, and repeats without an end. An end has a `count` or a `date`, as its type says.",
  R131: "Tags for endpoint agents are dynamic and need filters and a match type; all other tags are static and drop these.",
  R132: "A static tag drops the match type it is given.",
  R133: "No two tags for one object type have the same key and value.",
  R134: "What a tag can be put on is decided once.",
  R135: "Users may only make tags with the access type `all`.",
  R137: "Tags are put on and taken off one by one, beside what others have put on.",
  R138: "The built-in tags stand in every list of tags.",
  R141: "An endpoint label needs filters and a match type.",
  R143: "Dynamic tags take the place of endpoint labels.",
  R150: "Answers to writes never carry the value of a credential.",
  R152: "A credential needs a value.",
  R201: "An Enterprise agent resolves at most 5 prefixes itself.",
  R202: "A test that loses its last agent is disabled.",
  R220: "An interface to test from must be one of the Enterprise agent's; answers show it where one was chosen. API, DNS, page load and web transaction tests take none any more.",
  R221: "HTTP, page load and web transaction tests have no `agentInterfaces` any more.",
  R222: "With public BGP data on, a test lists every public monitor beside its private ones.",
  R226: "Lists of tests hold saved events too: snapshots that keep the name of their test.",
  R232: "The answer of `headers` may repeat what `customHeaders` was sent, and the other way round.",
  R203: "An agent gets a new id when it joins a cluster and when it leaves, and a cluster without members is an agent again.",
  R219: "The duration of a suppression window is in seconds.",
  R223: "No more rounds can violate than are looked at.",
  R224: "Some fields are kept by rules of some types only: those of browser sessions, and that of BGP.",
  R225: "An expression of three metrics or more has `&&` or `||` on each level, not both.",
  R233: "Over quota the platform disables tests by itself, and refuses to save one that needs more units.",
  R235: "To change a rule clears its active alert, which may be raised again.",
  R236: "Rules can be written for tests of Cloud and Enterprise agents and for routing; others may be refused.",
};
