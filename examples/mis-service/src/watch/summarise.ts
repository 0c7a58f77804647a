import { escalationAt, type EscalationPlan, type EscalationState } from "@home-visits/escalation";
import type { VisitEvent } from "@home-visits/core";
import { z } from "zod";

const phaseSchema = z.enum([
  "planned",
  "out",
  "overdue",
  "code-word",
  "accounted-for",
  "cancelled",
  "cannot-be-reckoned",
]);

/** Something that somebody has to do now. `who` are titles and `visitors` ids: it holds no name, no number and no address. */
export const dueSchema = z.strictObject({
  key: z.string(),
  part: z.string(),
  step: z.string(),
  says: z.string(),
  who: z.string(),
  since: z.string().nullable(),
  limit: z.string().nullable(),
  visitors: z.array(z.string()),
  /** The home that it is about, where a round has several. */
  home: z.string().nullable(),
  cites: z.array(z.string()),
  /** What one tap records to settle a question: an event of the visit, to which the screen adds its id and its instant. */
  taps: z.array(z.looseObject({ type: z.string() })),
});

/** Where a visit stands, as the screen and the queue need it. It stays true until `nextAt`, or until something is recorded. */
export const summarySchema = z.strictObject({
  phase: phaseSchema,
  due: z.array(dueSchema),
  people: z.array(z.strictObject({ visitor: z.string(), status: z.string(), expectedBy: z.string() })),
  homes: z.array(z.strictObject({ home: z.string(), status: z.string() })),
  nextAt: z.string().nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

/** The summary of a visit at an instant, from its plan and the events that are known. */
export function summarise(plan: EscalationPlan, events: readonly VisitEvent[], now: Date): Summary {
  const state = escalationAt(plan, events, now.toISOString());
  return {
    phase: state.phase,
    due: [...state.dueNow.map(stepDue), ...state.questions.map(questionDue)],
    people: state.people.map(({ visitor, status, expectedBy }) => ({ visitor, status, expectedBy })),
    homes: state.homes.map(({ home, status }) => ({ home, status })),
    nextAt: state.nextAt === undefined ? null : new Date(state.nextAt).toISOString(),
  };
}

type Due = z.infer<typeof dueSchema>;

function stepDue(step: EscalationState["dueNow"][number]): Due {
  return {
    key: step.key,
    part: step.part,
    step: step.step,
    says: step.says,
    who: step.actor.title,
    since: step.since ?? null,
    limit: step.limit ?? null,
    visitors: [...step.visitors],
    home: step.home ?? null,
    cites: [...step.cites],
    taps: [],
  };
}

function questionDue(question: EscalationState["questions"][number]): Due {
  return {
    key: question.key,
    part: "question",
    step: question.asks,
    says: question.says,
    who: "School office",
    since: question.since,
    limit: null,
    visitors: [...question.visitors],
    home: question.home ?? null,
    cites: [],
    taps: question.taps.map((tap) => ({ ...tap })),
  };
}
