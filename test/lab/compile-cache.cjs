// `--require` for the processes that the engine's tests start: Node compiles what they load from node_modules once, not
// in every process. What is tested is compiled as ever. Node has this only from version 22 on, and for flags that stay.
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join, sep } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script, constants } = require("node:vm");

// As @pulumi/pulumi sets it while it is loaded: V8 takes nothing that was compiled with other flags.
setFlagsFromString("--allow-natives-syntax");

const modules = join(__dirname, "..", "..", "node_modules") + sep;
const folder = join(modules, ".cache", "compiled");
/** What imports the program: Node 20 lets no cached script import. */
const excepted = join(modules, "@pulumi", "pulumi", "cmd") + sep;
const importModuleDynamically = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;

const compile = Module.prototype._compile;
Module.prototype._compile = function (...args) {
  const [content, filename, format = "commonjs"] = args;
  // Not npm's own, which loads itself in another way, nor the package under test.
  const isForeign = filename.startsWith(modules) && !filename.startsWith(excepted);
  const isLong = content.length > 1000;
  if (!isForeign || !isLong || format !== "commonjs" || !importModuleDynamically) {
    return compile.apply(this, args);
  }
  const require = requireOf(this);
  const run = scriptOf(content, filename).runInThisContext();
  return run.call(this.exports, this.exports, require, this, filename, dirname(filename));
};

/** @type {[string, Script][]} */
const fresh = [];

function scriptOf(content, filename) {
  const file = join(folder, createHash("sha1").update(filename).update(content).digest("hex"));
  const source = Module.wrap(content.startsWith("#!") ? `//${content}` : content);
  const columnOffset = -Module.wrap("\0").indexOf("\0");
  const script = new Script(source, { filename, columnOffset, importModuleDynamically, cachedData: contentOf(file) });
  if (script.cachedDataRejected !== false) fresh.push([file, script]);
  return script;
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** What Node itself gives to a module. */
function requireOf(module) {
  return Object.assign((id) => module.require(id), {
    resolve: Object.assign((id, options) => Module._resolveFilename(id, module, false, options), {
      paths: (id) => Module._resolveLookupPaths(id, module),
    }),
    main: process.mainModule,
    extensions: Module._extensions,
    cache: Module._cache,
  });
}

function keep() {
  if (fresh.length) mkdirSync(folder, { recursive: true });
  for (const [file, script] of fresh.splice(0)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, file);
  }
}
process.on("exit", keep);
// The engine kills the providers.
setTimeout(keep, 1500).unref();
