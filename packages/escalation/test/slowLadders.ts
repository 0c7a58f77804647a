import { extendPolicy, type Policy, type School } from "@home-visits/core";
import { planEscalation } from "../src/plan/planEscalation.js";
import type { EscalationPlan } from "../src/plan/EscalationPlan.js";
import { seeded } from "./explore/drawVisit.js";
import { school } from "./school.js";
import { policy } from "./stateAt.js";
import { visitV } from "./visit.js";

const by = "Headteacher";
const must = { strength: "must", cites: [] };
const minutes = (value: number) => ({ describes: "a length", unit: "minutes", origin: "school-set", value, by });
const own = (value: unknown) => ({ describes: "a choice", origin: "school-set", value, by });

/** One step of a slow ladder: what it is, how many minutes it waits, and whether somebody holds its role. */
export type SlowStep = { readonly kind: keyof typeof kinds; readonly delay: number; readonly held: boolean };

const kinds = {
  ring: { action: "ring-each-visitor", per: "each-visitor", doneBy: [{ event: "contact" }] },
  write: { action: "text-family", doneBy: [{ event: "message-sent" }] },
  drive: { action: "drive-past", doneBy: [{ event: "drove-to-address" }] },
  police: { action: "call-police", doneBy: [{ event: "police-called" }] },
};

/** The school of slow ladders: somebody holds the role of the site manager, and nobody that of the duty manager. */
export const slowSchool: School = { ...school, roles: { ...school.roles, "site-manager": ["manager"] } };

/** A ladder of a school's own of which steps come late or nobody can take, on a policy without a procedure. */
export function slowPolicy(steps: readonly SlowStep[], starts: object = {}): Policy {
  const delays = Object.fromEntries(steps.map(({ delay }, nth) => [`own.${String(nth)}`, minutes(delay)]));
  const rings = steps.some(({ kind }) => kind === "ring");
  const calls = rings ? { "own.calls": own(2), "own.apart": minutes(4) } : {};
  const made = extendPolicy(policy("morecambe-road-2024"), {
    id: "slow",
    title: "A ladder that comes late",
    edition: "2026",
    source: { code: "OWN", document: "Sandford", cites: [] },
    extends: "morecambe-road-2024",
    roles: [
      ...policy("morecambe-road-2024").roles,
      { id: "duty-manager", title: "Duty manager", kind: "person", cites: [] },
      { id: "site-manager", title: "Site manager", kind: "person", cites: [] },
    ],
    settings: { ...delays, ...calls, "own.grace": minutes(0), "own.moves": own(true), "own.now": minutes(0) },
    ladder: {
      status: "school-set",
      by,
      starts: {
        at: "expected-return",
        unless: "lateness-message",
        grace: { setting: "own.grace" },
        newTimeMovesClock: { setting: "own.moves" },
        cites: [],
        ...starts,
      },
      steps: steps.map(({ kind, held }, nth) => ({
        ...must,
        ...kinds[kind],
        id: `${kind}-${String(nth)}`,
        actor: held ? "site-manager" : "duty-manager",
        delay: { setting: `own.${String(nth)}` },
        ...(kind === "ring" ? { attempts: { setting: "own.calls" }, spacing: { setting: "own.apart" } } : {}),
        says: "Somebody does it.",
      })),
    },
    codeWord: {
      ...must,
      status: "school-set",
      by,
      actor: "site-manager",
      action: "call-police",
      number: "999",
      delay: { setting: "own.now" },
      doneBy: [{ event: "police-called" }],
      channels: ["call"],
      says: "Ring 999.",
      others: [
        {
          ...must,
          which: "amber",
          actor: "duty-manager",
          action: "ring-back",
          delay: { setting: "own.now" },
          doneBy: [{ event: "contact", where: { from: "duty-manager" } }],
          says: "Ring back.",
        },
      ],
    },
  });
  if (!made.ok) throw new Error(made.issues.map(({ path, message }) => `${path} ${message}`).join("; "));
  return made.value;
}

/** So many plans with ladders drawn from a seed: one to four steps, some of them late, some that nobody can take. */
export function slowPlans(count: number): readonly EscalationPlan[] {
  const chance = seeded(1);
  const below = (count: number) => Math.floor(chance() * count);
  const all = ["ring", "write", "drive", "police"] as const;
  return Array.from({ length: count }, () => {
    const steps = Array.from({ length: 1 + below(4) }, () => ({
      kind: all[below(4)] ?? "ring",
      delay: [0, 0, 3, 10, 45][below(5)] ?? 0,
      held: below(3) > 0,
    }));
    return planEscalation({ visit: visitV, policy: slowPolicy(steps), school: slowSchool });
  });
}
