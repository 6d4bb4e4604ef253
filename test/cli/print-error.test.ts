import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { printError } from "../../cli/commands/print-error";

it("an error that quotes a hostile name does not control the terminal", async () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await printError(new Error('no monitor "x". There are: "a\u001b[2J\u0007\u202eb".\nSecond line.'));
  const written = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  expect(written).toEqual(['no monitor "x". There are: "a [2J  b".\nSecond line.\n']);
});

const main = join(__dirname, "../../dist/cli/main.js");
const full = "/dev/full";

it.skipIf(!existsSync(main) || !existsSync(full))("a full disk is one line, not a stack (built)", () => {
  const ran = spawnSync(process.execPath, [main, "completion", "bash"], {
    stdio: ["ignore", openSync(full, "w"), "pipe"],
  });
  expect(ran.status).toBe(1);
  expect(String(ran.stderr)).toMatch(/^The output cannot be written: ENOSPC[^\n]*\.\n$/);
});
