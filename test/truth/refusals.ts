/** What we let through although the API refused it, and why; told by the API's words. */
export const letThrough: readonly { readonly said: RegExp; readonly body?: RegExp; readonly why: string }[] = [
  {
    said: /^Request validation failed\. There are invalid or missing fields: accessType: You need to provide/,
    why: "R130: only one access type is allowed, so we send it",
  },
  {
    said: /Unexpected (value |'match type' value found )'AND'|Invalid (Access|Object) Type: [A-Z]+$/,
    why: "R016: the case of a word has no meaning to us, and we send the one that the API takes",
  },
  {
    ...{ said: /^Bad Request: Failed to read request$/, body: /"alertGroupType":"BGP"/ },
    why: "R016, R107: the same",
  },
];

/** Refusals that no body alone explains. */
export const elsewhere: readonly { readonly said: RegExp; readonly why: string }[] = [
  { said: /Duplicate tags are not allowed/, why: "R133: another tag has the name; the list is asked before a create" },
  { said: /^Resource already exists: Cannot update ObjectType/, why: "R134: a change of it is a replacement" },
  {
    said: /trying again\. Cloud Agents are not supported for bandwidth measurements\.[^.]*\.+$/,
    why: "R058: whether an agent is a cloud agent, no body tells",
  },
  { said: /You do not have permissions to update this Account Group/, why: "R192: rights on a new group come late" },
  { said: /A test with this name already exists/, why: "R026: another test has the name" },
];

/** What the API took and in part dropped, which we refuse. */
export const refusedOnPurpose: Readonly<Record<string, string>> = {
  "POST alerts_rule-1#68": "R224: an HTTP rule loses the ids of endpoint agents in silence",
  "PUT tests_http_server-2#12": "R057: path traces without network measurements are dropped in silence",
  "PUT tests_http_server-2#13": "R048: the body of a request that becomes a GET is dropped in silence",
};

/** The inputs that a refusal of the API is about, in the words of the inputs. */
export function inputsIn(text: string): string[] {
  // One message of ours tells of both.
  const once = text.replace("minimumSourcesPct: Exactly", "minimumSources: Exactly");
  // That the type does not fit an object type which is missing says nothing of the type.
  const said = once.replace(/type: Dynamic tags .*\n(?= objectType: You need)/, "\n");
  const internal = [
    ...said.matchAll(/Error in field ([\w.]+) :/g),
    ...said.matchAll(/Invalid value for fields: (\w+)/g),
  ];
  const own = [...said.matchAll(/(?:^|\n ?|: )([a-z]\w+): /g)];
  const known = [...internal, ...own].flatMap(([, name = ""]) => INPUTS[name] ?? [name]);
  return [...new Set([...known, ...TEXTS.flatMap(([text, name]) => (text.test(said) ? [name] : []))])];
}

/** R024: the API's own names. The mode of rounds is no input. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  agentSet: ["agents"],
  "url.url": ["url"],
  servers: ["dnsServers"],
  domainName: ["domain"],
  "server.serverName": ["server"],
  "prefix.prefix": ["prefix"],
  command: ["requestType"],
  roundsViolatingMode: [],
  error: [],
};

const TEXTS: readonly [RegExp, string][] = [
  [/duration must be specified/, "duration"],
  [/repeat conditions must be specified/, "repeat"],
  [/startDateTime must be specified/, "startDate"],
  [/Invalid Severity/, "severity"],
  [/parse alert rule expression/, "expression"],
  [/valid partnerId|valid access type|Invalid Access Type/, "accessType"],
  [/Invalid Object Type/, "objectType"],
  [/FilterMatchType|'match type'/, "matchType"],
  [/configure the API Steps/, "requests"],
  [/Malformed HTTP Header/, "headers[0]"],
  [/Credentials must be specified/, "useNtlm"],
  [/Invalid collect proxy/, "collectProxyNetworkData"],
];
