import { collection } from "../../provider/core/collection";
import type { Definition, UniqueName } from "../../provider/core/define";
import { defineKind, defineVariants } from "../../provider/core/define-kind";
import { defaults, identity, quotable, replaceOnChange, required, secret, writeOnly } from "../../provider/core/field";
import { integer, list, object, oneOf, set, text, variantsOf } from "../../provider/core/fields";

const calls = (path: string) => ({ path: `/${path}`, idKey: "id", listKey: "data", update: "PUT replaces" }) as const;
const names = (path: string, key: string): UniqueName => ({
  path: `/${path}`,
  listKey: "data",
  nameOf: ({ [key]: name }) => (typeof name === "string" && name ? name : undefined),
  idOf: ({ id }) => String(id),
  describe: (name) => `one of the ${path} called "${name}"`,
});
const name = required(quotable(text()));

export interface NoteArgs {
  adopt?: string;
  name?: string;
  text?: string;
  level?: "low" | "high";
  labels?: string[];
}
const noteFields = { name, text: text(), level: defaults(oneOf("low", "high"), "low"), labels: set(text()) };
export const note = defineKind<NoteArgs>()({
  ...{ kind: "Note", idOutput: "noteId", nameInput: "name", computed: [], crossChecks: [], fields: noteFields },
  uniqueName: names("notes", "name"),
  operations: collection({ ...calls("notes"), fields: noteFields }),
});

interface Common {
  adopt?: string;
  name?: string;
  interval?: number;
}
interface HttpMonitorArgs extends Common {
  type: "http";
  config?: { path?: string; method?: "get" | "head"; password?: string };
}
interface PingMonitorArgs extends Common {
  type: "ping";
  config?: { count?: number };
}
export type MonitorArgs = HttpMonitorArgs | PingMonitorArgs;
const common = { name, interval: defaults(integer(10, 3600), 60) };
const http = object<NonNullable<HttpMonitorArgs["config"]>>({
  path: defaults(text(), "/"),
  method: defaults(oneOf("get", "head"), "get"),
  password: secret(writeOnly(text())),
});
const ping = object<NonNullable<PingMonitorArgs["config"]>>({ count: defaults(integer(1, 10), 3) });
const of = { http: { ...common, config: http }, ping: { ...common, config: ping } };
const { keys, variants } = variantsOf("type", of);
export const monitor = defineVariants<MonitorArgs>()({
  ...{ kind: "Monitor", idOutput: "monitorId", nameInput: "name", computed: [], crossChecks: [], by: "type", of },
  uniqueName: names("monitors", "name"),
  operations: collection({ ...calls("monitors"), fields: keys, variants }),
});

interface Cell {
  label: string;
  unit: "ms" | "s";
  size?: number;
}
interface Panel {
  title: string;
  sort: "line" | "bar";
  cells?: Cell[];
}
interface BoardArgs {
  adopt?: string;
  title: string;
  panels?: Panel[];
}
const cell = object<Cell>({
  id: identity(text()),
  label: name,
  unit: replaceOnChange(required(oneOf("ms", "s"))),
  size: defaults(integer(1, 9), 1),
});
const panel = object<Panel>({
  id: identity(text()),
  title: name,
  sort: replaceOnChange(required(oneOf("line", "bar"))),
  cells: list(cell, { by: "label" }),
});
const boardFields = { title: name, panels: list(panel, { by: "title" }) };
const board = defineKind<BoardArgs>()({
  ...{ kind: "Board", idOutput: "boardId", nameInput: "title", computed: [], crossChecks: [], fields: boardFields },
  uniqueName: names("boards", "title"),
  operations: collection({ ...calls("boards"), fields: boardFields }),
});

export const kinds: readonly Definition[] = [note, monitor, board];

export const kindOf = (kind: string) => kinds.find((one) => one.kind === kind) as Definition;
