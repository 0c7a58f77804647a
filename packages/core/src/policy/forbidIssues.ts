import type { Issue } from "../parsed/Issue.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";

/** Of what a timed clause or a step forbids, what a record tells. */
const tellable = ["enter"];

type Forbidding = { readonly forbids?: readonly string[] | undefined };

/** Slips of the pen in what timed clauses, steps of the ladder and their choices forbid: nobody would ever be told that it was done. */
export function forbidIssues({ timers, ladder }: Policy): Issue[] {
  const steps = ladder.status === "none" ? [] : ladder.steps;
  return [
    ...timers.flatMap((timer, at) => inList(timer, `/timers/${String(at)}`)),
    ...steps.flatMap((step, at) => [
      ...inList(step, `/ladder/steps/${String(at)}`),
      ...(step.choices ?? []).flatMap((choice, place) =>
        inList(choice, `/ladder/steps/${String(at)}/choices/${String(place)}`),
      ),
    ]),
  ];
}

const inList = ({ forbids = [] }: Forbidding, path: string): readonly Issue[] =>
  forbids.flatMap((act, at) => mistyped(act, `${path}/forbids/${String(at)}`, tellable));
