import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Body, type Client, start } from "../emulator/client";
import { AREAS, type Call } from "./answers";
import { beyond } from "./beyond";
import { DOCUMENT, hasDocument } from "./document";
import { unfit } from "./schema";

/** R063 was recorded though no part of the document; R090: it demands of answers what only its requests describe. */
const EXCEPTIONS = /\.coreWebVitalsMode$|\.targetSipCredentials is missing$/;

interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>;
}

/** Calls, and what the document has against each answer. */
async function faults(client: Client, calls: readonly Call[], { paths, components }: Body): Promise<string[]> {
  const ids: Record<string, string> = { agentId: "7e57ab1e-0001-4000-8000-000000000001" };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? name);
  const found: string[] = [];
  for (const [call, body] of calls) {
    const [method = "", path = ""] = call.split(" ");
    // What happens in an account: no part of the document.
    const control = path.startsWith("/_emulator/");
    const sent = body && JSON.parse(filled(JSON.stringify(body)));
    const response = await client.emulator.fetch(`http://emulator.test${control ? "" : "/v7"}${filled(path)}`, {
      method,
      headers: { authorization: "Bearer any", accept: "application/json" },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    const text = await response.text();
    if (control) continue;
    const answer = text === "" ? undefined : JSON.parse(text);
    const first = answer?.alerts?.[0];
    if (first) ids.alertId = first.id;
    if (method === "POST") {
      const named: [string, unknown][] = Object.entries(answer).map(([key, value]) => [key, value]);
      for (const [key, value] of named) if (typeof value === "string" && /id$/i.test(key)) ids[key] ??= value;
      ids.id = String(answer.id ?? answer.roleId ?? answer.uid ?? answer.aid ?? ids.id);
      ids.windowId = String(answer.alertSuppressionWindowId ?? "");
    }
    const shape = (one: string) => one.split("?")[0]?.replace(/\{\w+\}/g, "{}");
    const template = Object.keys(paths).find((one) => shape(one) === shape(path)) ?? "";
    const operation: Operation | undefined = paths[template]?.[method.toLowerCase()];
    const described = operation?.responses[String(response.status)];
    if (!response.ok || described === undefined) found.push(`${call}: ${response.status} ${text}`);
    const schema = Object.values(described?.content ?? {})[0]?.schema;
    if (schema === undefined) continue;
    const wrong = [unfit, beyond].flatMap((compare) => compare(components.schemas, schema, answer));
    found.push(...wrong.filter((one) => !EXCEPTIONS.test(one)).map((one) => `${call}: ${one}`));
  }
  return found;
}

/** The document is no part of the project: where it is not at hand there is nothing to compare with. */
describe.runIf(hasDocument)(
  "answers that clients with strict models read fit the API's document, and hold no more",
  () => {
    const document = hasDocument ? parse(readFileSync(DOCUMENT, "utf8")) : {};

    it.each(Object.entries(AREAS))("%s", async (_area, calls) => {
      expect(await faults(start(), calls, document)).toEqual([]);
    });
  },
);
