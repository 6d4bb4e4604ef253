/**
 * What people write with the types of a Pulumi package. Nothing here runs: the compilers of users read it, against the
 * packed package. Every line is one that Pulumi's own packages allow.
 */
import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

/** A component that takes our args, looks at some and hands on all. */
export class Site extends pulumi.ComponentResource {
  readonly test: te.HttpServerTest;
  readonly url: pulumi.Output<string>;

  constructor(name: string, args: te.HttpServerTestArgs, opts?: pulumi.ComponentResourceOptions) {
    super("shop:index:Site", name, {}, opts);
    const interval: pulumi.Output<number> = pulumi.output(args.interval);
    const rules: pulumi.Output<string[]> = pulumi.output(args.alertRules).apply((list) => list ?? []);
    const both: pulumi.Output<string> = pulumi
      .all([args.url, interval])
      .apply(([url, s]) => `${url} each ${s} seconds`);
    const url: pulumi.Input<string> = args.url;
    const words: pulumi.Input<string> | undefined = args.description;
    const parent = { parent: this };
    this.test = new te.HttpServerTest(name, { ...args, description: words ?? both, alertRules: rules }, parent);
    new te.PageLoadTest(
      name,
      { url, interval: args.interval, agents: args.agents, alertRules: args.alertRules },
      parent,
    );
    this.url = pulumi.interpolate`${args.url}/${this.test.testId}`;
    this.registerOutputs({ url: this.url });
  }
}

/** Outputs of one resource as inputs of others, plain and inside lists and objects. */
export function chained(ids: pulumi.Output<string[]>, later: Promise<string>) {
  const rule = new te.AlertRule("slow", {
    alertType: "http-server",
    expression: "((responseTime >= 500 ms))",
    roundsViolatingOutOf: 2,
    roundsViolatingRequired: 2,
    minimumSources: 1,
  });
  const first = new te.HttpServerTest("first", {
    url: later,
    interval: 300,
    agents: ids,
    alertRules: [rule.id, rule.ruleId],
  });
  const second = new te.HttpServerTest("second", {
    url: first.url,
    interval: 300,
    agents: first.agents,
    alertRules: first.alertRules.apply((list) => list ?? []),
    description: pulumi.interpolate`beside ${first.testId}`,
  });
  const found = te.getAgents({ names: pulumi.output(["Singapore"]), countries: ["SG"] });
  const third = new te.HttpServerTest("third", { url: second.url, interval: 300, agents: found.ids });
  const names: pulumi.Output<string[]> = found.items.apply((items) => items.map((agent: te.Agent) => agent.agentName));
  return { rule, third, names, lifted: second.agents[0]?.agentId };
}

/** Objects inside the args, by name and in functions of the program's own. */
export const agent: pulumi.Input<te.TestAgent> = pulumi.output({ agentId: "3" });
export const agents: pulumi.Input<pulumi.Input<te.TestAgent>[]> = [agent, { agentId: pulumi.output("4") }];
export const fromAgents = (name: string) => new te.HttpServerTest(name, { url: "a.test", interval: 60, agents });
export const oAuth = (password: pulumi.Output<string>): te.OAuth => ({
  username: "u",
  password: pulumi.secret(password),
});
export const notifications: pulumi.Input<te.Notifications> = {
  email: { recipients: ["noc@example.com"], message: "" },
};

/** Args as values: what a policy, a transform or a test of one's own looks at. */
export type Known = pulumi.Unwrap<te.HttpServerTestArgs>;
export const known = (args: Known): [string, number, string | undefined] => [args.url, args.interval, args.description];
export const often = (args: te.HttpServerTestArgs): pulumi.Output<boolean> =>
  pulumi.output(args).apply((values) => values.interval < 300);

/** Defaults in one place. */
const defaults: Partial<te.HttpServerTestArgs> = { interval: 300, alertRules: [] };
export const withDefaults = (name: string, args: Omit<te.HttpServerTestArgs, "interval">) =>
  new te.HttpServerTest(name, { interval: 60, ...defaults, ...args });

// As `@pulumi/policy` declares them.
// biome-ignore-start lint/suspicious/noExplicitAny: the signatures of `@pulumi/policy` have `any`, and with another type this would prove nothing about them
declare function validateResourceOfType<Resource extends pulumi.Resource, Args>(
  resourceClass: { new (name: string, args: Args, ...rest: any[]): Resource },
  validate: (props: pulumi.Unwrap<NonNullable<Args>>, args: unknown, report: (message: string) => void) => void,
): unknown;
declare function isType<Resource extends pulumi.Resource>(resourceClass: { new (...rest: any[]): Resource }): boolean;
// biome-ignore-end lint/suspicious/noExplicitAny: the signatures end here
export const policies = () => [
  validateResourceOfType(te.HttpServerTest, (test, _args, report) => {
    if (test.interval < 300) report(`${test.url} is tested each ${test.interval} seconds`);
  }),
  validateResourceOfType(te.AlertRule, (rule, _args, report) => {
    if (!rule.expression.includes("responseTime")) report("other rule");
  }),
  isType(te.Tag),
];

/** Transforms and options of all kinds. */
export const options: pulumi.CustomResourceOptions = {
  transforms: [
    ({ type, props, opts }) =>
      type.includes("HttpServerTest") ? { props: { ...props, interval: 60 }, opts } : undefined,
  ],
};
export const typed = (args: te.HttpServerTestArgs): te.HttpServerTestArgs => ({
  ...args,
  url: pulumi.output(args.url),
});
export const isTest = (resource: pulumi.Resource): boolean => te.HttpServerTest.isInstance(resource);

// @ts-expect-error what exists already is found by lookups, and imported with a file: there is no `get`
te.HttpServerTest.get("x", "1");
// @ts-expect-error a number is no id
new te.HttpServerTest("no", { url: "a.test", interval: 60, agents: [3] });
