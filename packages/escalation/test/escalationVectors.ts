import { parseVisit, type Visit, parseSchool } from "@home-visits/core";
import { planEscalation } from "../src/plan/planEscalation.js";
import { escalationAt } from "../src/due/escalationAt.js";
import type { EscalationState } from "../src/due/EscalationState.js";
import { dueSteps, policy } from "./stateAt.js";
import given from "./vectorCases.json" with { type: "json" };

/** A history as it is written by hand, with the instant at which it is asked about. */
export type VectorCase = {
  readonly id: string;
  readonly policy: string;
  readonly now: string;
  readonly events: readonly unknown[];
  readonly cites: readonly string[];
  readonly times?: object;
  readonly arranged?: string;
  readonly step?: string;
};

const AGAIN = 3;

/** The histories of `vectorCases.json` with the answers of this package, as other languages are to find them. */
export function escalationVectors() {
  const { ladders, deadlines } = given;
  return {
    ladders: { ...ladders, cases: ladders.cases.flatMap((one) => asked(one)) },
    deadlines: { ...deadlines, cases: deadlines.cases.map((one) => ({ ...one, expect: outcomeOf(one) })) },
  };
}

// The first question, and the same again whenever the answer has changed by itself.
function asked(one: VectorCase): object[] {
  const found: object[] = [];
  for (let now: string | undefined = one.now; now !== undefined && found.length <= AGAIN;) {
    const state: EscalationState = stateOf({ ...one, now });
    const id = found.length === 0 ? one.id : `${one.id}; again at ${now.slice(0, 16).replace("T", " ")}`;
    found.push({
      ...one,
      id,
      now,
      expect: { phase: state.phase, due: dueSteps(state), nextAt: state.nextAt ?? null },
    });
    now = state.nextAt;
  }
  return found;
}

function outcomeOf(one: VectorCase): object {
  const state = stateOf(one);
  const named = ({ step }: { readonly step: string }) => step === one.step;
  const due = state.dueNow.find(named);
  const record = state.late.find(named) ?? state.done.find(named) ?? state.missed.find(named);
  return {
    outcome: record?.outcome ?? (due === undefined ? "none" : "due"),
    minutes: record?.minutes ?? 0,
    limit: record?.limit ?? due?.limit ?? null,
  };
}

function stateOf({ policy: id, now, events, times, arranged }: VectorCase): EscalationState {
  const visit = visitOf({
    ...given.ladders.visit,
    ...(times === undefined ? {} : { times }),
    ...(arranged === undefined ? {} : { announced: { status: "pre-arranged", start: arranged } }),
    events,
  });
  const school = parseSchool(given.ladders.school);
  if (!school.ok) throw new Error(school.issues[0].path);
  return escalationAt(planEscalation({ visit, policy: policy(id), school: school.value }), visit.events, now);
}

function visitOf(input: unknown): Visit {
  const parsed = parseVisit(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
