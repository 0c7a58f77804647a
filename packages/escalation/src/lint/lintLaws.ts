import type { CodeWord, EventPattern, Ladder } from "@home-visits/core";
import { MINUTE } from "@home-visits/core/timers";
import type { PlanCodeWord, PlanLadder, PlanLadderStep } from "../plan/EscalationPlan.js";
import type { WatchSettings } from "../plan/watchSettings.js";
import { lintFinding, type LintFinding } from "./LintFinding.js";

type Climbable = Exclude<PlanLadder, { status: "none" }>;
type Documented = {
  readonly ladder: PlanLadder;
  readonly said: Ladder;
  readonly codeWord: PlanCodeWord;
  readonly word: CodeWord;
  readonly watch: WatchSettings;
};

const HOURS = 60 * MINUTE;
const LONGEST_HOLD = HOURS;
const LONGEST_SILENCE = HOURS;
const FARTHEST = 4 * HOURS;

/**
 * Ways in which a ladder lets a law of the watch be bent: who may do a step, what confirms a code word, and lengths that let the watch
 * sleep. The bounds are this project's: no clause states one.
 */
export function lintLaws({ ladder, said, codeWord, word, watch }: Documented): LintFinding[] {
  return [
    ...(ladder.status === "none" || said.status === "none" ? [] : lintDeeds(ladder, said, watch)),
    ...lintWords(codeWord, word),
    ...lintWatch(watch),
  ];
}

function lintDeeds(ladder: Climbable, said: Exclude<Ladder, { status: "none" }>, watch: WatchSettings): LintFinding[] {
  return ladder.steps.flatMap((step, place) => [
    ...forAnybody(step, ladder.status === "school-set"),
    ...doneBy(step),
    ...held(step, watch.holdAtMost.value),
    ...(said.steps[place]?.repeat !== undefined && step.repeat === 0
      ? [lintFinding("repeat-of-nothing", "Decide after how long this step is repeated.", { step: step.id })]
      : []),
    ...(step.attempts > 1 && step.spacing === 0
      ? [lintFinding("attempts-at-once", "Decide how long to wait between two attempts.", { step: step.id })]
      : []),
  ]);
}

// What a policy leaves to the school as a body the school cannot mend; in a ladder of its own it can name somebody.
function forAnybody({ id, takenBy }: PlanLadderStep, own: boolean): LintFinding[] {
  const message = "Name a role for this step: anybody at the school may take it, or say that they are on it.";
  return own && takenBy === undefined ? [lintFinding("step-for-anybody", message, { step: id })] : [];
}

const words: ReadonlySet<string> = new Set(["acknowledged", "check-in", "stood-down"]);

function doneBy({ id, choices, doneBy: patterns }: PlanLadderStep): LintFinding[] {
  if (patterns.length === 0 && choices.length === 0)
    return [
      lintFinding("step-never-done", "Say which event does this step: as it is, it stays due for ever.", { step: id }),
    ];
  const word = [...patterns, ...choices.flatMap((choice) => choice.doneBy)].find(({ event }) => words.has(event));
  return word === undefined
    ? []
    : [
        lintFinding("step-done-by-word", "Let this step be done by a deed: saying that one is on it helps nobody.", {
          step: id,
        }),
      ];
}

function held({ id, acknowledgement }: PlanLadderStep, times: number): LintFinding[] {
  const minutes = (acknowledgement * times - LONGEST_HOLD) / MINUTE;
  const message = "Shorten how long this step may be held: nobody else is asked meanwhile.";
  return minutes > 0 ? [lintFinding("hold-too-long", message, { step: id, minutes })] : [];
}

// The telephone that gave the word must not be able to confirm it.
function lintWords(codeWord: PlanCodeWord, word: CodeWord): LintFinding[] {
  if (codeWord.status === "none" || word.status === "none") return [];
  return codeWord.answers.flatMap(({ step }) =>
    step.doneBy.some(isFromAnyPhone)
      ? [
          lintFinding(
            "word-from-same-phone",
            "Say from whom the call has to come that answers this code word: as it is, the telephone that gave it can confirm it.",
            { step: step.id },
          ),
        ]
      : [],
  );
}

function isFromAnyPhone({ event, where }: EventPattern): boolean {
  return words.has(event) || (event === "contact" && where?.["from"] === undefined);
}

function lintWatch({ askAgain, newTimeWithin, dangerEndsBy }: WatchSettings): LintFinding[] {
  const over = (length: number, most: number) => (length - most) / MINUTE;
  return [
    ...(askAgain.value > LONGEST_SILENCE
      ? [
          lintFinding("asked-too-late", "Ask again sooner after whoever was reached.", {
            minutes: over(askAgain.value, LONGEST_SILENCE),
          }),
        ]
      : []),
    ...(newTimeWithin.value > FARTHEST
      ? [
          lintFinding("clock-moves-far", "Let a new time move the clock by less: the watch sleeps until then.", {
            minutes: over(newTimeWithin.value, FARTHEST),
          }),
        ]
      : []),
    ...(dangerEndsBy.value === "spoken-to"
      ? [
          lintFinding(
            "danger-ends-by-voice",
            "Let danger end only when somebody sees the visitor: a voice may be forced.",
          ),
        ]
      : []),
  ];
}
