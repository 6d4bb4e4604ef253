// The steps of the demo. Every step says what it does, does it, and proves it.
import { isDeepStrictEqual } from "node:util";
import { changes, nameOf } from "../../test/lab/plan.mjs";
import { openAccount } from "./account.mjs";
import { colours, command, output, proved, request, say, step } from "./voice.mjs";

export async function play(stage) {
  /** Runs the command of a user, and shows it. Other flags make it run in a temporary folder. */
  async function type(line, expected = 0) {
    command(line);
    const look = ["--suppress-progress", "--color", colours ? "always" : "never"];
    const ran = await stage.pulumi(...line.split(" ").slice(1), ...look);
    if (ran.code !== expected) {
      throw failure(`"${line}" ended with exit code ${ran.code}, not ${expected}`, ran.output);
    }
    output(ran.output);
  }

  async function json(...args) {
    const ran = await stage.pulumi(...args);
    try {
      return JSON.parse(ran.stdout);
    } catch {
      throw failure(`"pulumi ${args.join(" ")}" gave no JSON`, ran.output);
    }
  }

  step("An account to play with", "The emulator is a ThousandEyes API on this machine. Nothing here calls a real one.");
  command("npx pulumi-thousandeyes emulator");
  const emulator = await stage.startEmulator();
  say(`   listening on ${emulator.address}`);
  const account = openAccount(emulator);
  const before = await account.everything();
  const stack = await stage.pulumi("stack", "init", "--no-select");
  if (stack.code !== 0) throw failure("there is no stack", stack.output);

  step("Deploy", "examples/quickstart declares a test, an alert rule that watches it, and a label (tag) on it.");
  await type("pulumi up --yes");
  const { resources } = (await json("stack", "export")).deployment;
  const test = find(resources, "HttpServerTest");
  const tag = find(resources, "Tag");
  const onTag = resources.filter(({ dependencies }) => dependencies?.includes(tag.urn)).map(({ urn }) => nameOf(urn));
  const declared = await account.httpTest(test.id);
  const made = (await account.everything()).filter((thing) => !before.includes(thing));
  prove(made.length > 0, `new in the account: ${made.join("; ")}`);

  step(
    "Nothing changed, so there is nothing to do",
    "A preview that would change anything exits with 7: a gate for CI.",
  );
  await type("pulumi preview --expect-no-changes");
  proved("exit code 0");

  const change = { interval: declared.interval === 300 ? 600 : 300, url: new URL("/by-hand", declared.url).href };
  step(
    "A manual change",
    `In the web interface, outside Pulumi, a colleague edits the test ${test.name} and deletes the label (tag) ${tag.name}.`,
  );
  request(`PUT /tests/http-server/${test.id}  ${JSON.stringify(change)}`);
  await account.editHttpTest(test.id, change);
  request(`DELETE /tags/${tag.id}`);
  await account.deleteTag(tag.id);

  step("The nightly job notices", "It shows each changed property and each deleted object. Nothing else.");
  await type("pulumi preview --refresh --expect-no-changes --diff", 7);
  const plan = planned(await json("preview", "--refresh", "--json"));
  // The assignments of the label were deleted with it.
  const lost = [tag.name, ...onTag].map((name) => `create ${name}`);
  const expected = [...lost, `update ${test.name}: interval, url`].sort();
  prove(
    isDeepStrictEqual(plan, expected),
    `exit code 7, and no more than this: ${expected.join("; ")}`,
    plan.join("\n"),
  );

  step("Repair", "One command restores the account to what the program declares.");
  await type("pulumi up --refresh --yes");
  const { interval, url } = await account.httpTest(test.id);
  const repaired = interval === declared.interval && url === declared.url;
  prove(repaired, `${test.name} visits ${url} every ${interval} s again`, JSON.stringify({ interval, url }));
  const tagAgain = find((await json("stack", "export")).deployment.resources, "Tag", tag.name);
  await account.tag(tagAgain.id);
  proved(`${tag.name} is back, as ${tagAgain.id}`);

  step("Clean again", "Checked against the account itself, not only against the state.");
  await type("pulumi preview --refresh --expect-no-changes");
  proved("exit code 0");

  step("Move in", "What colleagues made by hand becomes a program, and two previews prove that it changes nothing.");
  const legacy = await account.makeByHand("Legacy shop");
  const line = "import --out moved-in --name Legacy* --run --stack dev";
  // A shell would take the pattern for files.
  command(`npx pulumi-thousandeyes ${line.replace(/\S*\*/, '"$&"')}`);
  const moved = await stage.moveIn(line.split(" "));
  if (moved.code !== 0) throw failure(`"${line}" ended with exit code ${moved.code}`, moved.output);
  output(moved.stdout);
  const gone = await stage.movedIn("destroy", "--yes", "--skip-preview");
  if (gone.code !== 0) throw failure("the imported objects cannot be destroyed", gone.output);
  prove(
    !(await account.everything()).includes(legacy),
    "it is part of that stack now: destroying the stack deleted it",
  );

  step("Destroy", "The objects of the program are deleted; all others stay.");
  await type("pulumi destroy --yes");
  const after = await account.everything();
  prove(isDeepStrictEqual(after, before), "the account is as it was at the beginning", after.join("\n"));
}

/** The changes of a preview, one line for each resource: `update homepage: interval, url`. */
const planned = (plan) =>
  Object.entries(changes(plan))
    .map(([change, paths]) => change + (paths.length ? `: ${paths.join(", ")}` : ""))
    .sort();

/** The first resource of a kind in the state, or the one with this name. */
function find(resources, kind, name) {
  const found = resources.find(
    ({ type, urn }) => type.endsWith(`:${kind}`) && (name === undefined || nameOf(urn) === name),
  );
  if (!found) throw failure(`no ${kind} ${name ?? ""} in the state`, resources.map(({ urn }) => urn).join("\n"));
  return { id: found.id, urn: found.urn, name: nameOf(found.urn) };
}

function prove(holds, claim, seen) {
  if (!holds) throw failure(`expected: ${claim}`, seen);
  proved(claim);
}

function failure(message, seen) {
  return Object.assign(new Error(message), { output: seen });
}
