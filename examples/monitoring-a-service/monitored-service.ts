import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

export interface MonitoredServiceArgs {
  /** Host name of the service: `shop.example.com`. */
  host: string;
  /** The agents that watch it. */
  agents: pulumi.Input<string[]>;
  /** Who gets a mail when something is wrong. */
  recipients: string[];
  /** Seconds between two rounds; pages are loaded five times less often. Default: 120. */
  interval?: 60 | 120;
  /** Path that answers quickly and tells whether the service is well. Default: `/`. */
  healthPath?: string;
  /** Milliseconds after which an answer is slow. Default: 1000. */
  slow?: number;
  /** The name servers of its zone. Without them DNS is not watched. */
  nameServers?: string[];
}

/** Loading a page costs more than fetching one. */
const PAGE_INTERVAL = { 60: 300, 120: 600 } as const;

/** A service watched from its name to its page: DNS, network, HTTP and page load, each with its alert rule, under one tag. */
export class MonitoredService extends pulumi.ComponentResource {
  readonly testIds: pulumi.Output<string>[];

  constructor(name: string, args: MonitoredServiceArgs, opts?: pulumi.ComponentResourceOptions) {
    super("examples:monitoring:MonitoredService", name, {}, opts);
    const { host, agents, nameServers, recipients, interval = 120, healthPath = "/", slow = 1000 } = args;
    const parent = { parent: this };

    /** Raised when two rounds of three are bad from at least two places. */
    const rule = (what: string, alertType: te.AlertRuleArgs["alertType"], expression: string) =>
      new te.AlertRule(
        `${name}-${what}`,
        {
          alertType,
          expression,
          severity: "major",
          minimumSources: 2,
          roundsViolatingRequired: 2,
          roundsViolatingOutOf: 3,
          notifications: { email: { recipients, message: `${name}: ${what}` } },
        },
        parent,
      ).id;

    const tests: { id: pulumi.Output<string> }[] = [
      new te.HttpServerTest(
        `${name}-http`,
        {
          url: `https://${host}${healthPath}`,
          agents,
          interval,
          alertRules: [rule("slow", "http-server", `((responseTime >= ${slow} ms) || (probDetail != ""))`)],
        },
        parent,
      ),
      new te.PageLoadTest(
        `${name}-page`,
        {
          url: `https://${host}`,
          agents,
          interval: PAGE_INTERVAL[interval],
          alertRules: [rule("broken-page", "page-load", "((pageLoadHasError == true) || (pageLoadTimedOut == true))")],
        },
        parent,
      ),
      new te.AgentToServerTest(
        `${name}-network`,
        { server: `${host}:443`, agents, interval, alertRules: [rule("loss", "end-to-end-server", "((loss >= 5%))")] },
        parent,
      ),
    ];
    if (nameServers) {
      const alertRules = [rule("no-name", "dns-server", '((probDetail != ""))')];
      const dns = { domain: `${host} A`, dnsServers: nameServers, agents, interval, alertRules };
      tests.push(new te.DnsServerTest(`${name}-dns`, dns, parent));
    }

    const tag = new te.Tag(name, { key: "service", value: name, objectType: "test" }, parent);
    const assignments = tests.map(({ id }) => ({ id, type: "test" as const }));
    new te.TagAssignment(name, { tagId: tag.id, assignments }, parent);

    this.testIds = tests.map(({ id }) => id);
    this.registerOutputs({ testIds: this.testIds });
  }
}
