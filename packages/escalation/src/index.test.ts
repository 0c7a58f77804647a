import { expect, it } from "vitest";
import * as escalation from "./index.js";

it("exports exactly this", () => {
  expect(Object.keys(escalation).sort()).toEqual([
    "actingPeople",
    "addSchoolDays",
    "addWorkingDays",
    "addWorkingTime",
    "attendanceTrend",
    "bankHolidayYears",
    "clockRows",
    "clockText",
    "dateInZone",
    "endOfWorkingDay",
    "escalationAt",
    "instantInZone",
    "isBankHoliday",
    "isSchoolDay",
    "isWorkingDay",
    "lintCodes",
    "lintLadder",
    "nations",
    "nextSchoolDay",
    "parseSchool",
    "parseSchoolCalendar",
    "planEscalation",
    "plannedHomes",
    "reviewsAt",
    "schoolCalendarSchema",
    "schoolSchema",
    "simulate",
    "timelineRows",
    "timelineSvg",
    "toICalendar",
    "wallTimeInstant",
  ]);
});
