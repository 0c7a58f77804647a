import cases from "../vectors/perfect-visits.json" with { type: "json" };
import { policies } from "../src/policies/policies.js";
import { parseSchool } from "../src/school/parseSchool.js";
import { parseVisit } from "../src/visit/parseVisit.js";
import { cal1 } from "./cal1.js";
import { edited, type Edit } from "./edits.js";
import type { Asked } from "./outcomesOf.js";
import witnesses from "./witnesses.json" with { type: "json" };

const schoolWith = (more: object) => {
  const parsed = parseSchool({ name: "Nowhereham School", people: [], roles: {}, ...more });
  if (!parsed.ok) throw new Error("The school is one.");
  return parsed.value;
};
const [open, bare] = [schoolWith({ calendar: cal1 }), schoolWith({})];

/** The visits that `scripts/searchOutcomes.ts` found: each the perfect visit of its policy with a few changes. */
export function witnessVisits(id: keyof typeof policies): readonly Asked[] {
  const perfect = cases.find(({ policy }) => policy === id)?.visit ?? {};
  return witnesses[id].map(({ edits, now, mode, calendar }) => {
    const parsed = parseVisit(edited(perfect, edits as readonly Edit[]));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const school = calendar ? open : bare;
    return { policy: policies[id], visit: parsed.value, now, mode: mode as Asked["mode"], school };
  });
}
