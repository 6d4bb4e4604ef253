import { createConnection } from "../../provider/acs-monitor/connect";
import { SETTINGS, type Settings, settings } from "../../provider/acs-monitor/settings";
import { acsMonitor as vendor } from "../../provider/acs-monitor/vendor";
import { noLimiter } from "../../provider/http/rate-limit";
import type { Environment } from "../engine/find";
import { parseUrn } from "../engine/urn";
import { advice, type Finding, good, messageOf, trouble } from "./finding";
import { IMPATIENT } from "./impatient";
import { readerOf, type StackUnderTest } from "./stack";

const CHECK = "acs-monitor";

/**
 * The settings of ACS Monitor, and one call with them: after a refused login none follows. Nothing where neither the stack
 * nor an address is of ACS Monitor.
 */
export async function acsMonitor({ config, resources }: StackUnderTest, env: Environment): Promise<Finding[]> {
  const configured = readerOf(config);
  const variable = (name: string) => env[name];
  const count = resources.filter(({ urn }) => parseUrn(urn).vendor === vendor).length;
  const address = configured(SETTINGS.baseUrl.config) ?? variable(SETTINGS.baseUrl.env);
  if (count === 0 && !address) return [];
  const inStack = count > 0 ? [good("stack", `${count} of them of ACS Monitor`)] : [];
  try {
    const found = settings(configured, variable);
    return [...inStack, ...certificates(found), await whoAmI(found)];
  } catch (error) {
    return [
      ...inStack,
      trouble(CHECK, messageOf(error), "Nothing was sent. docs/acs-monitor says where settings are found."),
    ];
  }
}

const certificates = ({ verifyTls }: Settings): Finding[] =>
  verifyTls
    ? []
    : [
        advice(
          CHECK,
          "Certificates are not verified: anybody on the way can read the token.",
          `Trust the authority of the install with NODE_EXTRA_CA_CERTS, and remove ${SETTINGS.verifyTls.config} and ${SETTINGS.verifyTls.env}.`,
        ),
      ];

async function whoAmI(found: Settings): Promise<Finding> {
  const { baseUrl, credentials } = found;
  const how = "token" in credentials ? `the token from ${credentials.source}` : "the login";
  try {
    const services = { clock: IMPATIENT, limiter: noLimiter, log: () => {} };
    const user = await createConnection(found, services).within("").get("/auth/me");
    if (!user) return trouble(CHECK, `${baseUrl} answers, and does not know /auth/me: this is another service.`, CURE);
    const name = typeof user.email === "string" ? `, as ${user.email}` : "";
    return good(CHECK, `${baseUrl} accepts ${how}${name}`);
  } catch (error) {
    return trouble(CHECK, messageOf(error), CURE);
  }
}

const CURE = `Check ${SETTINGS.baseUrl.env} and ${SETTINGS.baseUrl.config}, and who logs in. Nothing more was sent.`;
