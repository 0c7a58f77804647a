import type { RecordChange } from "../visit/RecordChange.js";
import type { FactItem, Subject, TimerAnswer } from "../history/Subject.js";
import type { Course } from "../values/Course.js";

/** What a fact can be: yes or no, a number, a word from an ordered list, or a list of words. */
export type FactValue = boolean | number | string | readonly string[];

/**
 * Where there is something to know. `now` is asked only while `read` gives nothing, and answers `no` where the record rules it out: nobody can
 * say how long staff waited at a door that was opened. `owed`: it is not there and somebody may have owed it, such as a note. In doubt it is `yes`.
 */
export type Circumstance = {
  /** For people, after “only where”. */
  readonly where: string;
  readonly now: (subject: Subject, item: number, role: string) => "yes" | "owed" | "no";
};

/** The type of a fact's values. */
export type FactType = "yes-no" | "number" | "word" | "words";

/**
 * One thing that a rule may ask about a visit.
 * - `read` derives it from the record and gives `undefined` when the record does not tell. A fact about what was done and written down
 *   ("is authorised", "a note was left") is false when nothing is written; a fact about how something is ("the phone is charged") is
 *   unknown until somebody says.
 * - `course` tells the same over time, up to now, where the value changes with events; `read` is then its last value. A fact without
 *   one counts as constant: what it is now, it always was.
 * - `pointers` are the places of the record that it reads; of a list of words, those that make it hold the one word that is asked for.
 * - `changes`: what a school can still bring about. `none`: nothing, as with a birthday. `towards-yes`: it can be done, but not undone.
 *   `downwards`: to a milder word. `any`: both ways.
 */
export type Fact = {
  readonly id: string;
  readonly type: FactType;
  /** One of these a rule must name in `forEach` to use the fact; a fact of the visit may be used by every rule. */
  readonly of: FactItem;
  /**
   * A fact about a role of the policy: a rule names it in `role`, and its title stands for `{role}` in the words. One about a timed clause is
   * named in `timer`, one about an event in `event`; `read` is given its name in the place of the role.
   */
  readonly takes?: "role" | "timer" | "event";
  /** What it means, with its boundary and unit, for whoever writes a policy. */
  readonly describes: string;
  /** The words that it can be, mildest or earliest first: `atLeast` compares places in this list. `bands`: those of the risk matrix in force. */
  readonly options?: readonly string[] | "bands";
  /** A word that is a time of day, such as `15:30`, or a day: what it is compared with has to be one. `text` is whatever somebody writes. */
  readonly written?: "clock" | "day" | "text";
  readonly unit?: string;
  /** What it counts, where its noun says so and a sentence would say it twice; a setting that it is compared with may name it as its unit. */
  readonly counts?: string;
  readonly changes: "none" | "towards-yes" | "downwards" | "any";
  /** What somebody judged, such as a rating: judging it milder ends a finding on paper only, so nobody is offered that as a way out. */
  readonly judged?: true;
  /** Whether the noun phrase is a plural one: "the roles … are". */
  readonly plural?: true;
  /** Clauses for sentences: of a yes or no all three; of the rest, `yes` is the noun phrase that "is …" follows. */
  readonly words: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly read: (subject: Subject, item: number, role: string, counts?: FactValue | null) => FactValue | undefined;
  /** The setting of the policy by which it counts; `read` is given what that comes to, `null` where nobody says, and nothing where the policy has no such setting. */
  readonly countsBy?: string;
  /** Missing where there is always something to know: then what the record does not tell is unknown. */
  readonly arises?: Circumstance;
  readonly course?: (subject: Subject, item: number, role: string) => Course<FactValue | undefined>;
  /** What it is of what the timed clause says, for a fact about one. */
  readonly ofTimer?: (answer: TimerAnswer) => boolean | undefined;
  readonly pointers: (subject: Subject, item: number, asked?: string) => readonly string[];
  /** How to write a value into the record, where that is only a matter of writing and needs nobody's name. */
  readonly write?: (subject: Subject, item: number, to: FactValue) => readonly RecordChange[] | undefined;
};
