import type { Input } from "@pulumi/pulumi";
import { defaults, nonEmpty } from "../../core/field";
import { text } from "../../core/fields";
import type { AdoptArgs } from "./adopt-args";
import { color, name } from "./values";

/** The args of a group. */
export interface GroupArgs extends AdoptArgs {
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
