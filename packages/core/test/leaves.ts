import fc from "fast-check";
import type { z } from "zod";
import { phoneSchema } from "../src/identifiers/phoneSchema.js";
import { levelSchema } from "../src/risk/riskMatrixSchema.js";
import { calendarDateSchema } from "../src/values/calendarDateSchema.js";
import { durationSchema } from "../src/values/durationSchema.js";
import { idSchema } from "../src/values/idSchema.js";
import { instantSchema } from "../src/values/instantSchema.js";
import { longTextSchema, textSchema } from "../src/values/textSchema.js";
import { postcodeSchema, upnSchema } from "../src/visit/householdSchema.js";
import { partySchema, roleWordSchema } from "../src/visit/partySchema.js";
import { plateSchema } from "../src/visit/vehicleSchema.js";

const someText = fc.constantFrom(
  "Amira Okonkwo",
  "Łukasz Żółć",
  "أمينة",
  "ਗੁਰਪ੍ਰੀਤ",
  "O’Brien-Smythe",
  "王小明",
  "Flat 2, 14 Invented Row",
  "Nobody answered; note left.",
  "👋🏽 met at the gate",
  "Zoe\u0308",
);
const days = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const offsets = fc.constantFrom("Z", "+00:00", "+01:00", "-05:00", "+05:30");

/** An instant in 2025 to 2029, with or without seconds, in several offsets. */
export const arbitraryInstant = fc
  .tuple(
    days,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom("", ":00", ":59", ":07.250"),
    offsets,
  )
  .map(
    ([day, hour, minute, rest, offset]) =>
      `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}${rest}${offset}`,
  );

/** What to generate for the texts of a visit: invented names in several scripts, drama numbers, days of four years. */
export const leaves: ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>> = new Map<
  z.core.$ZodType,
  fc.Arbitrary<unknown>
>([
  [textSchema, someText],
  [longTextSchema, fc.oneof(someText, fc.constant("First line\nSecond line\twith a tab"))],
  [idSchema, fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/)],
  [calendarDateSchema, days],
  [instantSchema, arbitraryInstant],
  [durationSchema, fc.constantFrom("PT10M", "PT2H30M", "P3D", "P1Y", "P2W")],
  [
    phoneSchema,
    fc.constantFrom("07700 900123", "020 7946 0018", "01632 960001", "+44 7700 900999", "101", "+1 202 555 0147"),
  ],
  [postcodeSchema, fc.constantFrom("ZZ99 3AB", "zz993wz", "ZZ1 2AB")],
  [upnSchema, fc.constantFrom("B801200005001", "b8012 0000 5001")],
  [plateSchema, fc.constantFrom("AB12 CDE", "A1", "XY-99-ZZ")],
  [roleWordSchema, fc.constantFrom("dsl", "headteacher", "attendance-lead")],
  [partySchema, fc.constantFrom("buddy", "school-office", "headteacher", "family", "visitor:v1")],
  [levelSchema, fc.integer({ min: 1, max: 5 })],
]);
