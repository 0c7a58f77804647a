import type { OwnValue } from "../visit/ownEntriesSchema.js";
import { isCalendarDate } from "../values/calendarDateSchema.js";
import { isClockTime } from "../values/isClockTime.js";
import type { OwnFact } from "./ownFactSchema.js";

/** Whether a value is what the declaration of a fact says that it is. */
export function fitsOwnFact(fact: OwnFact, value: OwnValue): boolean {
  switch (fact.type) {
    case "yes-no":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "clock":
      return isClockTime(value);
    case "day":
      return typeof value === "string" && isCalendarDate(value);
    case "text":
      return typeof value === "string";
    case "word":
      return typeof value === "string" && fact.options.includes(value);
    case "words":
      return typeof value === "object" && value.every((word) => fact.options?.includes(word) ?? true);
    default:
      return fact satisfies never;
  }
}
