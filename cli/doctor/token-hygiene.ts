import { isJsonObject, type Json } from "../../provider/core/json";
import { SECRET } from "../../provider/core/secrets/seal";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { advice, type Finding, trouble } from "./finding";
import type { StackUnderTest, StateResource } from "./stack";

const { config: KEY, env: VARIABLE } = SETTINGS.token;
const MAKE_SECRET = `Run \`pulumi config set --secret ${KEY}\`, or remove it and set ${VARIABLE}`;

/** Tokens where others can read them, and one that was rotated. `inUse`: the token of the calls. */
export function tokenHygiene({ config, resources }: StackUnderTest, inUse: string | undefined): Finding[] {
  const { value, secret } = config[KEY] ?? {};
  const inState = resources.flatMap(({ inputs }) => inputs?.[KEY] ?? []);
  const isClear = inState.some((one) => typeof one === "string");
  return [
    ...(value !== undefined && !secret
      ? [trouble("secrets", `${KEY} is in clear in the configuration.`, `${MAKE_SECRET}; then make a new token.`)]
      : []),
    ...(isClear
      ? [trouble("secrets", `${KEY} is in clear in the state.`, `${MAKE_SECRET}; then \`pulumi up\`, and a new token.`)]
      : []),
    ...(secret && inState.some((one) => textOf(one) !== undefined && textOf(one) !== value) ? [rotated] : []),
    ...holders([value, inUse], resources).map((urn) =>
      trouble(
        "secrets",
        `The token is in clear in the state of ${urn}.`,
        "Mark it as a secret in the program, run `pulumi up`, and make a new token.",
      ),
    ),
  ];
}

const rotated: Finding = advice(
  "secrets",
  `The state holds another ${KEY} than the configuration: refresh and destroy use that one.`,
  "Run `pulumi up` first, or add --run-program.",
);

/** The text of a secret, which the export has as JSON; undefined if the stack is locked. */
const textOf = (value: Json): string | undefined =>
  isJsonObject(value) && typeof value.plaintext === "string" ? String(JSON.parse(value.plaintext)) : undefined;

const isSealed = (value: Json): boolean =>
  isJsonObject(value) && Object.entries(SECRET).every(([key, mark]) => value[key] === mark);

/** What is shorter is no real token, and may be a part of anything. */
const SHORTEST = 16;

/** URNs of the resources that hold one of these texts outside of a secret. */
function holders(texts: readonly (string | undefined)[], resources: readonly StateResource[]): string[] {
  const tokens = texts.filter((text): text is string => text !== undefined && text.length >= SHORTEST);
  const holds = (value: Json): boolean => {
    if (typeof value === "string") return tokens.some((token) => value.includes(token));
    if (isSealed(value)) return false;
    return Object.values(value ?? {}).some((one) => holds(one as Json));
  };
  return resources
    .filter(({ inputs, outputs }) => holds({ ...inputs, [KEY]: null }) || holds({ ...outputs, [KEY]: null }))
    .map(({ urn }) => urn);
}
