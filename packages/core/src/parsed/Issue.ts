import { checkArgument, type Expected } from "./checkArgument.js";
import { expected } from "./expected.js";
import { issueMessages } from "./issueMessages.js";

/**
 * One thing that is wrong with somebody's data.
 *
 * `path` is a JSON Pointer into the input (`""` is the whole of it); `code` is one of {@link IssueCode}, or a code that another
 * package of this project documents; `message` says what to do. None of the three ever holds a value from the input.
 */
export type Issue = { readonly path: string; readonly code: string; readonly message: string };

/** The codes that `core` itself gives. The set is closed: a new code is a minor version, a code that goes is a major one. */
export type IssueCode = keyof typeof issueMessages;

/** What a sentence of the catalogue may be told: limits, known names and counts, never something that a person typed. */
export type IssueDetails = Readonly<Record<string, string | number>>;

/** The sentence of the catalogue for a code, with its details filled in. */
export const sentenceFor = (code: IssueCode, details: IssueDetails = {}): string => {
  checkArgument("an issue", "code", code, issueCode);
  checkArgument("an issue", "details", details, expected.object);
  return issueMessages[code].replaceAll(/\{([a-z]+)\}/g, (_, name: string) => inWords(details[name]));
};

/** A limit as people write it: 10,000 characters. */
const inWords = (detail: string | number | undefined): string =>
  typeof detail === "number" ? detail.toLocaleString("en-GB") : (detail ?? "");

const issueCode: Expected = {
  is: (value) => typeof value === "string" && Object.hasOwn(issueMessages, value),
  give: "a code of issueMessages",
};

/** Makes an issue with the catalogue's own sentence for its code. */
export const issue = (path: string, code: IssueCode, details?: IssueDetails): Issue => {
  checkArgument("issue", "path", path, expected.text);
  return { path, code, message: sentenceFor(code, details) };
};
