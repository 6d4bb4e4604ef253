import type { Input } from "@pulumi/pulumi";
import { required } from "../../../core/field";
import { jsonText, list, map, object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";

const TYPES = [
  ...(["string", "number", "boolean", "string[]", "number[]", "boolean[]"] as const),
  ...(["agents", "bgpPrefix", "tests", "any"] as const),
] as const;

/** A value that whoever deploys a template may choose. */
export interface TemplateAllowedValue {
  /**
   * Name, as people see it.
   * @defaultValue ""
   */
  name?: Input<string>;
  /** The value, as JSON: `JSON.stringify("us-west-1")`. */
  value: Input<string>;
}

/** What whoever deploys a template is asked for. Assets use it as `{{userInputs.key}}`. */
export interface TemplateUserInput {
  /** Name. */
  name: Input<string>;
  /** Type: `string`, `number`, `boolean`, a list of them, `agents`, `bgpPrefix`, `tests` or `any`. */
  type: Input<(typeof TYPES)[number]>;
  /**
   * Title in the web application.
   * @defaultValue ""
   */
  title?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * The value when none is given, as JSON: `JSON.stringify("https://shop.example.com")`.
   * @defaultValue ""
   */
  defaultValue?: Input<string>;
  /**
   * The values that may be given, in their order.
   * @defaultValue none
   */
  allowedValues?: Input<Input<TemplateAllowedValue>[]>;
}

const allowedValue = object<Plain<TemplateAllowedValue>>({ name: text(), value: required(jsonText()) });

const userInput = object<Plain<TemplateUserInput>>({
  name: required(text()),
  type: required(oneOf(...TYPES)),
  title: text(),
  description: text(),
  defaultValue: jsonText(),
  allowedValues: list(allowedValue),
});

export const userInputs = () => map(userInput);
