import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Emulator, insideOf } from "./emulator";
import { BROKEN } from "./outcome";

export interface Listening {
  /** The address for clients: `http://127.0.0.1:<port>` and the base path. */
  url: string;
  /** Closes the server at once, with all open connections. */
  close(): Promise<void>;
}

/** Serves an emulator on 127.0.0.1 only. Port 0, the default, picks a free one. */
export async function listen(emulator: Emulator, { port = 0 }: { port?: number } = {}): Promise<Listening> {
  const { answer, basePath } = insideOf(emulator);
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const { socket } = incoming as IncomingMessage;
      const outcome = await answer(request, socket.remoteAddress ?? "unknown");
      if (outcome !== BROKEN) return outcome;
      socket.resetAndDestroy();
      return new Response(null, { headers: { "x-hono-already-sent": "true" } });
    },
    // Other code runs in the same process: do not replace its global Request and Response.
    { overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
