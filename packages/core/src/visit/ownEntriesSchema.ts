import { z } from "zod";
import { textSchema } from "../values/textSchema.js";

/** The name of a school's own fact, or of an entry of its own events. */
export const ownNameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,59}$/, "Give a name of letters and digits that starts with a small letter.");

const ownValueSchema = z.union([
  z.boolean(),
  z.number().min(-1_000_000_000).max(1_000_000_000),
  textSchema,
  z.array(textSchema).max(50),
]);

/**
 * What a record holds beyond the entries that every school has, by the names that a policy declares among its own facts. The record alone
 * does not tell which names those are; under a policy, an entry that does not fit its declaration is named and counts as unknown.
 */
export const ownEntriesSchema = z.record(ownNameSchema, ownValueSchema);

/** See {@link ownEntriesSchema}. */
export type OwnEntries = Readonly<z.infer<typeof ownEntriesSchema>>;
/** One value of such a record. */
export type OwnValue = OwnEntries[string];
