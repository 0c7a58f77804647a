import { guarded } from "@home-visits/core";
import { actingPeople as innerActingPeople } from "./school/actingPeople.js";

// The school, its calendar and the clock on its wall, as core has them
export { parseSchool, schoolSchema, type School, type SchoolPerson } from "@home-visits/core";
export {
  addSchoolDays,
  addWorkingDays,
  addWorkingTime,
  bankHolidayYears,
  clockText,
  dateInZone,
  endOfWorkingDay,
  instantInZone,
  isBankHoliday,
  isSchoolDay,
  isWorkingDay,
  nations,
  nextSchoolDay,
  parseSchoolCalendar,
  schoolCalendarSchema,
  wallTimeInstant,
  type Nation,
  type SchoolCalendar,
  type WallTime,
} from "@home-visits/core/timers";

// The plan, made at departure
export { planEscalation } from "./plan/planEscalation.js";
export type {
  EscalationPlan,
  PlanAnswer,
  PlanCheckIns,
  PlanChoice,
  PlanCodeWord,
  PlanHome,
  PlanLadder,
  PlanLadderStep,
  PlannedMoment,
  PlanPart,
  PlanStep,
  PlanTimer,
  PlanVisitor,
} from "./plan/EscalationPlan.js";
export type { WatchSetting, WatchSettings } from "./plan/watchSettings.js";
export type { PlanOrigin } from "./plan/planOrigin.js";
export type { ActingPerson } from "./school/ActingPerson.js";
export type { Party, PlanActor, ResolvedActor } from "./school/PlanActor.js";
export const actingPeople = /* @__PURE__ */ guarded("actingPeople", innerActingPeople);
export { clockRows, type PlanClockRow } from "./plan/clockRows.js";
export { type TimelineRow } from "./plan/TimelineRow.js";
export { plannedHomes, timelineRows, type PlannedHome } from "./plan/timelineRows.js";

// The state at an instant
export { escalationAt } from "./due/escalationAt.js";
export type {
  Asks,
  DueStep,
  EscalationState,
  HomeState,
  PersonState,
  Phase,
  Question,
  StandDownNeed,
  StepRecord,
  Tap,
} from "./due/EscalationState.js";

// Reviews and trends
export { reviewsAt, type ReviewState } from "./reviews/reviewsAt.js";
export { attendanceTrend, type AttendanceFigure, type AttendanceTrend } from "./reviews/attendanceTrend.js";

// Before it is needed
export { lintLadder } from "./lint/lintLadder.js";
export { lintCodes, type LintCode, type LintFinding } from "./lint/LintFinding.js";
export { simulate, type SimulatedMoment, type Simulation, type SimulationScript } from "./simulate/simulate.js";
export { toICalendar, type CalendarDetail, type CalendarOptions } from "./export/toICalendar.js";
export { timelineSvg } from "./simulate/timelineSvg.js";
