import { EventEmitter } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { onOutputErrors } from "../../cli/commands/output-errors";

describe("output that cannot be written", () => {
  const streams = () => {
    const written: string[] = [];
    const stdout = new EventEmitter() as NodeJS.WriteStream;
    const stderr = Object.assign(new EventEmitter(), { write: (text: string) => written.push(text) > 0 });
    const fail = vi.fn();
    onOutputErrors(stdout, stderr as unknown as NodeJS.WriteStream, fail);
    return { stdout, stderr, written, fail };
  };
  const failing = (code: string) => Object.assign(new Error(`${code}: no space left on device, write`), { code });

  it("is an error of one line where the disk is full", () => {
    const { stdout, written, fail } = streams();
    stdout.emit("error", failing("ENOSPC"));
    expect(written).toEqual(["The output cannot be written: ENOSPC: no space left on device, write.\n"]);
    expect(fail).toHaveBeenCalledOnce();
  });

  it("is none where the reader has seen enough, or nobody reads stderr", () => {
    const { stdout, stderr, written, fail } = streams();
    stdout.emit("error", failing("EPIPE"));
    stderr.emit("error", failing("EPIPE"));
    stderr.emit("error", failing("ENOSPC"));
    expect([written, fail.mock.calls]).toEqual([[], []]);
  });
});
