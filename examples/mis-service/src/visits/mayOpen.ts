import type { Account } from "../people/Account.js";
import type { StoredVisit } from "./storedVisit.js";

type Open = Pick<StoredVisit, "school_id" | "leader_id" | "buddy_id" | "visitor_ids" | "summary">;

const inTrouble = new Set(["overdue", "code-word", "cannot-be-reckoned"]);

/**
 * Whose a visit is. The office's are those of its school, a visitor's those they go on, a leader's those they were asked to authorise,
 * and every one of the school's that is in trouble.
 */
export function mayOpen(account: Account, visit: Open): boolean {
  if (account.schoolId !== visit.school_id) return false;
  if (visit.buddy_id === account.id) return true;
  switch (account.role) {
    case "office":
      return true;
    case "visitor":
      return account.personId !== null && visit.visitor_ids.includes(account.personId);
    case "leader":
      return visit.leader_id === account.id || inTrouble.has(visit.summary.phase);
  }
}
