import type { RecordChange } from "../visit/RecordChange.js";
import type { Circumstance, Fact, FactValue } from "./Fact.js";
import type { FactItem, Subject, TimerAnswer } from "../history/Subject.js";
import type { Course } from "../values/Course.js";

/** What a fact is of a visit: a value that stays, or one that changes with what happens; see `course` of {@link Fact}. */
type Told<Value> =
  | {
      readonly read: (subject: Subject, item: number, role: string, counts?: FactValue | null) => Value | undefined;
      readonly countsBy?: string;
      readonly course?: undefined;
    }
  | {
      readonly course: (subject: Subject, item: number, role: string) => Course<Value | undefined>;
      readonly read?: undefined;
      readonly countsBy?: undefined;
    };

type Places = readonly string[] | Fact["pointers"];

type Given<Value extends FactValue> = {
  readonly id: string;
  readonly describes: string;
  readonly of?: FactItem;
  readonly takes?: "role" | "timer" | "event";
  readonly ofTimer?: (answer: TimerAnswer) => boolean | undefined;
  /** The school cannot bring it about: a birthday, somebody else's answer. */
  readonly fixed?: true;
  /** Somebody judged it; see `judged` of {@link Fact}. A word that can only get milder always is. */
  readonly judged?: true;
  /** A yes that can be taken back. */
  readonly reversible?: true;
  /** See `arises` of {@link Fact}. */
  readonly arises?: Circumstance;
  readonly at: Places;
  readonly write?: (subject: Subject, item: number, to: FactValue) => readonly RecordChange[] | undefined;
} & Told<Value>;

/** Now is the last entry of the course. */
function told<Value extends FactValue>({ read, course }: Told<Value>): Pick<Fact, "read" | "course"> {
  return course ? { read: (subject, item, role) => course(subject, item, role).at(-1)?.value, course } : { read };
}

function common<Value extends FactValue>(given: Given<Value>, changes: Fact["changes"]) {
  const { id, describes, at, write } = given;
  const pointers = typeof at === "function" ? at : () => at;
  return {
    id,
    describes,
    of: given.of ?? ("visit" as const),
    changes: given.fixed === true ? ("none" as const) : changes,
    ...told(given),
    pointers,
    ...(given.arises ? { arises: given.arises } : {}),
    ...(given.countsBy === undefined ? {} : { countsBy: given.countsBy }),
    ...(given.judged ? { judged: given.judged } : {}),
    ...(given.takes ? { takes: given.takes } : {}),
    ...(given.ofTimer ? { ofTimer: given.ofTimer } : {}),
    ...(write ? { write } : {}),
  };
}

/** A fact that is yes or no. `yes` and `no` are clauses; `unknown` defaults to "it is not recorded whether" and the first. */
export function yesNo(
  given: Given<boolean> & { readonly yes: string; readonly no: string; readonly unknown?: string },
): Fact {
  const { yes, no, unknown, reversible } = given;
  return {
    ...common(given, reversible === true ? "any" : "towards-yes"),
    type: "yes-no",
    words: { yes, no, unknown: unknown ?? `it is not recorded whether ${yes}` },
  };
}

/** A fact that is a number; `noun` is what it counts or measures. */
export function amount(
  given: Given<number> & { readonly noun: string } & Pick<Partial<Fact>, "unit" | "counts">,
): Fact {
  const { counts, noun, unit } = given;
  return {
    ...common(given, "any"),
    type: "number",
    ...(unit === undefined ? {} : { unit }),
    ...(counts === undefined ? {} : { counts }),
    words: { yes: noun, no: noun, unknown: `${noun} is not recorded` },
  };
}

/** A fact that is one word of an ordered list. */
export function word(
  given: Given<string> & {
    readonly noun: string;
    readonly unknown?: string;
    readonly options?: readonly string[] | "bands";
    readonly downwards?: true;
    readonly written?: Fact["written"];
  },
): Fact {
  const { noun, unknown, options, downwards, written } = given;
  return {
    ...common(downwards === true ? { ...given, judged: true } : given, downwards === true ? "downwards" : "any"),
    type: "word",
    ...(options === undefined ? {} : { options }),
    ...(written === undefined ? {} : { written }),
    words: { yes: noun, no: noun, unknown: unknown ?? `${noun} is not recorded` },
  };
}

/** A fact that is a list of words, without order. `plural` is for a noun that "are" follows; `unknown` defaults to the noun. */
export function wordList(
  given: Given<readonly string[]> & {
    readonly noun: string;
    readonly plural?: true;
    readonly unknown?: string;
    readonly options?: readonly string[];
  },
): Fact {
  const { noun, plural, unknown, options } = given;
  return {
    ...common(given, "any"),
    type: "words",
    ...(options === undefined ? {} : { options }),
    ...(plural ? { plural } : {}),
    words: { yes: noun, no: noun, unknown: unknown ?? `${noun} ${plural ? "are" : "is"} not recorded` },
  };
}
