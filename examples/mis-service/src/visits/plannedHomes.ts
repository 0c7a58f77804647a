import { randomUUID } from "node:crypto";
import type { PlannedRecord, StoredHome } from "./storedVisit.js";

/** A home as the office plans it. `home` is its id where it has one already. */
export type HomeToPlan = {
  readonly home?: string | undefined;
  readonly household: string;
  readonly record: Omit<PlannedRecord, "id" | "school" | "round">;
};

/** The homes with their ids: one alone has the id of its visit, and several have their place in the round. */
export function plannedHomes(visitId: string, homes: readonly HomeToPlan[]): readonly StoredHome[] {
  return homes.map(({ home, household, record }, at) => {
    if (homes.length === 1) return { id: visitId, household_id: household, record: { ...record, id: visitId } };
    const id = home ?? randomUUID();
    return {
      id,
      household_id: household,
      record: { ...record, id, round: { id: visitId, position: at + 1 } },
    };
  });
}
