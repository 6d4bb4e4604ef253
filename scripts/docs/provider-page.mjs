// The page of the provider and its settings.
import { bounds, description, whenUnset } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { code, linked } from "./prose.mjs";
import { typeInWords } from "./types.mjs";

const SEVERAL = `import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

const config = new pulumi.Config();
const emea = new te.Provider("emea", { token: config.requireSecret("emeaToken"), accountGroupId: "1234" });

const agents = te.getAgents({ names: ["Frankfurt, Germany"] }, { provider: emea });
new te.HttpServerTest(
  "shop",
  { url: "https://shop.example.com", interval: 300, agents: agents.ids },
  { provider: emea },
);
`;

/** @returns {{ text: string, problems: string[] }} */
export function providerPage(settings, { interfaces }, links) {
  const problems = [];
  const rows = interfaces.get("ProviderArgs").properties.map(({ name, type, doc, tags }) => {
    const setting = settings[name];
    if (!setting || !doc) problems.push(`ProviderArgs.${name}: has no ${setting ? "comment" : "setting"}`);
    const { config, env, alias } = setting ?? {};
    const unset = name === "token" ? "**required**" : whenUnset(tags);
    const environment = [env, alias].filter(Boolean).map(code).join(", then ");
    return [
      code(name),
      typeInWords(type, undefined, interfaces) + bounds(tags),
      code(config),
      environment,
      unset,
      description(doc, tags),
    ];
  });
  const text = page(
    "# Provider and settings",
    "A program for one account needs no provider: the settings come from the stack configuration or the environment. The " +
      "first one found wins: args of an explicit `Provider`, stack configuration, environment.",
    table(["Argument", "Type", "Stack configuration", "Environment", "When not set", "What it is"], rows),
    "## The token",
    "Prefer the environment in CI: Pulumi copies the stack configuration into the state, as ciphertext. A " +
      "token that is not marked secret there is refused; `pulumi config set --secret thousandeyes:token` marks it.",
    "After a rotation `pulumi refresh`, `pulumi destroy` and `pulumi preview --refresh` still use a token that is in the " +
      "state. Run `pulumi up` first, or add `--run-program`.",
    "## The account group",
    "The setting is for new objects. Every object stays in the account group where it was created, also when the setting changes. " +
      "`accountGroupId` on a resource is for that object alone; changing it replaces the object.",
    "## Several account groups or organisations",
    "`Provider` is an instance with its own settings. A setting that is not given comes from the stack configuration and the " +
      "environment.",
    fenced(SEVERAL),
  );
  return { text: linked(text, links), problems };
}
