import type { Problem } from "./Problem.js";

/** Ends a command because of what it was given. */
export class InputError extends Error {
  override readonly name = "InputError";

  /** @param problems what to mend, all of it */
  constructor(readonly problems: readonly Problem[]) {
    super("The input has problems.");
  }
}

/** The error for something wrong with a whole file, or with an argument that is not a file (`file` is then the option's name). */
export const inputError = (file: string, code: string, message: string): InputError =>
  new InputError([{ file, pointer: "", code, message }]);
