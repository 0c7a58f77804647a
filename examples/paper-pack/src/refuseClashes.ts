import { findClashes, type Target } from "./findClashes.js";
import { InputError } from "./InputError.js";
import type { Problem } from "./Problem.js";

/** The files of runs that were stopped and since ended, beside what a run is about to write. */
type Wanted = Target & { readonly stopped: readonly string[] };

/**
 * Ends the command when something is in the way. The files of a run that was stopped may be made again by the next one, as long as nobody
 * changed them.
 * @throws InputError with a problem for each file, and those that were found before
 */
export async function refuseClashes({ stopped, ...target }: Wanted, before: readonly Problem[] = []): Promise<void> {
  const again = (name: string): boolean => target.replacing === "nothing" && stopped.includes(name);
  const clashes = [
    ...(await findClashes({ ...target, names: target.names.filter((name) => !again(name)) })),
    ...(await findClashes({ ...target, names: target.names.filter(again), replacing: "own" })),
  ];
  const once = clashes.filter(({ file }, at) => clashes.findIndex((other) => other.file === file) === at);
  if (once.length > 0) throw new InputError([...before, ...once]);
}
