import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import nock from "nock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transport } from "../../provider/http/transport";

// nock cannot play time-outs: the dispatcher that has them is below fetch. So this suite has a server of its own.
let server: Server;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  nock.restore();
  server = createServer((_request, response) => answer(response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  nock.activate();
});
beforeEach(() => {
  answer = (response) => response.end("{}");
});

const send = (method = "GET", port = (server.address() as AddressInfo).port) =>
  transport(0.2)({ method, path: "/a" }, new URL(`http://127.0.0.1:${port}/a`), { method });

describe("every phase of a call has a time-out", () => {
  it("the headers", async () => {
    answer = () => {};
    await expect(send()).rejects.toThrow(/^GET \/a got no answer from 127\.0\.0\.1:\d+: .*No answer in time\.$/);
  });

  it("the body", async () => {
    answer = (response) => response.write('{"a":');
    await expect(send()).rejects.toThrow(/The answer stopped in the middle\.$/);
  });

  it("neither of which says that nothing was sent", async () => {
    answer = () => {};
    await expect(send("POST")).rejects.toMatchObject({ name: "ConnectionError", unsent: false });
  });
});

describe("a connection", () => {
  it("that is broken in the middle is told with its cause", async () => {
    answer = (response) => response.socket?.destroy();
    await expect(send()).rejects.toMatchObject({
      unsent: false,
      message: expect.stringContaining("got no answer from"),
    });
  });

  it("that is refused says that nothing was sent, and what to check", async () => {
    const gone = createServer();
    await new Promise<void>((listening) => gone.listen(0, "127.0.0.1", listening));
    const { port } = gone.address() as AddressInfo;
    await new Promise((closed) => gone.close(closed));
    await expect(send("POST", port)).rejects.toMatchObject({
      unsent: true,
      message: expect.stringMatching(
        /^POST \/a got no answer from 127\.0\.0\.1:\d+: .*The connection was refused: check/,
      ),
    });
  });

  it("that works answers status, headers and text", async () => {
    expect(await send()).toMatchObject({ status: 200, text: "{}" });
  });
});
