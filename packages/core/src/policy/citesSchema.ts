import { z } from "zod";

/** One clause of a source, such as `R20-DUR-01`. A school's own policy may number its clauses as it likes. */
export const clauseIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/, "Number a clause without spaces, such as OURS-12.")
  .describe("A clause of the source document, such as R20-DUR-01");

/** The clauses that a statement rests on: at least one. */
export const citesSchema = z.array(clauseIdSchema).min(1).describe("The clauses this rests on, strongest first");
