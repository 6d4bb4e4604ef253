import type { Connection, ReadSetting } from "../core/api";
import { type Handler, handlers } from "../core/handlers";
import { definitionOf } from "./registry";
import { thousandEyes } from "./vendor";

interface Process {
  /** The same connection for the same settings. */
  connect(config: ReadSetting): Connection;
  /** Shows the user a text. */
  warn(text: string): void;
}

/** The handlers of all kinds, as one process of Pulumi's dynamic provider host has them. */
export const handlersOf = ({ connect, warn }: Process): ((key: string) => Handler) =>
  handlers([{ prefix: thousandEyes.keyPrefix, definitionOf, connect }], warn);
