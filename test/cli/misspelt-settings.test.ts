import { expect, it } from "vitest";
import { misspeltSettings } from "../../cli/engine/misspelt-settings";

const KEYS = ["thousandeyes:acountGroupId", "thousandeyes:token", "acsmonitor:baseurl", "acsmonitor:site", "shop:tokn"];

it("a misspelt setting of any vendor is told with the right one; what is near none may be the program's own", () => {
  expect(misspeltSettings(KEYS)).toEqual([
    {
      message: expect.stringMatching(/^thousandeyes:acountGroupId .* Did you mean "accountGroupId"\?$/),
      cure: "`pulumi config rm thousandeyes:acountGroupId` removes it.",
    },
    {
      message: expect.stringMatching(/^acsmonitor:baseurl .* Did you mean "baseUrl"\?$/),
      cure: "`pulumi config rm acsmonitor:baseurl` removes it.",
    },
  ]);
});

it("a project that is named like a namespace has keys of its own there", () => {
  expect(misspeltSettings(KEYS, "thousandeyes").map(({ cure }) => cure)).toEqual([expect.stringContaining("baseurl")]);
});
