import type { Policy } from "../policy/policySchema.js";
import type { PolicyWarning, PolicyWarningCode } from "./PolicyWarning.js";

type Step = Exclude<Policy["ladder"], { status: "none" }>["steps"][number];

/** What is said of the choices of a step. */
const says = {
  "order-of-nothing": "Take the order out, or ask for several choices: as it is, none comes after another.",
  "choice-alone": "Give another choice, or make this one the step itself: there is nothing to choose.",
  "acts-alike":
    "Let another act do this choice: what does an earlier one does it too, and nobody could tell which was taken.",
  "attempts-of-nothing": "Take this out, or say what is tried: only its choices do this step, and each is taken once.",
} as const satisfies Partial<Record<PolicyWarningCode, string>>;

/** Steps of the ladder for overdue staff that leave a choice which is none: one thing alone, an order that says nothing, two choices that one act does. */
export function lintChoices({ ladder }: Policy): PolicyWarning[] {
  if (ladder.status === "none") return [];
  return ladder.steps.flatMap((step, at) =>
    wrongIn(step).map(([code, place]) => ({
      code,
      path: `/ladder/steps/${String(at)}/${place}`,
      sentence: says[code],
    })),
  );
}

function wrongIn({
  attempts,
  choices = [],
  doneBy,
  enough,
  order,
}: Step): readonly (readonly [keyof typeof says, string])[] {
  const done = choices.map((choice) => JSON.stringify(choice.doneBy));
  return [
    ...(order === "fixed" && (enough === "one" || choices.length < 2) ? [["order-of-nothing", "order"] as const] : []),
    ...(choices.length === 1 ? [["choice-alone", "choices"] as const] : []),
    ...done.flatMap((act, at) =>
      done.indexOf(act) < at ? [["acts-alike", `choices/${String(at)}/doneBy`] as const] : [],
    ),
    ...(attempts !== undefined && choices.length > 0 && doneBy.length === 0
      ? [["attempts-of-nothing", "attempts"] as const]
      : []),
  ];
}
