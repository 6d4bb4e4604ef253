import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { transport } from "../../provider/http/transport";
import { serving, withRealSockets } from "./server";

withRealSockets();

let server: Awaited<ReturnType<typeof serving>>;
afterEach(() => server.close());

const call = (send: ReturnType<typeof transport>, method = "GET") =>
  send({ method, path: "/a" }, new URL(`${server.url}/a`), { method, ...(method === "POST" ? { body: "{}" } : {}) });

describe("a connection that is kept open", () => {
  it("and closed by the server between two calls is no failure, not even of a POST", async () => {
    server = await serving((request, response) => {
      response.end("{}", () => setTimeout(() => request.socket.destroy(), 1));
    });
    const send = transport(5);
    for (let i = 0; i < 20; i++) {
      expect(await call(send, "POST")).toMatchObject({ status: 200 });
      await wait(5);
    }
    expect(server.requests).toHaveLength(20);
  });

  it("is used again: many calls do not mean many sockets", async () => {
    server = await serving((_request, response) => response.end("{}"));
    const seen = new Set<unknown>();
    server.server.on("connection", (socket) => seen.add(socket));
    const send = transport(5);
    for (let i = 0; i < 50; i++) await call(send);
    expect(seen.size).toBeLessThanOrEqual(2);
  });
});

describe("an answer", () => {
  it("that comes in small pieces is put together", async () => {
    server = await serving(async (_request, response) => {
      for (const piece of ['{"a":', '"\u00e4', '"}']) {
        for (const byte of Buffer.from(piece)) {
          response.write(Buffer.of(byte));
          await wait(2);
        }
      }
      response.end();
    });
    expect(JSON.parse((await call(transport(1))).text)).toEqual({ a: "\u00e4" });
  });

  it("that trickles for ever ends after a while: no piece is late, the whole is", async () => {
    server = await serving((_request, response) => {
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    const send = transport(0.1, { leastMs: 300, mostBytes: 1_000_000 });
    await expect(call(send)).rejects.toThrow("The answer took too long as a whole.");
  });

  it("without an end is not read to the end, and its connection is given up", async () => {
    let closed = false;
    server = await serving((_request, response) => {
      const flood = setInterval(() => response.write("x".repeat(10_000)), 1);
      response.on("close", () => {
        closed = true;
        clearInterval(flood);
      });
    });
    await expect(call(transport(5, { leastMs: 5000, mostBytes: 100_000 }))).rejects.toThrow(
      "GET /a answered with more than 100000 bytes.",
    );
    await expect.poll(() => closed).toBe(true);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "(%i) to another host is not followed, so the token does not go there",
    async (status) => {
      const other = await serving((_request, response) => response.end("{}"));
      server = await serving((_request, response) => {
        response.writeHead(status, { location: `${other.url}/a` }).end();
      });
      expect(await call(transport(5))).toMatchObject({ status });
      other.close();
      expect(other.requests).toEqual([]);
    },
  );
});
