// The school's clock and calendar, and the timed clauses of a policy: what has to be done by when, and what became of it.

// The clock
export { addPeriod, periodMs } from "../clock/addPeriod.js";
export { assumedZone } from "../clock/assumedZone.js";
export {
  clockText,
  dateInZone,
  instantInZone,
  isShownTwice,
  isWrittenInZone,
  seasonAt,
} from "../clock/instantInZone.js";
export { isZone } from "../clock/isZone.js";
export { instantMs } from "../clock/instantMs.js";
export { lateFrom, MINUTE, minutesLate } from "../clock/lateFrom.js";
export { atTime, endOfDay, startOfDay } from "../clock/startOfDay.js";
export { strangeOffsets } from "../clock/strangeOffsets.js";
export { wallTimeInstant, type WallTime } from "../clock/wallTimeInstant.js";

// The numbers of a policy, as a school has them
export { periodOf } from "../policy/inUnit.js";
export { type ResolvedSetting, type ResolvedSettings } from "../settings/ResolvedSetting.js";
export { resolveSettings, type SettingSource } from "../settings/resolveSettings.js";
export { dangerEndIn } from "../settings/dangerEndIn.js";
export { settingNamed } from "../settings/settingNamed.js";
export { type SettingsInMode } from "../settings/valueIn.js";

// The timed clauses
export { type Evaluation } from "../conditions/Evaluation.js";
export { timerEvaluation } from "./timerEvaluation.js";
export { subjectOf } from "../history/createSubject.js";
export { matrixInForce } from "../school/matrixInForce.js";
export { rolesHeld } from "../school/rolesHeld.js";
export { rolesOf, takersOf } from "../school/takersOf.js";
export { sayFilled } from "../settings/sayFilled.js";
export { sayCondition, type ConditionWords } from "./sayCondition.js";
export { sayTimer } from "./sayTimer.js";
export { nameAsWritten } from "../values/nameAsWritten.js";
export { timersOf } from "../policy/timersOf.js";
export { timersAsRuled } from "../policy/timersAsRuled.js";
export { definitionsOf } from "./definitionsOf.js";
export { holdsBeforehand } from "./holdsBeforehand.js";
export { fits } from "./fits.js";
export { isWaiting } from "./isWaiting.js";
export { clockStart } from "./clockStart.js";
export { limitAt, type LimitContext } from "./limitAt.js";
export { plannedTimes, type MomentSource, type PlannedTimes } from "./plannedTimes.js";
export { readyTimers, type OwnWords, type TimerSource } from "./readyTimers.js";
export { type ReadyTimer, type ReadyTimers } from "./ReadyTimer.js";
export { reckonTimer } from "./reckonTimer.js";
export { type TimerContext } from "./TimerContext.js";
export { type TimerState, type TimerStatus } from "./TimerState.js";

// The school's calendar
export { assumedCalendar, calendarOf } from "../calendar/assumedCalendar.js";
export { addWorkingTime } from "../calendar/addWorkingTime.js";
export { endOfWorkingDay } from "../calendar/endOfWorkingDay.js";
export { bankHolidayYears, isBankHoliday, nations, type Nation } from "../calendar/isBankHoliday.js";
export { isOfficeHours } from "../calendar/isOfficeHours.js";
export { isSchoolDay } from "../calendar/isSchoolDay.js";
export { isWorkingDay } from "../calendar/isWorkingDay.js";
export { addSchoolDays, addWorkingDays, nextSchoolDay } from "../calendar/nextSchoolDay.js";
export { parseSchoolCalendar, schoolCalendarSchema, type SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
export { workingHours } from "../calendar/workingHours.js";
export { type OwnFact } from "../facts/ownFactSchema.js";
