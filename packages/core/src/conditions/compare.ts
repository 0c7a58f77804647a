import type { OperatorName } from "../policy/conditionSchema.js";
import type { FactValue } from "../facts/Fact.js";

/** Orders two values: numbers by size, words by their place among the options, dates and clock times without options by themselves. */
function difference(value: FactValue, other: FactValue, options: readonly string[] | undefined): number | undefined {
  if (typeof value === "number" && typeof other === "number") return value - other;
  if (typeof value !== "string" || typeof other !== "string") return undefined;
  if (!options) return value < other ? -1 : value > other ? 1 : 0;
  const places = [options.indexOf(value), options.indexOf(other)] as const;
  return places[0] < 0 || places[1] < 0 ? undefined : places[0] - places[1];
}

const listed = (value: FactValue): readonly FactValue[] => (typeof value === "object" ? value : [value]);
const ordered =
  (answer: (by: number) => boolean) => (value: FactValue, operand: FactValue, options?: readonly string[]) => {
    const by = difference(value, operand, options);
    return by === undefined ? undefined : answer(by);
  };

type Comparison = (value: FactValue, operand: FactValue, options?: readonly string[]) => boolean | undefined;

/** What each operator asks; `undefined` where the two cannot be compared, which counts as unknown. */
export const compare: Readonly<Record<Exclude<OperatorName, "recorded">, Comparison>> = {
  is: (value, operand) => value === operand,
  atLeast: ordered((by) => by >= 0),
  atMost: ordered((by) => by <= 0),
  moreThan: ordered((by) => by > 0),
  lessThan: ordered((by) => by < 0),
  in: (value, operand) => listed(operand).includes(value),
  includes: (value, operand) => listed(value).includes(operand),
  includesAny: (value, operand) => listed(operand).some((one) => listed(value).includes(one)),
  includesAll: (value, operand) => listed(operand).every((one) => listed(value).includes(one)),
};
