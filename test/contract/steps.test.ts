import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, plain, resource } from "../kinds/world";

async function checked(requests: JsonObject[]) {
  const { refs } = await newWorld();
  const args = { ...sampleOf("ApiTest").minimal(refs), requests };
  const { inputs, failures } = await resource("ApiTest").provider.check({}, args);
  return {
    args,
    steps: inputs.requests as JsonObject[],
    said: failures.map(({ reason }: { reason: string }) => reason),
  };
}

describe("the URL of a step", () => {
  it.each([
    "{{base}}/users",
    "{{ base }}/users",
    "https://{{host}}/users",
    "api.{{domain}}:8443/users",
    "https://api.test/{{ id }}/x?next={{next}}",
  ])("is left alone where variables stand in it: %s", async (url) => {
    const { steps, said, args } = await checked([{ name: "one", url }]);
    expect(said).toEqual([]);
    expect(steps).toEqual([{ name: "one", url }]);
    const test = resource("ApiTest");
    await test.create(args);
    expect((await test.refresh()).inputs).toEqual(plain(test.inputs));
  });

  it.each([
    ["api.test/{{id}}", "https://api.test/{{id}}"],
    ["api.test", "https://api.test"],
  ])("means https:// where a host stands without a scheme: %s", async (url, canonical) => {
    expect((await checked([{ name: "one", url }])).steps).toEqual([{ name: "one", url: canonical }]);
  });

  it.each(["ftp://api.test/{{id}}", "https://api.test/a b/{{id}}"])(
    "is refused for what no variable mends: %s",
    async (url) => {
      expect((await checked([{ name: "one", url }])).said).toEqual([expect.stringMatching(/^requests\[0\]\.url: /)]);
    },
  );
});

describe("the names of steps", () => {
  it("must differ: the second one of a name is refused, with both places", async () => {
    const names = ["Log in", "Buy", "Log in", "Log in"];
    const { said } = await checked(names.map((name) => ({ name, url: "https://a.test" })));
    expect(said).toEqual(
      [2, 3].map(
        (index) => `requests[${index}].name: "Log in" is the name of element 0 too. Give each one of its own.`,
      ),
    );
  });

  it("that are not known yet may be anything", async () => {
    const name = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    expect((await checked([1, 2].map(() => ({ name, url: "https://a.test" })))).said).toEqual([]);
  });
});
