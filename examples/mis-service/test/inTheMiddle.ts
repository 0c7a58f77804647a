/** Returns of visits whose steps of the ladder fall due one after the other over some seconds: each five minutes of the ladder is another step. */
export const inTheMiddle = (now: Date, count: number, seconds: number): Date[] =>
  Array.from({ length: count }, (_, at) => {
    const step = [1, 6, 12, 36][at % 4] ?? 1;
    return new Date(now.getTime() - step * 60_000 + ((at * seconds) / count) * 1_000);
  });
