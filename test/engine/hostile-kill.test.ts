import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";
import { start, sweep } from "./interrupted";

const program = (interval = 300) => `new te.HttpServerTest("site", { ...${site}, interval: ${interval} });`;

let stack: Deployment;
afterEach(async () => {
  sweep(stack);
  await stack.remove();
});

async function there() {
  const { tests } = await stack.byHand("GET", "/tests");
  return (tests as { testId: string; interval: number; savedEvent: boolean }[]).filter((one) => !one.savedEvent);
}

/** Interrupts a command while the API is at work on the call; then the API comes to its end, and nobody listens. */
async function interrupt(
  command: "up" | "destroy",
  method: string,
  what: "engine" | "provider",
  signal: NodeJS.Signals,
) {
  stack.emulator.clearCalls();
  stack.emulator.fault({ method, path: "/v7/tests/", times: 1, effect: { delay: 1500 } });
  const running = await start(stack, command);
  await expect
    .poll(() => stack.emulator.calls().some((call) => call.method === method), { timeout: 60_000 })
    .toBe(true);
  running.kill(what, signal);
  const ended = await running.ended;
  await wait(2000);
  sweep(stack);
  return ended;
}

const cancel = async () => {
  expect((await stack.up()).output).toContain("the stack is currently locked");
  expect(await stack.pulumi("cancel", "--yes")).toMatchObject({ code: 0 });
};

const clean = async () => {
  expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  expect((await stack.export()).state.deployment.pending_operations ?? []).toEqual([]);
  expect(await there()).toHaveLength(1);
};

describe("an engine that is killed", () => {
  it("while it creates leaves a test that the next up refuses by its id, and that can be imported", async () => {
    stack = await newDeployment({ program: program() });
    await interrupt("up", "POST", "engine", "SIGKILL");
    await cancel();
    const [made] = await there();
    const up = await stack.up();
    expect(up.code).not.toBe(0);
    expect(up.output).toContain("site, interrupted while creating");
    expect(up.output).toContain(`a test called "site" exists already (id ${made?.testId})`);

    const [{ resource }] = (await stack.export()).state.deployment.pending_operations;
    const { type, inputs } = resource;
    const outputs = { ...inputs, aid: "281474976710706", testId: made?.testId };
    const file = { resources: [{ type, name: "site", id: made?.testId, inputs, outputs }] };
    await writeFile(join(stack.folder, "import.json"), JSON.stringify(file));
    expect(await stack.refresh("--clear-pending-creates")).toMatchObject({ code: 0 });
    const flags = ["--file", "import.json", "--generate-code=false", "--protect=false", "--yes"];
    expect(await stack.pulumi("import", ...flags)).toMatchObject({ code: 0 });
    expect(await stack.up()).toMatchObject({ code: 0 });
    await clean();
  });

  it("while it updates needs one more up, and a refresh that clears what is pending", async () => {
    stack = await newDeployment({ program: program() });
    expect(await stack.up()).toMatchObject({ code: 0 });
    await stack.write(program(60));
    await interrupt("up", "PUT", "engine", "SIGKILL");
    await cancel();
    expect(await stack.refresh()).toMatchObject({ code: 0 });
    expect(await stack.up()).toMatchObject({ code: 0 });
    expect(await there()).toMatchObject([{ interval: 60 }]);
    await clean();
  });

  it("while it deletes needs one more destroy", async () => {
    stack = await newDeployment({ program: program() });
    expect(await stack.up()).toMatchObject({ code: 0 });
    await interrupt("destroy", "DELETE", "engine", "SIGKILL");
    await cancel();
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    expect(await there()).toEqual([]);
  });
});

describe("a provider process that is killed", () => {
  it("while it creates fails the run; without what it left behind the next up works", async () => {
    stack = await newDeployment({ program: program() });
    expect((await interrupt("up", "POST", "provider", "SIGKILL")).code).not.toBe(0);
    const [made] = await there();
    expect((await stack.up()).output).toContain(`a test called "site" exists already (id ${made?.testId})`);
    await stack.byHand("DELETE", `/tests/http-server/${made?.testId}`);
    expect(await stack.up()).toMatchObject({ code: 0 });
    await clean();
  });
});

describe("Ctrl-C", () => {
  it("lets the call that is under way come to its end, so nothing is left behind", async () => {
    stack = await newDeployment({ program: program() });
    const { output } = await interrupt("up", "POST", "engine", "SIGINT");
    expect(output).toContain("update canceled");
    expect(await stack.up()).toMatchObject({ code: 0 });
    await clean();
  });
});
