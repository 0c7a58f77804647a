import { guarded } from "../parsed/guarded.js";
import { calendarOf as innerCalendarOf } from "../calendar/assumedCalendar.js";
import { takersOf as innerTakersOf } from "../school/takersOf.js";
import { dangerEndIn as innerDangerEndIn } from "../settings/dangerEndIn.js";
import { plannedTimes as innerPlannedTimes } from "./plannedTimes.js";
import { addWorkingTime as innerAddWorkingTime } from "../calendar/addWorkingTime.js";
import { endOfWorkingDay as innerEndOfWorkingDay } from "../calendar/endOfWorkingDay.js";
import { isOfficeHours as innerIsOfficeHours } from "../calendar/isOfficeHours.js";
import { isSchoolDay as innerIsSchoolDay } from "../calendar/isSchoolDay.js";
import { isWorkingDay as innerIsWorkingDay } from "../calendar/isWorkingDay.js";
import {
  addSchoolDays as innerAddSchoolDays,
  addWorkingDays as innerAddWorkingDays,
  nextSchoolDay as innerNextSchoolDay,
} from "../calendar/nextSchoolDay.js";
import { workingHours as innerWorkingHours } from "../calendar/workingHours.js";
import { wallTimeInstant as innerWallTimeInstant } from "../clock/wallTimeInstant.js";
import { subjectOf as innerSubjectOf } from "../history/createSubject.js";
import { timersAsRuled as innerTimersAsRuled } from "../policy/timersAsRuled.js";
import { rolesHeld as innerRolesHeld } from "../school/rolesHeld.js";
import { resolveSettings as innerResolveSettings } from "../settings/resolveSettings.js";
import { settingNamed as innerSettingNamed } from "../settings/settingNamed.js";
import { clockStart as innerClockStart } from "./clockStart.js";
import { definitionsOf as innerDefinitionsOf } from "./definitionsOf.js";
import { lastExpected as innerLastExpected } from "./Expectation.js";
import { expectationOf as innerExpectationOf } from "./expectationOf.js";
import { expectedToLeave as innerExpectedToLeave } from "./expectedToLeave.js";
import { movedBy as innerMovedBy, newTimeIn as innerNewTimeIn, oddTime as innerOddTime } from "./movedBy.js";
import { holdsBeforehand as innerHoldsBeforehand } from "./holdsBeforehand.js";
import { isWaiting as innerIsWaiting } from "./isWaiting.js";
import { limitAt as innerLimitAt } from "./limitAt.js";
import { readyTimers as innerReadyTimers } from "./readyTimers.js";
import { reckonTimer as innerReckonTimer } from "./reckonTimer.js";
import { sayCondition as innerSayCondition } from "./sayCondition.js";
import { sayTimer as innerSayTimer } from "./sayTimer.js";
import { timerEvaluation as innerTimerEvaluation } from "./timerEvaluation.js";

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
export { type WallTime } from "../clock/wallTimeInstant.js";
export const wallTimeInstant = /* @__PURE__ */ guarded("wallTimeInstant", innerWallTimeInstant);

// The numbers of a policy, as a school has them
export { periodOf } from "../policy/inUnit.js";
export { watchSetting, type WatchSettingId } from "../policy/watchSetting.js";
export { type ResolvedSetting, type ResolvedSettings } from "../settings/ResolvedSetting.js";
export { type SettingSource } from "../settings/resolveSettings.js";
export const resolveSettings = /* @__PURE__ */ guarded("resolveSettings", innerResolveSettings);
export const dangerEndIn = /* @__PURE__ */ guarded("dangerEndIn", innerDangerEndIn);
export const settingNamed = /* @__PURE__ */ guarded("settingNamed", innerSettingNamed);
export { type SettingsInMode } from "../settings/valueIn.js";

// The timed clauses
export { type Evaluation } from "../conditions/Evaluation.js";
export const timerEvaluation = /* @__PURE__ */ guarded("timerEvaluation", innerTimerEvaluation);
export const subjectOf = /* @__PURE__ */ guarded("subjectOf", innerSubjectOf);
export { matrixInForce } from "../school/matrixInForce.js";
export const rolesHeld = /* @__PURE__ */ guarded("rolesHeld", innerRolesHeld);
export { rolesOf } from "../school/takersOf.js";
export const takersOf = /* @__PURE__ */ guarded("takersOf", innerTakersOf);
export { sayFilled } from "../settings/sayFilled.js";
export { type ConditionWords } from "./sayCondition.js";
export const sayCondition = /* @__PURE__ */ guarded("sayCondition", innerSayCondition);
export const sayTimer = /* @__PURE__ */ guarded("sayTimer", innerSayTimer);
export { nameAsWritten } from "../values/nameAsWritten.js";
export { timersOf } from "../policy/timersOf.js";
export const timersAsRuled = /* @__PURE__ */ guarded("timersAsRuled", innerTimersAsRuled);
export const definitionsOf = /* @__PURE__ */ guarded("definitionsOf", innerDefinitionsOf);
export const holdsBeforehand = /* @__PURE__ */ guarded("holdsBeforehand", innerHoldsBeforehand);
export { fits } from "./fits.js";
export const isWaiting = /* @__PURE__ */ guarded("isWaiting", innerIsWaiting);
export const clockStart = /* @__PURE__ */ guarded("clockStart", innerClockStart);
export { type LimitContext } from "./limitAt.js";
export const limitAt = /* @__PURE__ */ guarded("limitAt", innerLimitAt);
export { type MomentSource, type PlannedTimes } from "./plannedTimes.js";
export const plannedTimes = /* @__PURE__ */ guarded("plannedTimes", innerPlannedTimes);
export { type OwnWords, type TimerSource } from "./readyTimers.js";
export const readyTimers = /* @__PURE__ */ guarded("readyTimers", innerReadyTimers);
export { type ReadyClock, type ReadyTimer, type ReadyTimers } from "./ReadyTimer.js";
export const reckonTimer = /* @__PURE__ */ guarded("reckonTimer", innerReckonTimer);
export { type TimerContext } from "./TimerContext.js";
export { type Expectation, type ExpectedTime, type Overran } from "./Expectation.js";
export const lastExpected = /* @__PURE__ */ guarded("lastExpected", innerLastExpected);
export const expectedToLeave = /* @__PURE__ */ guarded("expectedToLeave", innerExpectedToLeave);
export const expectationOf = /* @__PURE__ */ guarded("expectationOf", innerExpectationOf);
export { type LatenessRules, type SaidLate } from "./movedBy.js";
export const movedBy = /* @__PURE__ */ guarded("movedBy", innerMovedBy);
export const newTimeIn = /* @__PURE__ */ guarded("newTimeIn", innerNewTimeIn);
export const oddTime = /* @__PURE__ */ guarded("oddTime", innerOddTime);
export { type TimerState, type TimerStatus } from "./TimerState.js";

// The school's calendar
export { assumedCalendar } from "../calendar/assumedCalendar.js";
export const calendarOf = /* @__PURE__ */ guarded("calendarOf", innerCalendarOf);
export const addWorkingTime = /* @__PURE__ */ guarded("addWorkingTime", innerAddWorkingTime);
export const endOfWorkingDay = /* @__PURE__ */ guarded("endOfWorkingDay", innerEndOfWorkingDay);
export { bankHolidayYears, isBankHoliday, nations, type Nation } from "../calendar/isBankHoliday.js";
export const isOfficeHours = /* @__PURE__ */ guarded("isOfficeHours", innerIsOfficeHours);
export const isSchoolDay = /* @__PURE__ */ guarded("isSchoolDay", innerIsSchoolDay);
export const isWorkingDay = /* @__PURE__ */ guarded("isWorkingDay", innerIsWorkingDay);
export const addSchoolDays = /* @__PURE__ */ guarded("addSchoolDays", innerAddSchoolDays);
export const addWorkingDays = /* @__PURE__ */ guarded("addWorkingDays", innerAddWorkingDays);
export const nextSchoolDay = /* @__PURE__ */ guarded("nextSchoolDay", innerNextSchoolDay);
export { parseSchoolCalendar, schoolCalendarSchema, type SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
export const workingHours = /* @__PURE__ */ guarded("workingHours", innerWorkingHours);
export { type OwnFact } from "../facts/ownFactSchema.js";
