import { policies } from "@home-visits/core";
import { codePlaces } from "./codePlaces.js";
import { formPlaces } from "./formPlaces.js";
import { heldPlaces } from "./heldPlaces.js";
import ledger from "./ledger.json" with { type: "json" };
import type { How, Place } from "./Place.js";
import plain from "./plain.json" with { type: "json" };
import { policyPlaces } from "./policyPlaces.js";
import { testsOf } from "./testTitles.js";

/** One clause of the ledger with the places that serve it and the tests that hold it. */
export type Covered = {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly section: string;
  readonly places: readonly Place[];
  readonly tests: readonly string[];
};

const EACH_RULE = "packages/core/src/rules/eachRule.test.ts";

/** The clauses of rules: each rule has a test of its own there, whose title says what it cites. */
const decidedAlone: ReadonlySet<string> = new Set(
  Object.values(policies).flatMap(({ rules }) => rules.flatMap(({ cites }) => cites)),
);

const needingNothing: readonly Place[] = plain.flatMap(({ how, why, clauses }) =>
  clauses.map((clause) => ({ clause, how: how as How, where: why })),
);

/** Every place that names a clause, of the ledger or not. */
export const allPlaces: readonly Place[] = [...policyPlaces(), ...codePlaces, ...heldPlaces, ...formPlaces(), ...needingNothing];

function unique(places: readonly Place[]): readonly Place[] {
  return places.filter(
    ({ how, where }, at) => places.findIndex((other) => other.how === how && other.where === where) === at,
  );
}

/** Each clause of the ledger, in its order. */
export function coverage(): readonly Covered[] {
  return ledger.map((clause) => ({
    ...clause,
    places: unique(allPlaces.filter((place) => place.clause === clause.id)),
    tests: [...(decidedAlone.has(clause.id) ? [EACH_RULE] : []), ...testsOf(clause.id)],
  }));
}
