import { createServer, type Server } from "node:http";
import { connect } from "node:net";

/** A proxy that connects to wherever it is asked to, and notes what it is told. */
export function tunnelProxy(): { proxy: Server; tunnels: { to: string; headers: Record<string, unknown> }[] } {
  const tunnels: { to: string; headers: Record<string, unknown> }[] = [];
  const proxy = createServer((_request, response) => response.writeHead(400).end());
  proxy.on("connect", (request, socket, head) => {
    tunnels.push({ to: request.url ?? "", headers: request.headers });
    const [host, port] = (request.url ?? "").split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  return { proxy, tunnels };
}
