import { Code, type Printable } from "./print";

/** A text in a file of its own, which the program reads. */
export interface Script {
  readonly path: string;
  readonly text: string;
}

/** The fields whose texts are programs. */
const SCRIPTS = ["transactionScript"];

/** The args with `readFileSync` in the place of scripts; `scripts` gets their texts. */
export function withScripts(
  args: Readonly<Record<string, Printable>>,
  name: string,
  scripts: Script[],
): Record<string, Printable> {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      // A version control system may rewrite carriage returns, and that would be a change.
      if (!SCRIPTS.includes(key) || typeof value !== "string" || value.includes("\r")) return [key, value];
      const path = `scripts/${name}.js`;
      scripts.push({ path, text: value });
      // Pulumi runs the program in its folder, whatever the kind of its modules.
      return [key, new Code(`readFileSync(${JSON.stringify(path)}, "utf8")`)];
    }),
  );
}
