// The output of the demo: in colours if the command line would use them.
import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";

const { wantsColours } = createRequire(import.meta.url)("../../dist/cli/output/paint.js");
export const colours = wantsColours(process.stdout, process.env);

// The reader has closed the pipe (`npm start | head`): nobody reads the rest, but cleaning up is still needed.
process.stdout.on("error", () => {});

const paint = (code) => (text) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
const bold = paint(1);
const grey = paint(90);
const green = paint(32);
const red = paint(31);

let count = 0;

export function step(title, text) {
  count++;
  console.log(`\n${bold(`${count}. ${title}`)}\n   ${text.replaceAll("\n", "\n   ")}\n`);
}

export function command(line) {
  console.log(`   ${grey("$")} ${bold(line)}`);
}

/** The important part of the engine's output: its changes, without the start and the preview before them. */
export function output(text) {
  const lines = text.split(/\r?\n/).map((line) => ({ line, plain: stripVTControlCharacters(line).trim() }));
  const acted = lines.findIndex(({ plain }) => /^(Updating|Destroying) \(/.test(plain));
  for (const { line, plain } of lines.slice(Math.max(acted, 0))) {
    if (plain && !noise.test(plain))
      console.log(`   ${colours ? `${line}\x1b[0m` : stripVTControlCharacters(line).trimEnd()}`);
  }
}

const noise =
  /\b(creating|updating|deleting|refreshing)( \(|$)|\brunning$|^\[urn=|^The resources in the stack|^If you want to/;

export function request(line) {
  console.log(`   ${grey(">")} ${bold(line)}`);
}

export function proved(text) {
  console.log(`   ${green("✓")} ${text}`);
}

export function failed(error) {
  console.error(`\n${red(`Step ${count} did not do what it says:`)} ${error.message}`);
  if (error.output) console.error(`\n${error.output.trim()}`);
}

export function say(text) {
  console.log(text);
}
