import nock from "nock";
import { describe, expect, it } from "vitest";
import { connect } from "../../provider/thousandeyes/connect";
import { VERSION } from "../../provider/version";

let hosts = 0;
function settings(more: object = {}) {
  return {
    token: "t",
    tokenSource: "TE_TOKEN",
    apiEndpoint: `https://h${++hosts}.example.com/v7`,
    timeout: 60,
    ...more,
  };
}

describe("the account group in force", () => {
  it.each<[string, object[], string]>([
    [
      "is the one the token is in now",
      [
        { aid: 1, isDefaultAccountGroup: true },
        { aid: 2, isCurrentAccountGroup: true },
      ],
      "2",
    ],
    ["is the default one where none is current", [{ aid: 1 }, { aid: 2, isDefaultAccountGroup: true }], "2"],
    ["is the only one there is", [{ aid: "1" }], "1"],
  ])("%s", async (_what, accountGroups, aid) => {
    const mine = settings();
    const asked = nock(mine.apiEndpoint).get("/account-groups").reply(200, { accountGroups });
    expect(await connect(mine).scope()).toBe(aid);
    expect(asked.isDone()).toBe(true);
  });

  it("is not asked for where it is set", async () => {
    expect(await connect(settings({ accountGroupId: "9" })).scope()).toBe("9");
  });

  it("that is not there says what to set", async () => {
    const mine = settings();
    nock(mine.apiEndpoint).get("/account-groups").reply(200, { accountGroups: [] });
    await expect(connect(mine).scope()).rejects.toThrow("Set TE_AID or thousandeyes:accountGroupId");
  });
});

describe("an answer that does not list account groups", () => {
  it.each([
    ["a text", '"x"'],
    ["a map", { accountGroups: {} }],
    ["groups without an id", { accountGroups: [{ accountGroupName: "Ops" }] }],
    ["no groups", { accountGroups: [null] }],
  ])("is an error that says what to set: %s", async (_what, answer) => {
    const mine = settings();
    nock(mine.apiEndpoint).get("/account-groups").reply(200, answer);
    await expect(connect(mine).scope()).rejects.toThrow(/^GET \/account-groups answered with no list .* Set TE_AID/);
  });
});

describe("a connection", () => {
  it("is one for all kinds of a process that have the same settings", () => {
    const mine = settings();
    expect(connect({ ...mine })).toBe(connect({ ...mine }));
    expect(connect({ ...mine, token: "other" })).not.toBe(connect(mine));
  });

  it("tells who is calling", async () => {
    const mine = settings();
    nock(mine.apiEndpoint, {
      reqheaders: { authorization: "Bearer t", "user-agent": `pulumi-thousandeyes/${VERSION}` },
    })
      .get("/tests?aid=7")
      .reply(200, { tests: [] });
    expect(await connect(mine).within("7").list("/tests", "tests")).toEqual([]);
  });

  it("closes no door behind a refused token: the message says where it came from", async () => {
    const mine = settings();
    nock(mine.apiEndpoint).get("/tests/1?aid=7").reply(401, { error_description: "The access token is expired" });
    await expect(connect(mine).within("7").get("/tests/1")).rejects.toThrow(
      "GET /tests/1 answered 401: The access token is expired. The token from TE_TOKEN was refused.",
    );
  });
});
