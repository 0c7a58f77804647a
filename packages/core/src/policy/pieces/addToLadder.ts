import type { Issue } from "../../parsed/Issue.js";
import { issueOf } from "../issueOf.js";
import { NO_STEPS } from "../policySchema.js";
import { isNode, type Node } from "../../parsed/Node.js";

type Laddered = {
  /** The ladder for overdue staff as it is now; left out where it stays as it was. */
  readonly ladder?: Node;
  readonly issues: readonly Issue[];
  /** What of it comes from the piece. */
  readonly path?: string;
};

const none: Laddered = { issues: [] };

/** Whether a part of a ladder only adds to one, such as calls at intervals. */
export const addsToOne = (part: unknown): boolean => isNode(part) && !("steps" in part);

/**
 * The ladder for overdue staff with what a piece says of it. A whole ladder stands only where the document is silent: it says nothing of one, and does
 * not say either that it has none. What adds to one wants one that has not got it yet.
 */
export function addToLadder(own: unknown, part: unknown, at: string): Laddered {
  if (!isNode(part) || !isNode(own)) return none;
  const wrong = (code: "ladder-twice" | "ladder-wanted" | "name-repeated"): Laddered => ({
    issues: [issueOf(`${at}/piece`, code)],
  });
  if (!addsToOne(part)) {
    const silent = own["status"] === "none" && own["says"] === NO_STEPS;
    return silent ? { ladder: part, issues: [], path: "/ladder" } : wrong("ladder-twice");
  }
  if (!isNode(own["starts"])) return wrong("ladder-wanted");
  const more = isNode(part["starts"]) ? part["starts"] : {};
  const [name = ""] = Object.keys(more);
  if (Object.hasOwn(own["starts"], name)) return wrong("name-repeated");
  return { ladder: { ...own, starts: { ...own["starts"], ...more } }, issues: [], path: `/ladder/starts/${name}` };
}
