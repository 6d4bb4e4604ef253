export interface Rule {
  id: string;
  about: string;
}

/** The rules the emulator enforces. Each can be switched off by its number. */
export const rules: readonly Rule[] = [
  { id: "R001", about: "every call needs a bearer token" },
  { id: "R006", about: "an organisation has 240 calls a minute; every answer carries the rate headers" },
  { id: "R007", about: "only the list of endpoint labels looks at max" },
  { id: "R012", about: "every account group has objects of its own; a foreign aid is refused" },
  { id: "R017", about: "blanks in a target are refused" },
  { id: "R019", about: "an id that is no number is a 400 without explanation" },
  { id: "R022", about: "a wrong type or an unknown word stops a call at the schema stage, and so does a missing body" },
  { id: "R025", about: "a test says which required field is missing" },
  { id: "R026", about: "two tests of one type cannot share a name" },
  { id: "R041", about: "a disabled test cannot be created" },
  { id: "R042", about: "an update that disables a test drops its other changes" },
  { id: "R045", about: "an update that disables a disabled test is an ordinary one" },
  { id: "R047", about: "a test's PUT merges: what is not sent stays" },
  { id: "R048", about: "some fields of a test change when another one does" },
  { id: "R049", about: "every PUT of a test is dated, even an empty one" },
  { id: "R051", about: "agents, rules, labels, monitors, sharing and tags of a test show only when expanded" },
  { id: "R053", about: "an item of a list of tests lacks some fields of the detail" },
  { id: "R055", about: "tests of two types may share a name" },
  { id: "R056", about: "a test with alerts and without a word about rules gets the default rules, on every write" },
  { id: "R057", about: "without network measurements there are no BGP data and no path traces" },
  { id: "R058", about: "cloud agents measure no bandwidth" },
  { id: "R060", about: "a fixed packet rate lies between 10 and 100" },
  { id: "R063", about: "an address without a scheme gets one" },
  { id: "R065", about: "NTLM needs credentials" },
  { id: "R066", about: "proxy data of an overridden proxy need to say which proxy" },
  { id: "R067", about: "a header must look like one" },
  { id: "R069", about: "what a test or a user refers to must exist" },
  { id: "R083", about: "an api test keeps some network settings for itself" },
  { id: "R084", about: "a target without a port gets one" },
  { id: "R086", about: "a domain gets its record type; DNS servers come from a registry" },
  { id: "R089", about: "an FTP upload needs a size" },
  { id: "R102", about: "POST and PUT of an alert rule answer with an echo" },
  { id: "R103", about: "a PUT of an alert rule resets what it leaves out" },
  { id: "R104", about: "an alert rule says what is wrong with it" },
  { id: "R105", about: "a word an alert rule cannot hold makes the request unreadable" },
  { id: "R106", about: "the severity unknown is refused" },
  { id: "R107", about: "the group type bgp is stored as another one" },
  { id: "R111", about: "an alert rule keeps the mode of its rounds, and a sensitivity beside auto" },
  { id: "R115", about: "a suppression window says what is missing, and starts at a moment that there is" },
  { id: "R116", about: "a window that repeats by a custom interval says which, and only weeks have days" },
  { id: "R117", about: "a window that ends has what the type of its end names" },
  { id: "R118", about: "a PUT of a suppression window merges" },
  { id: "R119", about: "a suppression window never shows testIds" },
  { id: "R130", about: "a tag says which required field is missing" },
  { id: "R131", about: "endpoint agents are tagged by filters and nothing else is" },
  { id: "R133", about: "key, value and object type of a tag are unique together" },
  { id: "R134", about: "the object type of a tag never changes" },
  { id: "R135", about: "a tag's words are case-sensitive; access partner and system are refused" },
  { id: "R136", about: "a PUT of a tag replaces it and must be whole" },
  { id: "R137", about: "assignments of a tag show only when expanded" },
  { id: "R141", about: "an endpoint label says that something is missing or wrong" },
  { id: "R142", about: "filters of an endpoint label show in a GET only when expanded" },
  { id: "R150", about: "the value of a credential shows in a GET and nowhere else" },
  { id: "R152", about: "a credential needs a value" },
  { id: "R161", about: "a GET of a dashboard has another shape than its POST and PUT" },
  { id: "R162", about: "a PUT of a dashboard resets what it leaves out" },
  { id: "R163", about: "the filter of a dashboard must exist" },
  { id: "R164", about: "the list of dashboards has another order every time" },
  { id: "R165", about: "a dashboard filter needs its context in every write" },
  { id: "R171", about: "a role without permissions is a 500" },
  { id: "R181", about: "two users cannot share an e-mail address" },
  { id: "R201", about: "an Enterprise agent says what is wrong with an update; its test ids are numbers" },
  { id: "R202", about: "a test that loses its last agent is disabled" },
  { id: "R204", about: "one unknown test cancels a whole assignment" },
  { id: "R220", about: "six types of test may choose an interface of an agent, and show it" },
  { id: "R222", about: "with public BGP data on, a test lists every public monitor" },
  { id: "R223", about: "no more rounds of an alert rule can violate than are looked at" },
  { id: "R226", about: "lists of tests show saved events too" },
  { id: "R227", about: "a period that cannot be read is refused; a window needs its unit" },
  { id: "R238", about: "the list of dashboard filters has no links" },
  { id: "R239", about: "nested objects are checked like what holds them; what they do not know is dropped" },
];

export type Switches = (id: string) => boolean;

/** Tells whether a rule is on. Asking for a number that is not registered is a mistake of ours, and said so. */
export function createSwitches(off: readonly string[]): Switches {
  const known = new Set(rules.map(({ id }) => id));
  const unknown = off.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new TypeError(`the emulator has no rule ${unknown.join(", ")}`);
  return (id) => {
    if (!known.has(id)) throw new TypeError(`the emulator has no rule ${id}`);
    return !off.includes(id);
  };
}
