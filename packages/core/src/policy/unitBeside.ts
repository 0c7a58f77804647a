import { isTimeUnit } from "./inUnit.js";

/** The unit of a value as it is read out: one day, two days. Only units of time have a singular here; what else is counted is said as it is written. */
export const unitBeside = (value: unknown, unit: string): string =>
  value === 1 && isTimeUnit(unit) ? unit.slice(0, -1) : unit;
