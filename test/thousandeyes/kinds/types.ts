import * as pulumi from "@pulumi/pulumi";
import { HttpServerTest, type HttpServerTestArgs, Tag } from "../../../provider";
import { required } from "../../../provider/core/field";
import { boolean, integer, text } from "../../../provider/core/fields";
import { handler } from "../../../provider/runtime";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../../../provider/thousandeyes/kinds/define-kind";
import { thing } from "../../core/fixtures";

// Nothing here runs. `npm run types` holds each line, and each error that is expected, against the compiler.

// What the host calls is what Pulumi says a dynamic provider is.
export const provider: pulumi.dynamic.ResourceProvider = handler("HttpServerTest");

interface ThingArgs extends ScopedArgs {
  name: pulumi.Input<string>;
  size?: pulumi.Input<number>;
}

const kind = {
  kind: "Thing",
  idOutput: "thingId",
  computed: [],
  crossChecks: [],
  operations: thing.operations,
};
const define = defineKind<ThingArgs, ScopedOutputs>();

define({ ...kind, fields: { name: required(text()), size: integer(0) } });

// @ts-expect-error a property of the args has no field in the table
define({ ...kind, fields: { name: required(text()) } });

// @ts-expect-error a field of the table is no property of the args
define({ ...kind, fields: { name: required(text()), size: integer(0), colour: text() } });

// @ts-expect-error the field takes another type than the property promises
define({ ...kind, fields: { name: required(text()), size: boolean() } });

export function program(known: pulumi.Output<string>, agents: pulumi.Output<string[]>) {
  const site = new HttpServerTest("site", { url: known, interval: 60, agents });
  new HttpServerTest("ids", { url: "a.test", interval: 300, agents: ["3", { agentId: known }], alertRules: [known] });
  const seconds: pulumi.Output<number> = site.interval;
  const url: pulumi.Output<string> = site.url;

  // What is not set is an output too: no question mark before `.apply`.
  const words: pulumi.Output<string | undefined> = site.description;
  const rules: pulumi.Output<string[] | undefined> = site.alertRules;

  // Agents may be written as ids; what is shown is always the object.
  const ids: pulumi.Output<string[]> = site.agents.apply((all) => all.map(({ agentId }) => agentId));

  // @ts-expect-error the API knows no interval of 61 seconds
  new HttpServerTest("a", { url: "a.test", interval: 61, agents: ["3"] });
  // @ts-expect-error a required argument is missing
  new HttpServerTest("b", { url: "a.test", interval: 60 });
  // @ts-expect-error there is no such argument
  new HttpServerTest("c", { url: "a.test", interval: 60, agents: ["3"], urll: "" });
  // @ts-expect-error no such object type
  new Tag("d", { key: "k", value: "v", objectType: "tests" });
  return { seconds, url, words, rules, ids };
}

// Our args are made of Pulumi's own inputs: what Pulumi offers for those takes them.
export function parts(args: HttpServerTestArgs) {
  const url: pulumi.Input<string> = args.url;
  const interval: pulumi.Output<number> = pulumi.output(args.interval);
  return { url, interval, both: pulumi.all([args.url, args.interval]).apply(([a, b]) => `${a} ${b}`) };
}
