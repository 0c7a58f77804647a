import type { Io } from "../src/Io.js";

/** A machine for a command: a folder, a clock that stands still, and what was said. */
export function fakeIo(
  folder: string,
  stdin = "",
): { readonly io: Io; readonly printed: string[]; readonly told: string[] } {
  const printed: string[] = [];
  const told: string[] = [];
  const io: Io = {
    folder,
    called: "paper-pack",
    print: (text) => printed.push(text),
    say: (text) => printed.push(text),
    tell: (text) => told.push(text),
    progress: () => undefined,
    colour: false,
    now: () => new Date("2026-06-08T09:00:00Z"),
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
  };
  return { io, printed, told };
}
