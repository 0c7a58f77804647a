import { systemCode } from "./systemCode.js";

const sentences: Readonly<Record<string, string>> = {
  EACCES: "This account has no permission for it.",
  EPERM: "This account has no permission for it, or, on Windows, another program has it open.",
  EBUSY: "Another program has it open: close it there.",
  EROFS: "The disk can't be written to.",
  ENOSPC: "The disk is full.",
  EDQUOT: "The account's share of the disk is used up.",
  EMFILE: "Too many files are open on this machine.",
  ENAMETOOLONG: "The path is too long for this machine.",
};

/** Ends a command because of the machine: a full disk, a missing permission. */
export class MachineError extends Error {
  override readonly name = "MachineError";

  /** @param what the sentence before the reason, such as "out/ could not be written." */
  constructor(what: string, cause: unknown) {
    const code = systemCode(cause);
    super(`${what} ${sentences[code ?? ""] ?? `The machine says ${code ?? "nothing more"}.`}`, { cause });
  }
}
