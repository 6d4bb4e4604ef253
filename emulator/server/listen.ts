import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Emulator, insideOf } from "./emulator";
import { BROKEN } from "./outcome";

export interface Listening {
  /** Where clients go: `http://127.0.0.1:<port>` and the base path. */
  url: string;
  /** Ends at once, with every connection that is still open. */
  close(): Promise<void>;
}

/** Serves an emulator on 127.0.0.1 and nowhere else. Port 0, the default, picks a free one. */
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
    // The process is the user's too: its Request and Response stay what they are.
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
