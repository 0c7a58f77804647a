import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import { dateOfDay, dayNumber } from "../clock/dayNumber.js";
import { optionsOf } from "../conditions/optionsOf.js";

const words = (value: FactValue | undefined): readonly string[] =>
  typeof value === "object" ? value : typeof value === "string" ? [value] : [];

function numbers(test: CompiledTest, against: number): readonly number[] {
  switch (test.operator) {
    case "atLeast":
    case "lessThan":
      return [against, against - 1];
    case "atMost":
    case "moreThan":
    case "is":
      return [against, against + 1];
    default:
      return [];
  }
}

/** The option at the border of a comparison, and its neighbours: one of them makes it true, one of them false. */
function neighbours(options: readonly string[], against: readonly string[]): readonly string[] {
  const places = against.map((word) => options.indexOf(word)).filter((place) => place >= 0);
  const near = places.flatMap((place) => [place, place - 1, place + 1]);
  const others = options.filter((word) => !against.includes(word)).slice(0, 1);
  return [...near.flatMap((place) => options[place] ?? []), ...others];
}

/** A clock time, and the minutes before and after it. */
function clockTimes(against: readonly string[]): readonly string[] {
  return against.flatMap((clock) => {
    const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
    const near = [minutes, minutes - 1, minutes + 1].filter((minute) => minute >= 0);
    return near.map(
      (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
    );
  });
}

/** A day, and those before and after it. */
function days(against: readonly string[]): readonly string[] {
  return against.flatMap((day) => [day, dateOfDay(dayNumber(day) - 1), dateOfDay(dayNumber(day) + 1)]);
}

function lists(
  test: CompiledTest,
  against: readonly string[],
  present: readonly string[],
): readonly (readonly string[])[] {
  const without = present.filter((word) => !against.includes(word));
  const single = against.map((word) => [...without, word]);
  return test.operator === "includesAll" ? [[...without, ...against], without] : [...single, without];
}

/**
 * Values that would turn one comparison true or false: for each operator the nearest value on either side of its border. Together they
 * are enough to reach either truth value of the comparison.
 */
export function candidateValues(test: CompiledTest, evaluation: Evaluation): readonly FactValue[] {
  const { fact } = test;
  if (!fact) return [];
  const against = test.operand(evaluation);
  const present = test.value(evaluation);
  if (fact.type === "yes-no") return [true, false];
  if (against === undefined) return [];
  if (fact.type === "number") return typeof against === "number" ? numbers(test, against) : [];
  if (fact.type === "words") return lists(test, words(against), words(present));
  const options = optionsOf(fact, evaluation.subject);
  if (options) return neighbours(options, words(against));
  if (fact.written === "text") return words(against);
  return fact.written === "day" ? days(words(against)) : clockTimes(words(against));
}
