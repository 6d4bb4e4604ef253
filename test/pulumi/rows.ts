import * as pulumi from "@pulumi/pulumi";
import { expect } from "vitest";
import * as te from "../../provider";

export type Cells = Record<string, unknown>;
type Options = Partial<te.RowsOptions<te.HttpServerTestArgs, Cells>>;

/** Rows with what every HTTP server test needs. */
export const sheet = (...rows: Cells[]): Cells[] =>
  rows.map((row, index) => ({ name: `site${index}`, url: "shop.example.com", ...row }));

const options: te.RowsOptions<te.HttpServerTestArgs, Cells> = {
  name: "name",
  file: "tests.csv",
  defaults: { interval: 300, agents: ["3"] },
};

const made: pulumi.runtime.MockResourceArgs[] = [];

export const setMocks = () =>
  pulumi.runtime.setMocks({
    newResource(args) {
      made.push(args);
      return { id: `${args.name}-id`, state: args.inputs };
    },
    call: ({ inputs }) => inputs,
  });

export const settled = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));

/** The inputs of the tests that these rows make. */
export async function inputsOf(rows: Cells[], more: Options = {}): Promise<Cells[]> {
  made.length = 0;
  const tests = te.fromRows(te.HttpServerTest, rows, { ...options, ...more });
  await Promise.all([...tests.values()].map(({ urn }) => settled(urn)));
  return made.map(({ inputs: { __provider, ...inputs } }) => inputs);
}

/** The lines of the error, after the first. */
export function mistakesIn(rows: unknown, more: Options = {}): string[] {
  made.length = 0;
  let message = "";
  try {
    te.fromRows(te.HttpServerTest, rows as Cells[], { ...options, ...more });
  } catch (error) {
    message = (error as Error).message;
  }
  const [head, ...lines] = message.split("\n");
  expect(head).toMatch(/^HttpServerTest from rows: /);
  expect(made).toEqual([]);
  return lines.map((line) => line.trim());
}
