import { instantMs } from "@home-visits/core/timers";
import type { DueStep } from "../due/EscalationState.js";
import type { SimulatedMoment } from "./simulate.js";

/** One stretch in which a step was due: who was asked, when it began and ended, and whether it was still due at the end of the run. */
export type Span = {
  readonly step: string;
  readonly who: string;
  readonly from: number;
  readonly until: number;
  readonly stillDue: boolean;
};

/** The stretches of a dry run in the order in which they began. A step that falls due twice has two. */
export function spansOf(moments: readonly SimulatedMoment[]): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, { readonly step: DueStep; readonly from: number }>();
  const close = (id: string, until: number, stillDue: boolean) => {
    const span = open.get(id);
    if (span !== undefined) spans.push({ step: id, who: span.step.actor.title, from: span.from, until, stillDue });
    open.delete(id);
  };
  for (const { at, state } of moments) {
    const now = instantMs(at);
    const due = new Set(state.dueNow.map(({ step }) => step));
    for (const id of [...open.keys()]) if (!due.has(id)) close(id, now, false);
    for (const step of state.dueNow) if (!open.has(step.step)) open.set(step.step, { step, from: now });
  }
  const last = moments.at(-1);
  if (last !== undefined) for (const id of [...open.keys()]) close(id, instantMs(last.at), true);
  return spans.sort((a, b) => a.from - b.from);
}
