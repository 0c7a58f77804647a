import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import type { Announcement } from "../src/outbox/Channel.js";

type Posted = Announcement & { readonly step: string };
type Receiver = {
  readonly url: string;
  readonly received: Map<string, Posted>;
  /** How often anything came, the same again counted too. */
  readonly came: () => number;
  /** Answers with 503 until it is set back. */
  down: boolean;
  readonly stop: () => Promise<void>;
};

/** A webhook that answers after 20 ms and keeps each key once. */
export async function startReceiver(): Promise<Receiver> {
  const received = new Map<string, Posted>();
  let came = 0;
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      setTimeout(() => {
        came += 1;
        const key = request.headers["idempotency-key"];
        if (!receiver.down && typeof key === "string") received.set(key, body as Posted);
        response.writeHead(receiver.down ? 503 : 204).end();
      }, 20);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/announcements`,
    received,
    came: () => came,
    down: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
