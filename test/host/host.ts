import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { JsonObject } from "../../provider/core/json";

// biome-ignore lint/suspicious/noExplicitAny: the gRPC messages that @pulumi/pulumi brings along are generated JavaScript, without types for what is loaded by path
type Generated = any;
const pulumi = createRequire(require.resolve("@pulumi/pulumi/package.json"));
const grpc: Generated = pulumi("@grpc/grpc-js");
const { ResourceProviderClient }: Generated = pulumi("./proto/provider_grpc_pb");
const messages: Generated = pulumi("./proto/provider_pb");
const { Status }: Generated = pulumi("./proto/status_pb");
const { Struct }: Generated = pulumi("google-protobuf/google/protobuf/struct_pb");

/** The folder of a program that has the package installed: the host resolves it from there. */
const PROGRAM = join(__dirname, "..", "..", "examples", "quickstart");

export interface InitFailed {
  readonly id: string;
  readonly properties: JsonObject;
  readonly reasons: string[];
}

/** Pulumi's own dynamic provider process, driven as the engine drives it. */
export async function startHost(env: Record<string, string> = {}) {
  const script = pulumi.resolve("./cmd/dynamic-provider");
  const child = spawn(process.execPath, [script, "127.0.0.1:1"], {
    cwd: PROGRAM,
    env: { PATH: process.env.PATH, PULUMI_NODEJS_PROJECT: "tested", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const client = new ResourceProviderClient(`127.0.0.1:${await portOf(child)}`, grpc.credentials.createInsecure());

  /** One call: the fields of the request by their setters, the answer as it comes. */
  function call(method: string, request: string, fields: Record<string, string | JsonObject>): Promise<Generated> {
    const message = new messages[request]();
    for (const [name, value] of Object.entries(fields)) {
      message[`set${name}`](typeof value === "string" ? value : Struct.fromJavaScript(value));
    }
    return new Promise((resolve, reject) =>
      client[method](message, (error: Error | null, answer: Generated) => (error ? reject(error) : resolve(answer))),
    );
  }

  return {
    configure: (args: JsonObject) => call("configure", "ConfigureRequest", { Args: args }),
    async check(Olds: JsonObject, News: JsonObject) {
      const answer = await call("check", "CheckRequest", { Olds, News });
      const failures: { property: string; reason: string }[] = answer
        .getFailuresList()
        .map((failure: Generated) => failure.toObject());
      return { inputs: answer.getInputs().toJavaScript() as JsonObject, failures };
    },
    async diff(Id: string, Olds: JsonObject, News: JsonObject) {
      const answer = await call("diff", "DiffRequest", { Id, Olds, News });
      const { changes, replacesList: replaces, deletebeforereplace: deleteBeforeReplace } = answer.toObject();
      return { unknown: changes === messages.DiffResponse.DiffChanges.DIFF_UNKNOWN, replaces, deleteBeforeReplace };
    },
    async create(Properties: JsonObject) {
      const answer = await call("create", "CreateRequest", { Properties });
      return { id: answer.getId() as string, outs: answer.getProperties().toJavaScript() as JsonObject };
    },
    async read(Id: string, Properties: JsonObject) {
      const answer = await call("read", "ReadRequest", { Id, Properties });
      const [props, inputs] = [answer.getProperties(), answer.getInputs()];
      return {
        id: answer.getId() as string,
        props: props?.toJavaScript() as JsonObject,
        inputs: inputs?.toJavaScript() as JsonObject,
      };
    },
    async update(Id: string, Olds: JsonObject, News: JsonObject) {
      return (await call("update", "UpdateRequest", { Id, Olds, News })).getProperties().toJavaScript() as JsonObject;
    },
    delete: (Id: string, Properties: JsonObject) => call("delete", "DeleteRequest", { Id, Properties }),
    stop() {
      client.close();
      child.kill();
    },
  };
}

/** The first line of its output is its port. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [said, wrong] = ["", ""];
    child.stderr?.on("data", (text) => {
      wrong += text;
    });
    child.stdout?.on("data", (text) => {
      said += text;
      if (said.includes("\n")) resolve(said.split("\n")[0] as string);
    });
    child.once("exit", (code) => reject(new Error(`the host ended with ${code}: ${wrong}`)));
  });
}

/** What the engine reads from the error of a resource that was made and is not as asked for. */
export function initFailed(error: Generated): InitFailed | undefined {
  const [details] = error.metadata?.get("grpc-status-details-bin") ?? [];
  const [detail] = details ? Status.deserializeBinary(details).getDetailsList() : [];
  if (!detail) return undefined;
  const told = messages.ErrorResourceInitFailed.deserializeBinary(detail.getValue_asU8());
  return { id: told.getId(), properties: told.getProperties().toJavaScript(), reasons: told.getReasonsList() };
}
