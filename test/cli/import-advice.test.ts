import { describe, expect, it } from "vitest";
import { textOf } from "../../cli/import/text";
import { emptyDocument } from "./import-document";

const document = { ...emptyDocument, objects: [{ kind: "Tag", id: "1", name: "shop" }] };

describe("the last lines of an import", () => {
  it.each([
    ['create Tag "pay"', "without --type, --name, --tag and --exclude"],
    ['delete Tag "pay"', "put the module back"],
  ])("say what to do about %s", (line, advice) => {
    const text = textOf({ ...document, differences: [line], exitCode: 7 });
    expect(text).toContain(`${line}\n`);
    expect(text).toContain(advice);
    expect(textOf({ ...document, differences: ['update Tag "pay"'], exitCode: 7 })).not.toContain(advice);
  });

  it("do not call an empty selection proved: there was nothing to preview", () => {
    const text = textOf({ ...document, objects: [] });
    expect(text).toBe("Nothing to import: no object of the account group 1234 is selected.\n");
  });
});
