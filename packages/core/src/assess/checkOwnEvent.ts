import type { EventOf } from "../history/EventOf.js";
import { answering } from "../parsed/answering.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { issue, type Issue } from "../parsed/Issue.js";
import type { Policy } from "../policy/policySchema.js";
import { ownEventIssues } from "./ownEventIssues.js";

/**
 * What of an event of type `own` the policy does not declare: its name, an entry's name, a value of another type. Ask where such an event comes in:
 * a record may hold events of several policies, so `assessVisit` tells of those alone that are nearly one of its own.
 * @param event as `parseVisit` gives it; paths count from it
 * @example checkOwnEvent({ id: "e1", at, type: "own", what: "tea-ofered" }, policy) // [{ path: "/what", code: "own-undeclared", … }]
 */
export function checkOwnEvent(event: EventOf<"own">, policy: Pick<Policy, "events">): readonly Issue[] {
  checkHolds("checkOwnEvent", "event", event, "what");
  checkArgument("checkOwnEvent", "policy", policy, expected.object);
  return answering("checkOwnEvent", () => {
    const { events = [] } = policy;
    return ownEventIssues({ event, path: "", events, stray: undeclared });
  });
}

function undeclared(_name: string, declared: readonly string[], path: string): readonly Issue[] {
  return [issue(path, "own-undeclared", { known: declared.length === 0 ? "none" : declared.join(", ") })];
}
