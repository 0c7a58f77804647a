import type { Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import { policyIssueMessages, type PolicyIssueCode } from "./policyIssueMessages.js";

/** An issue of a policy; `known` is a name of the vocabulary that its sentence takes in. */
export function issueOf(path: string, code: PolicyIssueCode, known = ""): Issue {
  return { path, code: code.replace("-nearest", ""), message: policyIssueMessages[code].replace("{known}", known) };
}

/** An issue about a name that leads nowhere, with the nearest one that does. */
export function unknownName(
  path: string,
  code:
    | "unknown-fact"
    | "unknown-rule"
    | "unknown-setting"
    | "unknown-role"
    | "unknown-event"
    | "unknown-timer"
    | "unknown-entry"
    | "unknown-moment"
    | "unknown-band"
    | "unknown-base",
  name: string,
  known: readonly string[],
): Issue {
  const nearest = nearestKey(name, known);
  return nearest === undefined ? issueOf(path, code) : issueOf(path, `${code}-nearest`, nearest);
}
