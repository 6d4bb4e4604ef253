import type { Definition } from "../../provider/core/define";

interface Named {
  readonly definition: Definition;
  readonly id: string;
  readonly name: string;
}

/** An object in the JSON document. */
export const objectReference = ({ definition, id, name }: Named) => ({ kind: definition.kind, id, name });
