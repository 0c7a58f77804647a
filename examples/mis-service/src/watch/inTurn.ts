/** Work that is done again and again; `nudge` brings the next turn forward, `stop` waits for the turn that runs. */
export type InTurn = { readonly nudge: () => void; readonly stop: () => Promise<void> };

type Turn = {
  readonly everyMs: number;
  /** Answers whether there is more to do at once. */
  readonly work: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

/** Does one turn after the other, never two at once. An error is told, and the next turn comes at its time. */
export function inTurn({ everyMs, work, onError }: Turn): InTurn {
  const flags = { stopped: false, nudged: false };
  // asked through a function: the compiler takes a flag that it saw for what it was then
  const is = (flag: keyof typeof flags): boolean => flags[flag];
  let wake: (() => void) | undefined;
  const running = (async () => {
    while (!is("stopped")) {
      flags.nudged = false;
      const more = await work().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (more || is("nudged") || is("stopped")) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    nudge: () => {
      flags.nudged = true;
      wake?.();
    },
    stop: async () => {
      flags.stopped = true;
      wake?.();
      await running;
    },
  };
}
