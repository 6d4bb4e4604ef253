// A host of Node programs that lives for several commands: the engine's own starts anew for each. It is the language
// server of Pulumi's Automation API. The program and the package are loaded anew for every run, the SDK is not.
const { dirname, join, sep } = require("node:path");
const grpc = require("@grpc/grpc-js");
const { LanguageServer } = require("@pulumi/pulumi/automation/server");
const { LanguageRuntimeService } = require("@pulumi/pulumi/proto/language_grpc_pb");

const kept = `${sep}node_modules${sep}`;
const dist = join(__dirname, "..", "..", "dist") + sep;
const isFresh = (file) => file.startsWith(dist) || !file.includes(kept);

function program(main) {
  for (const file of Object.keys(require.cache)) if (isFresh(file)) delete require.cache[file];
  process.chdir(dirname(main));
  return require(main);
}

/** The most bytes of a message, as the SDK has it. */
const MOST = 1024 * 1024 * 400;

let server;
process.on("message", ({ main, env }) => {
  server?.forceShutdown();
  server = new grpc.Server({ "grpc.max_receive_message_length": MOST });
  process.env = env;
  server.addService(LanguageRuntimeService, new LanguageServer(async () => program(main)));
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_error, port) => process.send({ port }));
});
process.on("disconnect", () => process.exit());
