import { z } from "zod";

/**
 * What ends danger. `seen-or-back`: staff from outside the visit, or the police, saw the visitor, or somebody else than the visitor notes them
 * as back. `back`: only that somebody else notes them as back. `spoken-to`: also that somebody of the school says that they spoke to them.
 */
export const dangerEndSchema = z.enum(["seen-or-back", "back", "spoken-to"]);

/** See `dangerEndSchema`. */
export type DangerEnd = z.infer<typeof dangerEndSchema>;

/** What ends danger where no policy is at hand. */
export const assumedDangerEnd: DangerEnd = "seen-or-back";
