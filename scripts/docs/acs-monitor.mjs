// What the pages say of ACS Monitor alone.

/** Where its pages are in docs/, and its examples in examples/. */
export const folder = "acs-monitor";
export const examples = "acs-monitor-kinds";

/** Of kinds that have a unique name. */
export const taken =
  "Names need not be unique (M15), but a second object of the same name for the same thing is refused before anything is " +
  "created: the answer to a create may be lost, and the object would be made twice.";

export const lookups = {
  madeBy: "or by another program",
  readyFor: "`channelIds`",
  example: `import * as acs from "pulumi-thousandeyes/acs-monitor";

const website = acs.getMonitors({ names: ["website"] });
const onCall = acs.getAlertChannels({ types: ["slack", "sms"] });

new acs.MonitorAlertRule("website-down", {
  monitorId: website.ids.apply(([id]) => id),
  condition: "status_down",
  severity: "critical",
  channelIds: onCall.ids,
});
`,
};

export const provider = {
  required: {
    baseUrl: "**required**",
    token: "**required**, or a login",
    email: "**required**, or a token",
    password: "**required**, or a token",
  },
  intro:
    "A program for one install needs no provider: the settings come from the stack configuration or the environment, whose " +
    "variables are those of ACS Monitor's own client. The first one found wins: args of an explicit `Provider`, stack " +
    "configuration, environment.",
  chapters: [
    "## The token, or a login",
    "With a token, nothing logs in. Without one, the first call logs in with e-mail and password, once for all resources of " +
      "a run, and once for its lookups, which are another process: six logins a minute are allowed (M03). When the token of a login ends in mid-run, it logs in once more. A " +
      "login that was refused is not repeated: fifty resources with a wrong password make one login.",
    "Prefer the environment in CI: Pulumi copies the stack configuration into the state, as ciphertext. A token or " +
      "password that is not marked secret there is refused; `pulumi config set --secret acsmonitor:token` marks it.",
    "After a rotation `pulumi refresh`, `pulumi destroy` and `pulumi preview --refresh` still use what is in the state. Run " +
      "`pulumi up` first, or add `--run-program`.",
    "## Certificates",
    "For a certificate of an authority of your own, set `NODE_EXTRA_CA_CERTS` to its file. `verifyTls` `off` accepts any " +
      "certificate, also that of somebody in between who reads the token: each run warns of it.",
    "## The rate limit",
    "A user has 60 calls a minute (M02). Calls wait before it is used up, and by `Retry-After` when others used it up. Reads " +
      "come from lists, 100 objects a call: a refresh of 500 monitors is six calls, one of them a read of a single monitor.",
    "## Several installs",
    "`Provider` is an install with its own settings. A setting that is not given comes from the stack configuration and the " +
      "environment.",
  ],
  example: `import * as pulumi from "@pulumi/pulumi";
import * as acs from "pulumi-thousandeyes/acs-monitor";

const config = new pulumi.Config();
const oslo = new acs.Provider("oslo", {
  baseUrl: "https://oslo.monitor.example.com",
  token: config.requireSecret("osloToken"),
});

const channels = acs.getAlertChannels({ names: ["on call"] }, { provider: oslo });
const website = new acs.Monitor("website", { type: "https", host: "www.example.com" }, { provider: oslo });
new acs.MonitorAlertRule(
  "website-down",
  { monitorId: website.id, condition: "status_down", channelIds: channels.ids },
  { provider: oslo },
);
`,
};
