import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { transport } from "../../provider/http/transport";
import { listening, serving, withRealSockets } from "./server";
import { tunnelProxy } from "./tunnel";

withRealSockets();

let api: Awaited<ReturnType<typeof serving>>;
const { proxy, tunnels } = tunnelProxy();
let port: number;

beforeAll(async () => {
  api = await serving((_request, response) => response.end("{}"));
  port = await listening(proxy);
});
afterAll(() => {
  api.close();
  proxy.closeAllConnections();
  proxy.close();
});
beforeEach(() => {
  tunnels.length = 0;
  for (const name of ["http_proxy", "https_proxy", "no_proxy", "HTTPS_PROXY", "NO_PROXY"]) vi.stubEnv(name, undefined);
  vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${port}`);
});

const call = () => {
  const init = { method: "GET", headers: { authorization: "Bearer t0ken" } };
  return transport(5)({ method: "GET", path: "/a" }, new URL(`${api.url}/a`), init);
};

describe("a proxy in the environment", () => {
  it("is used, by a tunnel: it sees where to, and not the token", async () => {
    expect(await call()).toMatchObject({ status: 200 });
    expect(tunnels.map(({ to }) => to)).toEqual([`127.0.0.1:${api.port}`]);
    expect(JSON.stringify(tunnels)).not.toContain("t0ken");
    expect(api.requests.at(-1)?.headers.authorization).toBe("Bearer t0ken");
  });

  it("is not used for a host in NO_PROXY", async () => {
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    expect(await call()).toMatchObject({ status: 200 });
    expect(tunnels).toEqual([]);
  });

  it("that is not there is told as what to check", async () => {
    vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
    await expect(call()).rejects.toThrow(/The connection was refused: check the endpoint and the proxy settings\.$/);
  });

  it("that refuses the tunnel is told with its status, and nothing was sent", async () => {
    const strict = createServer().on("connect", (_request, socket) => {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${await listening(strict)}`);
    const failure = await call().catch((error) => error);
    strict.close();
    expect(failure).toMatchObject({ unsent: true, message: expect.stringMatching(/407.* The proxy refused/) });
  });
});
