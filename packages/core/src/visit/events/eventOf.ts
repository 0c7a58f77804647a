import { z } from "zod";
import { idSchema } from "../../values/idSchema.js";
import { instantSchema } from "../../values/instantSchema.js";
import { longTextSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";

const common = {
  id: idSchema,
  /** when it happened, not when it was written down */
  at: instantSchema,
  by: partySchema.optional(),
  /** ids of the visitors whom the event is about */
  about: z.array(idSchema).max(20).optional(),
  /** the event is about every visitor: as good as naming them all in `about` */
  whole: z.boolean().optional(),
  /** the id of the visit at whose home it happened, where a round has several or the event is about another home */
  home: idSchema.optional(),
  note: longTextSchema.optional(),
};

/** The schema of one type of event: what every event has, its type, and its own entries, which come before those of the same name. */
export const eventOf = <const T extends string, S extends z.ZodRawShape>(type: T, own: S) => {
  // without the entries that are its own: the compiler would ask for both at once
  const others: Omit<typeof common, keyof S> = common;
  return z.strictObject({ type: z.literal(type), ...others, ...own });
};
