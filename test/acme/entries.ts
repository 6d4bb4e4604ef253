import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";

type Problems = Record<string, string[]>;
type NewId = () => string;

/** What one collection of the API takes, makes of it, and shows. A PUT replaces: what it leaves out is reset. */
export interface Entry {
  readonly name: string;
  problems(body: JsonObject, old?: JsonObject): Problems;
  made(body: JsonObject, old: JsonObject | undefined, newId: NewId): JsonObject;
  shown(object: JsonObject): JsonObject;
}

const CONFIGS: Record<string, JsonObject> = {
  http: { path: "/", method: "get", password: null },
  ping: { count: 3 },
};

const bodies = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const missing = (body: JsonObject, ...names: string[]): Problems =>
  Object.fromEntries(names.filter((name) => !body[name]).map((name) => [name, ["is required."]]));

export const entries: Readonly<Record<string, Entry>> = {
  notes: {
    name: "name",
    problems: (body) => missing(body, "name"),
    made: ({ name = "", text = "", level = "low", labels = [] }) => ({ name, text, level, labels }),
    // In an order of its own.
    shown: (note) => ({ ...note, labels: [...(note.labels as Json[])].reverse() }),
  },
  monitors: {
    name: "name",
    problems(body) {
      const known = CONFIGS[String(body.type)];
      const odd = Object.keys((body.config as JsonObject) ?? {}).filter((key) => known && !(key in known));
      return {
        ...missing(body, "name", "type"),
        ...(known ? {} : { type: ["is invalid."] }),
        ...(odd.length ? { config: [`has no ${odd.join(", ")}.`] } : {}),
      };
    },
    made: ({ name = "", type = "", interval = 60, config }) => ({
      ...{ name, type, interval },
      config: { ...CONFIGS[String(type)], ...(config as JsonObject) },
    }),
    shown({ config, ...monitor }) {
      const { password: _never, ...seen } = config as JsonObject;
      return { ...monitor, config: seen, status: "up" };
    },
  },
  boards: {
    name: "title",
    problems: (body, old) => ({ ...missing(body, "title"), ...children("panels", "sort", body, old) }),
    made: ({ title = "", panels }, _old, newId) => ({
      title,
      panels: bodies(panels).map(({ id = newId(), title = "", sort = "", cells }) => ({
        ...{ id, title, sort },
        cells: bodies(cells).map(({ id = newId(), label = "", unit = "", size = 1 }) => ({ id, label, unit, size })),
      })),
    }),
    shown: (board) => board,
  },
};

/** Children are known by their ids: one that is not there is refused, and so is another value of what cannot be changed. */
function children(key: string, fixed: string, body: JsonObject, old: JsonObject = {}): Problems {
  const before = bodies(old[key]);
  const wrong = bodies(body[key]).flatMap((child): string[] => {
    const known = before.find(({ id }) => id === child.id);
    if (child.id !== undefined && !known) return [`has no ${child.id}.`];
    if (known && known[fixed] !== child[fixed]) return [`${fixed} cannot be changed.`];
    return Object.values(key === "panels" ? children("cells", "unit", child, known) : {}).flat();
  });
  return wrong.length ? { [key]: wrong } : {};
}
