import { hasColumns, type FlatAnswer, type FlatField, type PageForm } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import type { PlacedAnswer } from "./answersByPointer.js";

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T.*(?:Z|[+-][0-9]{2}:[0-9]{2})$/u;
/** A day and its month, before a time or at the end. Four figures such as 2026 behind them are their year, though a clock could show 20:26. */
const NO_YEAR = /([0-9]{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?)(?=,? |$)(?!,? (?:19|20)[0-9]{2}(?![0-9]))/u;
const DAY_MS = 86_400_000;
const HALF_A_YEAR = 183;

/**
 * Date and times whose day stands elsewhere on the form: `2.05pm` counts on the day of the others, where they all have one; a day without its year
 * has the one that is nearest to it. A time that would then stand before one that is asked for earlier is left as it was typed, and asked back: it
 * may be after midnight.
 * @param readAgain reads a text as the answer of a field
 */
export function onKnownDay(
  { definition }: PageForm,
  answers: readonly PlacedAnswer[],
  readAgain: (field: FlatField, text: string) => FlatAnswer | undefined,
): readonly PlacedAnswer[] {
  const asked = definition.fields.flatMap((field) =>
    !hasColumns(field) && printedTypeOf(field).onDay !== undefined ? [field] : [],
  );
  const written = new Map(
    answers.flatMap(({ field, cell, answer }) =>
      cell === undefined && typeof answer === "string" ? [[field, answer] as const] : [],
    ),
  );
  const known = (field: string): string | undefined => {
    const answer = written.get(field);
    return answer !== undefined && INSTANT.test(answer) ? answer : undefined;
  };
  const [day, ...otherDays] = new Set(asked.flatMap(({ id }) => known(id)?.slice(0, 10) ?? []));
  if (day === undefined || otherDays.length > 0) return answers;
  const inOrder = (place: number, instant: string): boolean =>
    asked.every(({ id }, other) => {
      const beside = Date.parse(known(id) ?? "");
      return !(other < place ? beside > Date.parse(instant) : beside < Date.parse(instant));
    });
  return answers.map((placed) => {
    const place = asked.findIndex(({ id }) => id === placed.field);
    const field = asked[place];
    const { answer } = placed;
    if (field === undefined || typeof answer !== "string" || INSTANT.test(answer)) return placed;
    const found = [`${day} ${answer}`, ...withYears(answer, day)].flatMap((text) => {
      const read = readAgain(field, text);
      return typeof read === "string" && INSTANT.test(read) && isNear(read, day) ? [read] : [];
    });
    const [instant, ...more] = new Set(found);
    return instant !== undefined && more.length === 0 && inOrder(place, instant)
      ? { ...placed, answer: instant }
      : placed;
  });
}

function withYears(text: string, day: string): readonly string[] {
  if (!NO_YEAR.test(text)) return [];
  return [-1, 0, 1].map((more) => text.replace(NO_YEAR, `$1 ${String(Number(day.slice(0, 4)) + more)}`));
}

const isNear = (instant: string, day: string): boolean =>
  Math.abs(Date.parse(instant) - Date.parse(day)) < HALF_A_YEAR * DAY_MS;
