/**
 * The structure that Jenkins' junit-10.xsd allows, as far as a report can get it wrong: which elements stand where, which
 * attributes they may and must have, and that counts are numbers. Answers what is wrong.
 */
interface Element {
  readonly attributes: readonly string[];
  readonly required?: readonly string[];
  /** May stand inside, in this order where it matters. */
  readonly children: readonly string[];
  readonly ordered?: true;
}

const counts = ["tests", "failures", "errors", "disabled", "skipped", "assertions"];
const problem = { attributes: ["message", "type"], children: [] };

const SCHEMA: Readonly<Record<string, Element>> = {
  testsuites: { attributes: ["name", "time", "tests", "failures", "disabled", "errors"], children: ["testsuite"] },
  testsuite: {
    attributes: [
      ...["name", "tests", "failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id"],
      ...["package", "group", "file", "log", "url", "version"],
    ],
    required: ["name", "tests"],
    children: ["properties", "testcase", "system-out", "system-err"],
    ordered: true,
  },
  testcase: {
    attributes: ["name", "assertions", "time", "timestamp", "classname", "status", "class", "file", "line", "url"],
    required: ["name"],
    children: ["skipped", "error", "failure", "system-out", "system-err", "properties"],
  },
  failure: problem,
  error: problem,
  skipped: problem,
  "system-out": { attributes: [], children: [] },
};

const TAG = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g;

export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const open: { name: string; last: number }[] = [];
  const loose = body.replace(TAG, "");
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(loose)) faults.push(`not well-formed: ${loose.trim()}`);
  for (const [, closing, name = "", written = "", empty] of body.matchAll(TAG)) {
    if (closing) {
      if (open.pop()?.name !== name) faults.push(`</${name}> closes what is not open`);
      continue;
    }
    const rule = SCHEMA[name];
    const parent = open.at(-1);
    const allowed = parent ? (SCHEMA[parent.name]?.children ?? []) : ["testsuites", "testsuite"];
    const place = allowed.indexOf(name);
    if (!rule || place < 0) faults.push(`<${name}> must not stand in <${parent?.name ?? "the document"}>`);
    if (parent && SCHEMA[parent.name]?.ordered && place < parent.last) faults.push(`<${name}> stands too late`);
    if (parent) parent.last = place;
    const attributes = new Map([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value]) => [key, value]));
    for (const key of attributes.keys()) if (!rule?.attributes.includes(key)) faults.push(`<${name} ${key}>`);
    for (const key of rule?.required ?? []) if (!attributes.has(key)) faults.push(`<${name}> lacks ${key}`);
    for (const key of counts) if (/\D/.test(attributes.get(key) ?? "0")) faults.push(`<${name} ${key}> is no number`);
    if (!empty) open.push({ name, last: 0 });
  }
  return [...faults, ...open.map(({ name }) => `<${name}> is not closed`)];
}
