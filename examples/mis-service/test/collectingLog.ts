import { Writable } from "node:stream";
import { pino, type Logger } from "pino";

/** A log whose lines are kept, so that a test can look for what must not stand there. */
export function collectingLog(): { readonly log: Logger; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: pino({ base: null, level: "debug" }, stream), lines };
}
