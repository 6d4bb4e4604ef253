import { readdirSync } from "node:fs";
import ts from "typescript";
import { parsed } from "../house/source";

/** What every test is called, by file: names, and the rows of the tables they are run over. */
export function testNames(): { file: string; name: string }[] {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts") || /probes[\w-]*\.ts$/.test(file));
  return files.flatMap((file) => named(parsed(file)).map((name) => ({ file, name })));
}

/** Each probe is a test of its own, named by its key. */
function named(node: ts.Node): string[] {
  const here = ts.isCallExpression(node)
    ? namesOf(node)
    : ts.isPropertyAssignment(node) && /^R\d{3}$/.test(node.name.getText())
      ? [node.name.getText()]
      : [];
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...named(child)));
  return [...here, ...inside];
}

function namesOf({ expression, arguments: [name] }: ts.CallExpression): string[] {
  if (!/^(it|describe)\b/.test(expression.getText()) || !name) return [];
  return [...texts(expression), ...(ts.isStringLiteralLike(name) ? [name.text] : [])];
}

const texts = (node: ts.Node): string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...texts(child)));
  return inside;
};
