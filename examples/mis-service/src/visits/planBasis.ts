import { parseVisit, type Visit } from "@home-visits/core";
import { planEscalation, type EscalationPlan } from "@home-visits/escalation";
import type { Queries } from "../database/Database.js";
import { readDocuments, storeDocuments, type DocumentHashes, type PlanDocuments } from "./planDocuments.js";

/**
 * What a plan is made of, as it stood when they left: the records of the homes, the school and the policy. It is stored in place of the plan: it is
 * a tenth as long, every version of the packages can read it, and plans that are made of it share what is alike.
 */
export type PlanBasis = DocumentHashes & { readonly homes: readonly unknown[] };

/** The basis of a visit, or of all homes of a round, under what its school goes by now; and the plan that it gives. */
export async function basisOf(
  tx: Queries,
  schoolId: string,
  visits: readonly Visit[],
): Promise<{ readonly basis: PlanBasis; readonly plan: EscalationPlan }> {
  const hashes = await storeDocuments(tx, schoolId);
  // the events stand in the stream: a plan that held some of them too would count what was taken in twice
  const homes = visits.map((visit) => ({ ...visit, events: [] }));
  const documents = await readDocuments(tx, [hashes]);
  return { basis: { ...hashes, homes }, plan: planned(homes, documents(hashes)) };
}

/** The plan of one visit that was stored. */
export async function planOfBasis(tx: Queries, basis: PlanBasis): Promise<EscalationPlan> {
  return planFrom(basis, (await readDocuments(tx, [basis]))(basis));
}

/**
 * The plan that a basis gives, the same whichever process makes it.
 * @throws Error where a record can no longer be read
 */
export function planFrom({ homes }: PlanBasis, documents: PlanDocuments): EscalationPlan {
  const read = homes.map((home) => parseVisit(home));
  return planned(
    read.map((each) => {
      if (!each.ok) throw new Error("A stored record cannot be read.");
      return each.value;
    }),
    documents,
  );
}

function planned(round: readonly Visit[], { school, policy }: PlanDocuments): EscalationPlan {
  const [visit] = round;
  if (visit === undefined) throw new Error("A visit has no home.");
  return planEscalation({ visit, round, policy, school });
}
