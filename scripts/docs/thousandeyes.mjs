// What the pages say of ThousandEyes alone.

/** Where its pages are in docs/, and its examples in examples/. */
export const folder = "";
export const examples = "kinds";

/** Of kinds that have a unique name. */
export const taken =
  "A name that is taken is refused before anything is created. A replacement deletes the old object first.";

export const lookups = {
  madeBy: "by another program, or by ThousandEyes",
  readyFor: "`agents`, `alertRules`, `testIds`",
  example: `import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG", "DE"] });
const rules = te.getAlertRules({ names: ["Default HTTP Alert Rule 2.0"] });

new te.HttpServerTest("shop", {
  url: "https://shop.example.com",
  interval: 300,
  agents: agents.ids,
  alertRules: rules.ids,
});
`,
};

export const provider = {
  required: { token: "**required**" },
  intro:
    "A program for one account needs no provider: the settings come from the stack configuration or the environment. The " +
    "first one found wins: args of an explicit `Provider`, stack configuration, environment.",
  chapters: [
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
  ],
  example: `import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

const config = new pulumi.Config();
const emea = new te.Provider("emea", { token: config.requireSecret("emeaToken"), accountGroupId: "1234" });

const agents = te.getAgents({ names: ["Frankfurt, Germany"] }, { provider: emea });
new te.HttpServerTest(
  "shop",
  { url: "https://shop.example.com", interval: 300, agents: agents.ids },
  { provider: emea },
);
`,
};
