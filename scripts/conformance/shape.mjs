// Compares what the replay of values leaves out: keys whose values always differ (links, dates, people), the items of
// lists, and the headers. Only their presence and JSON type can be compared.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const IDS = ["testId", "ruleId", "id", "windowId", "alertSuppressionWindowId", "roleId", "uid", "dashboardId", "aid"];
const idOf = (body) => String(IDS.map((key) => body?.[key]).find((id) => id !== undefined));
const typeOf = (value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** `tests[].testId string`: each place of an answer once, however many items a list has. */
function placesOf(value, path = "", found = new Set()) {
  if (path !== "") found.add(`${path} ${typeOf(value)}`);
  if (Array.isArray(value)) for (const item of value) placesOf(item, `${path}[]`, found);
  else if (value !== null && typeof value === "object")
    for (const [key, one] of Object.entries(value)) placesOf(one, `${path}.${key}`, found);
  return found;
}

/** In a list, only objects of this run are comparable: the other objects of the account are unknown. */
function ownOf(body, ids) {
  const own = (list) => list.filter((item) => idOf(item) === "undefined" || ids.has(idOf(item)));
  if (Array.isArray(body)) return own(body);
  const kept = ([key, value]) => [key, Array.isArray(value) ? own(value) : value];
  return Object.fromEntries(Object.entries(body ?? {}).map(kept));
}

const headersOf = (type, location) => [
  `content-type ${(type ?? "").replace(/\s/g, "")}`,
  // R004: dashboards point to a port of their own, tags point nowhere.
  `location ${location ? new URL(location).port : "none"}`,
];

const firstOf = (headers = {}, name) =>
  [Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]].flat()[0];

async function ask(emulator, row, ours) {
  const url = new URL(`http://emulator.test${ours(row.path)}`);
  for (const [key, value] of Object.entries(row.query ?? {}))
    for (const one of [value].flat()) url.searchParams.append(key, one);
  const reply = await emulator.fetch(url, {
    method: row.method,
    headers: { authorization: "Bearer t", accept: "application/json" },
    ...(row.request === undefined ? {} : { body: ours(JSON.stringify(row.request)) }),
  });
  const text = await reply.text();
  return {
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    body: text === "" ? undefined : JSON.parse(text),
  };
}

const shapeOf = (headers, body, ids) => [
  ...placesOf(ids ? ownOf(body, ids) : body),
  ...headersOf(firstOf(headers, "content-type"), firstOf(headers, "location")),
];

/** Replays one run; calls `compare` with the recorded answer and that of the emulator. */
async function play(emulator, file, compare) {
  emulator.reset();
  const names = new Map();
  const ours = (text) => [...names].reduce((all, [theirs, own]) => all.split(theirs).join(own), text);
  const rows = readFileSync(file, "utf8").trim().split("\n");
  for (const row of rows.map((line) => JSON.parse(line))) {
    const reply = await ask(emulator, row, ours);
    // The replay of values counts a different status.
    if (reply.status !== row.status) continue;
    if (row.status === 201) names.set(idOf(row.response), idOf(reply.body));
    const isList = row.method === "GET" && row.status === 200 && !names.has(row.path.split("/").at(-1));
    const [theirs, own] = isList ? [new Set(names.keys()), new Set(names.values())] : [];
    compare(row, shapeOf(row.headers, row.response, theirs), shapeOf(reply.headers, reply.body, own));
  }
}

/**
 * Counts the places and headers of recorded answers that the emulator has too, and those that only the emulator has.
 */
export async function scoreShapes(emulator, files, isVerbose) {
  const total = { places: 0, same: 0, extra: 0 };
  for (const file of files) {
    await play(emulator, file, (row, want, got) => {
      const missing = want.filter((one) => !got.includes(one));
      const extra = got.filter((one) => !want.includes(one));
      total.places += want.length;
      total.same += want.length - missing.length;
      total.extra += extra.length;
      const where = `  ${basename(file)}#${row.seq} ${row.method} ${row.path}`;
      const lines = [...missing.map((one) => `${where} lacks ${one}`), ...extra.map((one) => `${where} has ${one}`)];
      if (isVerbose && lines.length > 0) console.log(lines.join("\n"));
    });
  }
  return total;
}
