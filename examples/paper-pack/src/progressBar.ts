const WIDTH = 24;

/** How far a long run is, in one line of a terminal that may be narrow. */
export function progressBar(done: number, of: number, noun: string): string {
  const filled = of === 0 ? WIDTH : Math.floor((done / of) * WIDTH);
  return `[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${noun} ${Math.min(done + 1, of)} of ${of}`;
}
