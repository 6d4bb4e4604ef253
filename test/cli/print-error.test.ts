import { expect, it, vi } from "vitest";
import { printError } from "../../cli/commands/print-error";

it("an error that quotes a hostile name does not control the terminal", async () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await printError(new Error('no monitor "x". There are: "a\u001b[2J\u0007\u202eb".\nSecond line.'));
  const written = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  expect(written).toEqual(['no monitor "x". There are: "a [2J  b".\nSecond line.\n']);
});
