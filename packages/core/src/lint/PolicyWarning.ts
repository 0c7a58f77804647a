import type { FactValue } from "../facts/Fact.js";

/** What can be well formed and still be wrong. The codes are stable. */
export type PolicyWarningCode =
  | "rule-never-applies"
  | "rule-never-kept"
  | "rule-never-broken"
  | "rule-always-unknown"
  | "rules-disagree"
  | "rules-say-the-same"
  | "setting-unused"
  | "fact-unused"
  | "event-unused"
  | "definition-unused"
  | "permission-unused"
  | "topic-without-stand"
  | "role-unheld"
  | "gate-on-advice"
  | "gate-milder"
  | "same-for-each"
  | "timer-never-done"
  | "timer-unasked"
  | "timer-never-arises"
  | "acts-alike"
  | "never-known"
  | "case-not-a-visit"
  | "case-fails"
  | "case-asks-nothing"
  | "role-unused"
  | "hour-at-night"
  | "number-short"
  | "number-unusual"
  | "hours-crossed"
  | "names-near"
  | "ladder-ends-for-good"
  | "ladder-ends-at-once"
  | "ladder-forbids-itself"
  | "ladder-ends-with-step"
  | "title-twice"
  | "step-twice"
  | "sentence-twice"
  | "numbers-differ"
  | "word-twice"
  | "not-twice"
  | "sentence-contradicts"
  | "number-said-otherwise"
  | "sentence-unfinished"
  | "words-swapped"
  | "clause-nearly"
  | "limit-before-start"
  | "timer-done-at-once"
  | "phase-too-early"
  | "unit-of-other-days"
  | "police-first"
  | "missing-looks"
  | "ban-untold"
  | "word-never-held"
  | "condition-always-so"
  | "condition-never-so"
  | "number-unstated"
  | "number-not-rung"
  | "actor-outside"
  | "sentence-repeats"
  | "timer-ends-as-done"
  | "told-to-themselves"
  | "each-of-another"
  | "no-clock-to-stop"
  | "pattern-within"
  | "numbers-alike"
  | "review-rarer"
  | "settles-early"
  | "coverage-contradicts"
  | "choice-unread"
  | "step-misnumbered"
  | "order-of-nothing"
  | "choice-alone"
  | "attempts-of-nothing";

/**
 * One thing about a policy that somebody should look at. `path` is where it stands in the document, `sentence` what is wrong and what to do.
 * `shownBy` are facts of a visit that show it, `null` for one that is not recorded; a visit that was handed over is named in `visit`.
 */
export type PolicyWarning = {
  readonly code: PolicyWarningCode;
  readonly path: string;
  readonly sentence: string;
  readonly with?: readonly string[];
  readonly shownBy?: Readonly<Record<string, FactValue | null>>;
  readonly visit?: string;
};
