import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Api } from "./Api.js";

/** How long whoever is being answered may take, and how often we look who is done. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 100;

/**
 * Watches the connections of a server, and gives how to close it: what has come in is answered first, for whoever sent it would not know
 * whether it was done. A connection that asks nothing, as browsers open ahead, keeps nobody waiting; Node's own closing waits for it.
 */
export function closeInTime(server: Pick<Api, "close" | "server">, patienceMs = PATIENCE_MS): () => Promise<void> {
  const asked = connectionsOf(server.server);
  const endQuiet = (): void => {
    for (const [socket, requests] of asked) if (requests === 0) socket.destroy();
  };
  return async () => {
    const looking = setInterval(endQuiet, LOOK_MS);
    const patience = setTimeout(() => server.server.closeAllConnections(), patienceMs);
    endQuiet();
    await server.close();
    clearInterval(looking);
    clearTimeout(patience);
  };
}

/** How many requests of each connection are not yet answered. */
function connectionsOf(server: Server): ReadonlyMap<Socket, number> {
  const asked = new Map<Socket, number>();
  const count = (socket: Socket, more: number): void => {
    const before = asked.get(socket);
    if (before !== undefined) asked.set(socket, before + more);
  };
  server.on("connection", (socket) => {
    asked.set(socket, 0);
    socket.once("close", () => asked.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    count(socket, 1);
    response.once("close", () => count(socket, -1));
  });
  return asked;
}
