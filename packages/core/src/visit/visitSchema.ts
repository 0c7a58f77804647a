import { visitIssues } from "./visitIssues.js";
import { visitOutlineSchema } from "./visitOutlineSchema.js";

export { timesSchema, visitOutlineSchema, type Visit } from "./visitOutlineSchema.js";

/** The visit record: its outline, and the checks between its parts (ids, references, the order of times). */
export const visitSchema: typeof visitOutlineSchema = visitOutlineSchema.superRefine((visit, context) => {
  for (const found of visitIssues(visit)) context.addIssue(found);
});
