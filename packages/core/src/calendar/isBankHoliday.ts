import { checkArgument } from "../parsed/checkArgument.js";
import { expected, oneOf } from "../parsed/expected.js";
import snapshot from "./bankHolidays.json" with { type: "json" };

/** The parts of the United Kingdom whose bank holidays differ. */
export const nations = ["england-and-wales", "scotland", "northern-ireland"] as const;

/** See {@link nations}. */
export type Nation = (typeof nations)[number];

const aNation = /* @__PURE__ */ oneOf(nations);

/** The years of which the snapshot knows every bank holiday. */
export const bankHolidayYears: readonly number[] = snapshot.years;

const byNation: Readonly<Record<Nation, ReadonlySet<string>>> = {
  "england-and-wales": new Set(snapshot["england-and-wales"]),
  scotland: new Set(snapshot.scotland),
  "northern-ireland": new Set(snapshot["northern-ireland"]),
};

/** Whether a date is a bank holiday, substitute days included; `open` for a year that the snapshot does not name. */
export function isBankHoliday(date: string, nation: Nation): boolean | "open" {
  checkArgument("isBankHoliday", "date", date, expected.date);
  checkArgument("isBankHoliday", "nation", nation, aNation);
  if (!bankHolidayYears.includes(Number(date.slice(0, 4)))) return "open";
  return byNation[nation].has(date);
}
