import type { Json } from "../../provider/core/json";
import { freeModule } from "./assign-modules";
import type { Declared } from "./declare";
import { identifierOf } from "./identifier";
import { print } from "./print";
import type { Constant } from "./references";
import { uniqueNames } from "./unique-names";

/** Sets of agents that several objects have, named once: by the JSON of the set. */
export function sharedAgents(
  objects: readonly Declared[],
  names: ReadonlyMap<string, string>,
  isTaken: (module: string) => boolean,
): Map<string, Constant> {
  const module = freeModule("agents", isTaken);
  const count = new Map<string, number>();
  for (const { args } of objects) {
    const key = JSON.stringify(args.agents);
    if (args.agents !== undefined) count.set(key, (count.get(key) ?? 0) + 1);
  }
  const identifier = uniqueNames(
    objects.map((one) => one.identifier),
    "_",
  );
  const often = [...count].filter(([, times]) => times > 1);
  return new Map(
    often.map(([key]) => {
      const [first] = idsIn(key);
      const called = identifierOf(names.get(first ?? "") ?? "", "agents");
      return [key, { identifier: identifier(`${called}Agents`), module }];
    }),
  );
}

const idsIn = (key: string): string[] =>
  (JSON.parse(key) as (string | { agentId: string })[]).map((one) => (typeof one === "string" ? one : one.agentId));

/** The module that has these sets, with the names of the agents. */
export function agentsModule(shared: ReadonlyMap<string, Constant>, names: ReadonlyMap<string, string>): string {
  const sets = [...shared].map(([key, { identifier }]) => {
    const called = idsIn(key).map((id) => (names.get(id) ?? id).replace(/\s+/g, " "));
    return `// ${called.join("; ")}\nexport const ${identifier} = ${print(JSON.parse(key) as Json)};\n`;
  });
  return sets.join("\n");
}
