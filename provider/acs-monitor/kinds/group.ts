import type { Input } from "@pulumi/pulumi";
import { defaults, nonEmpty } from "../../core/field";
import { text } from "../../core/fields";
import type { AcsArgs } from "./define-kind";
import { color, name } from "./values";

/** The args of a group. */
export interface GroupArgs extends AcsArgs {
  /**
   * Name.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Colour, `#rrggbb`.
   * @defaultValue "#64748b"
   * @example "#1b9e77"
   */
  color?: Input<string>;
  /**
   * What it is for.
   * @defaultValue none
   */
  description?: Input<string>;
}

export const groupFields = () => ({ name: name(), color: defaults(nonEmpty(color()), "#64748b"), description: text() });
