import { describe, expect, it, vi } from "vitest";
import { driftCommand } from "../../cli/commands/drift";
import { progress } from "../../cli/output/progress";
import { filesIn, importsOf } from "../house/source";
import { parsed } from "./parsed";

describe("the command line", () => {
  it("loads nothing for --help but commander, the commands' own pages and the list of formats", () => {
    const pages = ["cli/main.ts", "cli/output/formats.ts", ...filesIn("cli/commands")];
    const early = pages.flatMap((file) => importsOf(file).filter(({ type, late }) => !type && !late));
    const loaded = [...new Set(early.map(({ of }) => of))];
    expect(
      loaded.filter((of) => !/^(commander|node:\w+|cli\/commands\/[\w/-]+|cli\/output\/formats)$/.test(of)),
    ).toEqual([]);
  });
});

describe("the drift command", () => {
  const options = (args: string[]) => parsed(driftCommand(), args);

  it("takes an account group, as every command that calls the API does", () => {
    expect(options(["--aid", "281474976710706"])).toMatchObject({ aid: "281474976710706" });
    expect(() => options(["--aid", "Ops"])).toThrow("It must be the id of an account group: digits.");
  });
});

describe("the progress", () => {
  const stream = (isTTY: boolean) => ({ isTTY, write: vi.fn() }) as unknown as NodeJS.WriteStream;

  it("counts seconds where somebody watches, and leaves nothing behind", () => {
    vi.useFakeTimers();
    const terminal = stream(true);
    const end = progress("looking:", terminal);
    vi.advanceTimersByTime(2000);
    end();
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    const written = vi.mocked(terminal.write).mock.calls.map(([text]) => text);
    expect(written).toEqual(["\rlooking: 0 s", "\rlooking: 1 s", "\rlooking: 2 s", "\r\u001b[K"]);
  });

  it("clears the line first if its text changes, which may become shorter", () => {
    const terminal = stream(true);
    progress(() => "looking:", terminal)();
    expect(terminal.write).toHaveBeenCalledWith("\r\u001b[Klooking: 0 s");
  });

  it("is silent in a pipe", () => {
    const pipe = stream(false);
    progress("looking:", pipe)();
    expect(pipe.write).not.toHaveBeenCalled();
  });
});
