import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  types: ["node"],
  typeRoots: [join(root, "node_modules", "@types")],
  paths: {
    "pulumi-thousandeyes": [join(root, "provider", "index.ts")],
    "pulumi-thousandeyes/acs-monitor": [join(root, "provider", "acs-monitor", "index.ts")],
  },
};

/** What TypeScript says under `strict` of files that are nowhere on the disk. Names are those below the repository. */
export function mistakesIn(files: ReadonlyMap<string, string>): string[] {
  const texts = new Map([...files].map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  // The folders of the files need not be there.
  delete host.directoryExists;
  const program = ts.createProgram([...texts.keys()], options, host);
  const own = [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
  });
  return own.map(({ file, start = 0, messageText }) => {
    const at = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${file?.fileName}:${at + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
