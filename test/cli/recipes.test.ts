import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { command, engineLines, type GitLabJob, gitlab, stage, steps, workflow } from "./recipes";

const WORKFLOWS = ["preview", "deploy", "drift", "report"];

describe.each(WORKFLOWS)("the workflow %s", (name) => {
  it("uses actions of a major version, and checks out without leaving a credential", () => {
    const uses = steps(name).flatMap(({ uses: action }) => action ?? []);
    const more = name === "report" ? ["actions/upload-artifact@v5"] : [];
    expect(uses).toEqual(["actions/checkout@v5", "actions/setup-node@v5", ...more]);
    expect(steps(name)[0]?.with).toEqual({ "persist-credentials": false });
  });

  it("takes its secrets from the store, as environment", () => {
    const secrets = JSON.stringify(workflow(name)).match(/TE_TOKEN":"[^"]*"/g);
    expect(secrets).toEqual([`TE_TOKEN":"\${{ secrets.TE_TOKEN }}"`]);
  });

  it("hands nothing of an event to a shell but through the environment", () => {
    expect(steps(name).flatMap(({ run }) => run?.match(/\$\{\{/) ?? [])).toEqual([]);
  });
});

describe("permissions", () => {
  it("are what each workflow uses, and no more", () => {
    expect(WORKFLOWS.map((name) => workflow(name).permissions)).toEqual([
      { contents: "read", "pull-requests": "write" },
      { contents: "read" },
      { contents: "read", issues: "write" },
      { contents: "read", issues: "write" },
    ]);
  });

  it("to write to ThousandEyes are the environment's alone", () => {
    expect(workflow("deploy").jobs.deploy?.environment).toBe("production");
    expect(workflow("deploy").env).not.toHaveProperty("TE_TOKEN");
    expect(gitlab().deploy.environment).toBe("production");
  });
});

describe("GitLab", () => {
  it("runs the same commands as GitHub, at the same times", () => {
    const { preview, test, deploy, drift, report } = gitlab();
    const jobs = [preview, test, deploy, drift, report];
    // Each shows in its own way what fails.
    const withoutFormat = (line: string) => line.replace(/ --format (github|junit).*$/, "");
    const lines = jobs.map(({ script }) => engineLines(script.join("\n")).map(withoutFormat));
    expect(lines).toEqual([
      ["Preview", "Cost"].flatMap((step) => engineLines(command("preview", step))),
      engineLines(command("preview", "Test")).map(withoutFormat),
      engineLines(command("deploy", "Deploy")),
      engineLines(command("drift", "Look for drift")),
      engineLines(command("report", "Look at the account")),
    ]);
    expect(lines.flat().map((line) => line.split(" ", 3).join(" "))).toEqual([
      "npx pulumi preview",
      "npx pulumi-thousandeyes cost",
      "npx pulumi-thousandeyes test",
      "npx pulumi up",
      "npx pulumi-thousandeyes drift",
      "npx pulumi-thousandeyes report",
    ]);
    const merge = "merge_request_event";
    expect(jobs.map(({ rules }) => /"(\w+)"/.exec(rules[0].if)?.[1])).toEqual([
      ...[merge, merge, "push", "schedule", "schedule"],
    ]);
  });
});

const NPX = `
case "$1" in
  pulumi) echo "previewed"; exit "\${CODE:-0}" ;;
  pulumi-thousandeyes) echo "# $2" | tee drift.md; exit "\${CODE:-0}" ;;
esac`;

describe("around the engine, on GitHub", () => {
  let scene: Awaited<ReturnType<typeof stage>>;
  beforeAll(async () => {
    scene = await stage({ npx: NPX, gh: `[[ "$*" == *"--jq"* ]] && echo "$FOUND"; true` });
  });
  afterAll(() => scene.remove());
  beforeEach(() => scene.calls());

  const env = { STACK: "prod", GITHUB_REPOSITORY: "o/r", PR: "7" };

  it("a preview that fails fails the job, and its output is there to be read", async () => {
    const ran = await scene.run(command("preview", "Preview"), { ...env, CODE: "1" });
    expect(ran).toEqual({ code: 1, output: "previewed\n" });
  });

  it("a test that fails fails the job, after the comment", async () => {
    const names = steps("preview").map(({ name }) => name);
    expect(names.at(-1)).toBe("Test");
    expect(await scene.run(command("preview", "Test"), { ...env, CODE: "7" })).toMatchObject({ code: 7 });
  });

  it.each([
    ["", "--method POST repos/o/r/issues/7/comments"],
    ["99", "--method PATCH repos/o/r/issues/comments/99"],
  ])("a pull request has one comment: found %j", async (found, call) => {
    for (const step of ["Preview", "Cost"]) await scene.run(command("preview", step), env);
    expect(await scene.run(command("preview", "Write the comment"), env)).toMatchObject({ code: 0 });
    expect(await scene.read("comment.md")).toBe(
      "### ThousandEyes preview: `prod`\n\n~~~~~~~~diff\npreviewed\n\n~~~~~~~~\n\n# cost\n",
    );
    await scene.calls();
    const ran = await scene.run(command("preview", "Comment, or update the comment"), { ...env, FOUND: found });
    expect(ran).toMatchObject({ code: 0 });
    expect((await scene.calls())[1]).toBe(`gh api --silent ${call} --field body=@comment.md`);
  });

  it.each([
    ["drift", "Look for drift", 0, 0],
    ["drift", "Look for drift", 7, 0],
    ["drift", "Look for drift", 1, 1],
    ["report", "Look at the account", 0, 0],
    ["report", "Look at the account", 7, 0],
    ["report", "Look at the account", 1, 1],
  ])("a look of %s that ends with %j %i makes the step end with %i", async (workflow, step, code, ends) => {
    const files = { GITHUB_OUTPUT: "output", GITHUB_STEP_SUMMARY: "summary" };
    const ran = await scene.run(command(workflow, step), { ...env, CODE: String(code), ...files });
    expect(ran.code).toBe(ends);
    expect((await scene.read("output")).trimEnd().split("\n").at(-1)).toBe(`code=${code}`);
  });

  describe.each([
    ["drift", "ThousandEyes drift in prod"],
    ["report", "ThousandEyes report"],
  ])("of the %s", (workflow, title) => {
    it.each([
      ["7", "", ["gh label create", `gh issue create --title ${title}`]],
      ["7", "12", [`gh issue edit 12 --body-file ${workflow}.md`]],
      ["0", "12", ["gh issue close 12"]],
      ["0", "", []],
    ])("there is one issue: code %s, found %j", async (code, found, calls) => {
      const step = command(workflow, "Open, update or close the issue");
      expect(await scene.run(step, { ...env, CODE: code, FOUND: found })).toMatchObject({ code: 0 });
      const [, ...made] = await scene.calls();
      expect(made.map((call, index) => call.startsWith(calls[index] ?? "?"))).toEqual(calls.map(() => true));
    });
  });
});

describe("around the engine, on GitLab", () => {
  let scene: Awaited<ReturnType<typeof stage>>;
  beforeAll(async () => {
    scene = await stage({ npx: NPX, curl: `[[ "$*" == *"--request"* ]] || echo "$FOUND"` });
  });
  afterAll(() => scene.remove());
  beforeEach(() => scene.calls());

  const env = {
    STACK: "prod",
    GITLAB_TOKEN: "t",
    CI_API_V4_URL: "https://gitlab.test/api/v4",
    CI_PROJECT_ID: "1",
    CI_MERGE_REQUEST_IID: "7",
  };
  const requests = async () =>
    (await scene.calls()).flatMap((call) => /--request (\w+).* (https?:\S+)$/.exec(call)?.slice(1).join(" ") ?? []);
  const run = (job: GitLabJob, more: Record<string, string>) =>
    scene.run(gitlab()[job].script.join("\n"), { ...env, ...more });

  const notes = "https://gitlab.test/api/v4/projects/1/merge_requests/7/notes";
  it.each([
    ["[]", `POST ${notes}`],
    ['[{"id":3,"body":"hello"},{"id":5,"body":"### ThousandEyes preview: `prod`"}]', `PUT ${notes}/5`],
  ])("a merge request has one comment: found %s", async (found, request) => {
    expect(await run("preview", { FOUND: found })).toMatchObject({ code: 0 });
    expect(await requests()).toEqual([request]);
  });

  it("a test that fails fails its job, and the merge request shows which", async () => {
    expect(await run("test", { CODE: "7" })).toMatchObject({ code: 7 });
    expect(await scene.read("tests.xml")).toBe("# test\n");
  });

  const issues = "https://gitlab.test/api/v4/projects/1/issues";
  it.each([
    ["7", "[]", 0, [`POST ${issues}`]],
    ["7", '[{"iid":12}]', 0, [`PUT ${issues}/12`]],
    ["0", '[{"iid":12}]', 0, [`PUT ${issues}/12`]],
    ["0", "[]", 0, []],
    ["1", "[]", 1, []],
  ])("there is one issue of drift, and one of the report: code %s, found %s", async (code, found, ends, made) => {
    for (const job of ["drift", "report"] as const) {
      expect(await run(job, { CODE: code, FOUND: found })).toMatchObject({ code: ends });
      expect(await requests()).toEqual(made);
    }
  });
});
