import type { Input } from "@pulumi/pulumi";
import { defaults, nonEmpty, required } from "../../../core/field";
import { jsonText, list, map, object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";
import { templateCalls } from "./template-calls";
import { type TemplateUserInput, userInputs } from "./user-inputs";

/** The versions of the API that the assets are written for. */
export interface TemplateSchemaVersion {
  /**
   * Version of tests.
   * @defaultValue "v6"
   */
  tests?: Input<"v6" | "v7">;
  /**
   * Version of alert rules.
   * @defaultValue "v6"
   */
  alertRules?: Input<"v6" | "v7">;
}

/** Tests or user inputs that the web application shows together. */
export interface TemplateGrouping {
  /** Name. */
  name: Input<string>;
  /** Title. */
  title: Input<string>;
  /** What it groups: `test` or `user-input`. */
  type: Input<"test" | "user-input">;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * Keys of `tests` or of `userInputs`, in their order.
   * @defaultValue none
   */
  items?: Input<Input<string>[]>;
}

/**
 * A set of tests, alert rules, dashboards and more that people deploy with values of their own. Each asset is JSON, in
 * which `{{...}}` stands for such a value: `JSON.stringify({ url: "https://{{userInputs.domain}}" })`. Only what it says
 * is compared; what ThousandEyes adds inside is not. Deploying a template is an action, and no part of this (R215).
 */
export interface TemplateArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * Icon: `api`, `custom`, `server`, `user-template`, `thousandeyes`, ...
   * @defaultValue "thousandeyes"
   */
  icon?: Input<string>;
  /**
   * The versions of the API that the assets are written for.
   * @defaultValue { "tests": "v6", "alertRules": "v6" }
   */
  schemaVersion?: Input<TemplateSchemaVersion>;
  /**
   * Who vouches for it: `user`, `thousandeyes`, `partner` or `certified`. Customers may only write `user`.
   * @defaultValue "user"
   */
  certificationLevel?: Input<"user" | "thousandeyes" | "partner" | "certified">;
  /**
   * What whoever deploys it is asked for, by key, all of it.
   * @defaultValue none
   */
  userInputs?: Input<Record<string, Input<TemplateUserInput>>>;
  /**
   * Groups in the web application, in their order.
   * @defaultValue none
   */
  groupings?: Input<Input<TemplateGrouping>[]>;
  /**
   * Labels, by key, each as JSON.
   * @defaultValue none
   * @deprecated ThousandEyes advises against them (R215): write `tags`.
   */
  labels?: Input<Record<string, Input<string>>>;
  /**
   * Tests of Cloud and Enterprise agents, by key, each as JSON.
   * @defaultValue none
   */
  tests?: Input<Record<string, Input<string>>>;
  /**
   * Tests of endpoint agents, by key, each as JSON.
   * @defaultValue none
   */
  endpointTests?: Input<Record<string, Input<string>>>;
  /**
   * Tags, by key, each as JSON.
   * @defaultValue none
   */
  tags?: Input<Record<string, Input<string>>>;
  /**
   * Alert rules, by key, each as JSON.
   * @defaultValue none
   */
  alertRules?: Input<Record<string, Input<string>>>;
  /**
   * Dashboards, by key, each as JSON.
   * @defaultValue none
   */
  dashboards?: Input<Record<string, Input<string>>>;
  /**
   * Dashboard filters, by key, each as JSON.
   * @defaultValue none
   */
  dashboardFilters?: Input<Record<string, Input<string>>>;
  /**
   * What a deployment does with an asset that is there already, by key: `create` fails, `update` changes it, `ignore`
   * uses it as it is.
   * @defaultValue none
   */
  deploymentStrategy?: Input<Record<string, Input<"create" | "update" | "ignore">>>;
  /**
   * Whether a deployment makes an asset, by key: `included` or `skipped`.
   * @defaultValue none
   */
  resourceInclusion?: Input<Record<string, Input<"skipped" | "included">>>;
  /**
   * Modules it belongs to, the whole set: `default` is the only one.
   * @defaultValue none
   */
  modules?: Input<Input<"default">[]>;
  /**
   * Who sees it: its account group (`default`) or the whole `organization`. Read by a call of its own (R215).
   * @defaultValue "default"
   */
  sharingScope?: Input<"default" | "organization">;
}

/** The outputs of a template. */
export interface TemplateOutputs extends ScopedOutputs {
  /** The same as `id`. */
  templateId: string;
}

const version = () => defaults(oneOf("v6", "v7"), "v6");

const grouping = object<Plain<TemplateGrouping>>({
  name: required(text()),
  title: required(text()),
  type: required(oneOf("test", "user-input")),
  description: text(),
  items: list(text()),
});

const assets = () => map(jsonText({ isObject: true }));

const fields = {
  name: nonEmpty(name()),
  description: text(),
  icon: defaults(text(), "thousandeyes"),
  schemaVersion: object<Plain<TemplateSchemaVersion>>({ tests: version(), alertRules: version() }),
  certificationLevel: defaults(oneOf("user", "thousandeyes", "partner", "certified"), "user"),
  userInputs: userInputs(),
  groupings: list(grouping),
  labels: assets(),
  tests: assets(),
  endpointTests: assets(),
  tags: assets(),
  alertRules: assets(),
  dashboards: assets(),
  dashboardFilters: assets(),
  deploymentStrategy: map(oneOf("create", "update", "ignore")),
  resourceInclusion: map(oneOf("skipped", "included")),
  modules: set(oneOf("default")),
  sharingScope: defaults(oneOf("default", "organization"), "default"),
};

const where = { path: "/templates", listKey: "templates", idKey: "id" };
const byName = uniqueNameIn({ ...where, key: "name", what: "a template" });

export const template = defineKind<TemplateArgs, TemplateOutputs>()({
  kind: "Template",
  idOutput: "templateId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: { ...byName, nameOf: (one) => (one.isBuiltIn ? undefined : byName.nameOf(one)) },
  operations: templateCalls(fields, where),
});
