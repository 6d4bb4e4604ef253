import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Server as Listener } from "node:net";
import nock from "nock";
import { afterAll, beforeAll } from "vitest";

/** What nock cannot play, because it lies below fetch: these suites have servers of their own, on this machine only. */
export function withRealSockets(): void {
  beforeAll(() => nock.restore());
  afterAll(() => nock.activate());
}

export async function listening(server: Listener): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

/** A server for one suite; it notes every request, and the headers of each. */
export async function serving(answer: RequestListener) {
  const requests: { method: string; url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers });
    request.resume().on("end", () => answer(request, response));
  });
  const port = await listening(server);
  return {
    server,
    requests,
    port,
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
