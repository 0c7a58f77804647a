import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";
import { sentenceFor, type IssueCode, type IssueDetails } from "./Issue.js";

/** What a zod refinement hands to `addIssue` (or to `.refine`) so that {@link parseWith} gives the issue a code of the catalogue. */
export const customIssue = (code: IssueCode, path: readonly PropertyKey[] = [], details?: IssueDetails) => {
  checkArgument("customIssue", "path", path, expected.list);
  return { code: "custom" as const, path: [...path], message: sentenceFor(code, details), params: { code } };
};

/** The same for `.refine(test, refused(code))`: the path is the refined entry itself. */
export const refused = (code: IssueCode) => ({ error: sentenceFor(code), params: { code } });

/** See {@link customIssue}. */
export type CustomIssue = ReturnType<typeof customIssue>;
