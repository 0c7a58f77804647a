import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";
import { sentenceFor, type IssueCode, type IssueDetails } from "./Issue.js";

/** What a zod refinement hands to `addIssue` (or to `.refine`) so that {@link parseWith} gives the issue a code of the catalogue. */
export const customIssue = (
  code: IssueCode,
  path: readonly PropertyKey[] = [],
  details?: IssueDetails,
): CustomIssue => {
  checkArgument("customIssue", "path", path, expected.list);
  return { code: "custom" as const, path: [...path], message: sentenceFor(code, details), params: { code } };
};

/** The same for `.refine(test, refused(code))`: the path is the refined entry itself. */
export const refused = (code: IssueCode): Refused => ({ error: sentenceFor(code), params: { code } });

/** See {@link customIssue}. */
export type CustomIssue = { code: "custom"; path: PropertyKey[]; message: string; params: { code: IssueCode } };

/** See {@link refused}. */
export type Refused = { error: string; params: { code: IssueCode } };
