import type { Fact } from "../facts/Fact.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { isClockTime } from "../values/isClockTime.js";
import type { Test } from "./conditionSchema.js";
import { operandOf } from "./conditionsOf.js";
import type { Policy } from "./policySchema.js";

type Kind = "yes-no" | "number" | "word" | "clock" | "day" | "list";

const lists: ReadonlySet<string> = new Set(["in", "includesAny", "includesAll"]);

const fits: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  "yes-no": (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  word: (value) => typeof value === "string",
  clock: isClockTime,
  day: (value) => typeof value === "string" && isCalendarDate(value),
  list: (value) => Array.isArray(value),
};

const words: Readonly<Record<Kind, string>> = {
  "yes-no": "true or false, without quotes",
  number: "a number, without quotes",
  word: "a word, in quotes",
  clock: "a time of day such as 15:30",
  day: "a day such as 2026-06-09",
  list: "a list of words",
};

function kindOf(fact: Fact, operator: string): Kind {
  if (lists.has(operator)) return "list";
  if (fact.type === "words") return "word";
  return fact.written === undefined || fact.written === "text" ? fact.type : fact.written;
}

/** What a comparison has to hold where its literal, or the value of its setting, is of another type than its fact: it would be unknown for ever. */
export function valueWanted(fact: Fact, test: Test, { settings }: Policy): string | undefined {
  const { operator, setting: id, fact: other } = operandOf(test);
  if (operator === "recorded" || other !== undefined) return undefined;
  const setting = id !== undefined && Object.hasOwn(settings, id) ? settings[id] : undefined;
  const value = id === undefined ? test[operator] : setting?.origin === "not-stated" ? setting.assumed : setting?.value;
  const kind = kindOf(fact, operator);
  return value === undefined || fits[kind](value) ? undefined : words[kind];
}
