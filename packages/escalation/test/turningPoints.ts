import fc from "fast-check";
import type { Visit } from "@home-visits/core";
import { isoOf } from "./history.js";
import { visitV } from "./visit.js";

const MINUTE = 60_000;

const leaves = fc.constantFrom(
  "2026-03-29T00:20:00Z",
  "2026-10-25T00:10:00Z",
  "2026-12-31T23:20:00Z",
  "2028-02-28T23:10:00Z",
  "2028-02-29T14:00:00Z",
  "2026-06-09T12:30:00Z",
);

/** Nights and days on which a clock or a calendar turns: visits of ninety minutes, with a minute of them and seconds around their end. */
export const turningPoints = fc.sample(
  fc.record({
    visit: fc.tuple(leaves, fc.integer({ min: -60, max: 60 })).map(([leave, shift]): Visit => {
      const after = (minutes: number) => isoOf(Date.parse(leave) + (shift + minutes) * MINUTE);
      return {
        ...visitV,
        times: { leaveSchool: after(0), arrive: after(15), leaveHome: after(60), backAtSchool: after(90) },
      };
    }),
    minutes: fc.integer({ min: 0, max: 200 }),
    seconds: fc.integer({ min: -120, max: 120 }),
  }),
  { numRuns: Number(process.env["ESCALATION_RUNS"] ?? 1_000) },
);
