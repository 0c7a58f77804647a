import type { Policy } from "../policy/policySchema.js";
import { stepsNamed } from "./stepsNamed.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** The one act that a record tells of: somebody entered the home. */
const TOLD = "enter";

/**
 * Of the ladder for overdue staff: police before anybody rang, the missing who should look for themselves, bans of which no record tells. Of every ladder: steps
 * that call themselves by another's number.
 */
export function lintLadderSteps({ ladder, ladders = [], timers }: Policy): PolicyWarning[] {
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const lastCall = steps.findLastIndex(
    ({ doneBy, per }) => per === "each-visitor" || doneBy.some(({ event }) => event === "contact"),
  );
  return [
    ...steps.flatMap(({ actor, doneBy }, at): PolicyWarning[] => {
      const path = `/ladder/steps/${String(at)}`;
      const police = doneBy.some(({ event }) => event === "police-called");
      return [
        ...(police && at < lastCall
          ? [
              warned(
                "police-first",
                path,
                "Put this step after those that ring the visitors: as it is, the police are called first.",
              ),
            ]
          : []),
        ...(actor === "visitor" || actor === "each-visitor"
          ? [warned("missing-looks", `${path}/actor`, "Name somebody else: the visitors are those who are missing.")]
          : []),
      ];
    }),
    ...steps.flatMap((step, at) => [
      ...untold(step.forbids, `/ladder/steps/${String(at)}`),
      ...(step.choices ?? []).flatMap((choice, place) =>
        untold(choice.forbids, `/ladder/steps/${String(at)}/choices/${String(place)}`),
      ),
    ]),
    ...timers.flatMap(({ forbids }, at) => untold(forbids, `/timers/${String(at)}`)),
    ...numbered(steps, "/ladder/steps"),
    ...ladders.flatMap((own, at) => numbered(own.steps, `/ladders/${String(at)}/steps`)),
  ];
}

/** Steps whose sentence calls them by the number of another one, or speaks of a step that there is not. */
const numbered = (steps: readonly { readonly says: string }[], path: string): readonly PolicyWarning[] =>
  steps.flatMap(({ says }, at) =>
    stepsNamed(says).some(({ isItself, number }) => (isItself ? number !== at + 1 : number > steps.length))
      ? [
          warned(
            "step-misnumbered",
            `${path}/${String(at)}/says`,
            "Look at the number in this sentence, or leave it out: it is not this step's, or no step has it.",
          ),
        ]
      : [],
  );

const warned = (code: PolicyWarning["code"], path: string, sentence: string): PolicyWarning => ({
  code,
  path,
  sentence,
});

const untold = (forbids: readonly string[] = [], path: string): readonly PolicyWarning[] =>
  forbids.flatMap((act, at) =>
    act === TOLD
      ? []
      : [
          warned(
            "ban-untold",
            `${path}/forbids/${String(at)}`,
            `Write “${TOLD}”, or add a rule that bans the event: no record tells that this was done.`,
          ),
        ],
  );
