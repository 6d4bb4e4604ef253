import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listening, withRealSockets } from "./server";
import { tunnelProxy } from "./tunnel";

withRealSockets();

const folder = mkdtempSync(join(tmpdir(), "private-ca-"));
const file = (name: string) => join(folder, name);
let server: Server;
let port: number;

/** Node reads NODE_EXTRA_CA_CERTS when it starts, so a process of its own makes the call, with what is built. */
const script = `
const { transport } = require(${JSON.stringify(join(__dirname, "../../dist/provider/http/transport"))});
transport(5, undefined, JSON.parse(process.argv[2]))({ method: "POST", path: "/a" }, new URL(process.argv[1]), { method: "POST" }).then(
  ({ status, text }) => console.log(status, text),
  ({ message, unsent }) => console.log("unsent:", unsent, message),
);`;

async function call(env: Record<string, string>, tls: { verifyTls?: boolean } = {}): Promise<string> {
  const url = `https://127.0.0.1:${port}/a`;
  const ran = await promisify(execFile)(process.execPath, ["-e", script, url, JSON.stringify(tls)], {
    env: { PATH: process.env.PATH, ...env },
  });
  return ran.stdout;
}

/** The certificates are made anew each time, which needs OpenSSL 3; a machine without it leaves this suite out. */
const { stdout: version } = spawnSync("openssl", ["version"], { encoding: "utf8" });
const hasOpenssl = String(version).startsWith("OpenSSL 3");

beforeAll(async () => {
  if (!hasOpenssl) return;
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=A CA of our own");
  openssl(
    "req",
    ...key,
    "-keyout",
    "api.key",
    "-out",
    "api.csr",
    "-subj",
    "/CN=127.0.0.1",
    "-addext",
    "subjectAltName=IP:127.0.0.1",
  );
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-copy_extensions", "copy"];
  openssl("x509", "-req", "-in", "api.csr", ...signed, "-days", "2", "-out", "api.pem");
  const pair = { key: readFileSync(file("api.key")), cert: readFileSync(file("api.pem")) };
  server = createServer(pair, (_request, response) => response.end("{}"));
  port = await listening(server);
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Left out where there is no OpenSSL 3 to make the certificates with: one in the repository would run out one day.
describe.runIf(hasOpenssl)("an endpoint whose certificate a private CA has signed", () => {
  it("works with NODE_EXTRA_CA_CERTS", async () => {
    expect(await call({ NODE_EXTRA_CA_CERTS: file("ca.pem") })).toBe("200 {}\n");
  });

  it("works through a proxy in HTTPS_PROXY too, and not through it for a host in NO_PROXY", async () => {
    const { proxy, tunnels } = tunnelProxy();
    const env = { NODE_EXTRA_CA_CERTS: file("ca.pem"), HTTPS_PROXY: `http://127.0.0.1:${await listening(proxy)}` };
    expect(await call({ ...env, NO_PROXY: "127.0.0.1" })).toBe("200 {}\n");
    expect(tunnels).toEqual([]);
    expect(await call(env)).toBe("200 {}\n");
    expect(tunnels.map(({ to }) => to)).toEqual([`127.0.0.1:${port}`]);
    proxy.closeAllConnections();
    proxy.close();
  });

  it("is accepted unverified where verifyTls is off, through a proxy too", async () => {
    const { proxy, tunnels } = tunnelProxy();
    const env = { HTTPS_PROXY: `http://127.0.0.1:${await listening(proxy)}` };
    expect(await call({}, { verifyTls: false })).toBe("200 {}\n");
    expect(await call(env, { verifyTls: false })).toBe("200 {}\n");
    expect(await call(env, { verifyTls: true })).toContain("unsent: true");
    expect(tunnels).toHaveLength(2);
    proxy.closeAllConnections();
    proxy.close();
  });

  it("is refused without it, before anything was sent, and the error says what to set", async () => {
    const said = await call({});
    expect(said).toContain("unsent: true POST /a got no answer from 127.0.0.1");
    expect(said).toContain("For a private CA set NODE_EXTRA_CA_CERTS to the file with its certificate.");
  });
});
