import type { DatedEvent } from "./DatedEvent.js";
import { noReport, type Place, type Report } from "./Report.js";
import type { Standing } from "./Standing.js";
import { isAmong, nobody, onlyVisitor, together, type VisitorSet, without } from "./VisitorSet.js";
import type { VisitParty } from "./VisitParty.js";
import type { Notice, Whereabouts } from "./Whereabouts.js";

/** Where everybody is after a report. */
export function withWhereabouts(standing: Standing, report: Report, dated: DatedEvent): Standing {
  if (report === noReport) return standing;
  const { accountedFor, heardOf, moved, goes, inDanger, seen, back, late } = report;
  const told = [heardOf, moved, goes, inDanger, seen].reduce(together, accountedFor);
  if (told === nobody && late === undefined) return standing;
  const ended = endsDangerOf(report, standing.party);
  const visitors = standing.visitors.map((one, place) =>
    isAmong(place, together(told, late?.whom ?? nobody)) ? after(one, place, { report, dated, ended }) : one,
  );
  const { allBack, unnamedReturn } = returned(standing, visitors, dated.ms, back);
  return { ...standing, visitors, allBack, unnamedReturn };
}

type Told = { readonly report: Report; readonly dated: DatedEvent; readonly ended: VisitorSet };

function after(one: Whereabouts, place: number, { report, dated: { ms, event }, ended }: Told): Whereabouts {
  const moves = isAmong(place, report.moved) && !(one.place === "back" && keepsReturn(place, report));
  const late = lateAfter(one, place, report, ms);
  const danger = isAmong(place, ended) ? undefined : dangerAfter(one, place, report, ms);
  const calledOff = isAmong(place, report.back) || !setsOut(place, report) ? one.calledOff : undefined;
  return {
    visitor: one.visitor,
    place: moves ? report.place : one.place,
    since: moves ? ms : one.since,
    by: moves ? report.by : one.by,
    event: moves ? event.id : one.event,
    came: one.came ?? (isAmong(place, report.there) || (moves && atTheHome.has(report.place)) ? ms : undefined),
    accountedFor: isAmong(place, report.accountedFor) ? ms : one.accountedFor,
    heardOf: isAmong(place, report.heardOf) ? ms : one.heardOf,
    danger,
    calledOff,
    late,
    notice: noticeAfter({ ...one, danger, calledOff, late }, place, report, ms),
  };
}

const atTheHome: ReadonlySet<Place> = new Set(["at-the-door", "inside"]);

// Of somebody in danger, back or called off no word changes by when they are expected; whoever goes home is not expected until they are out again.
function noticeAfter(one: Whereabouts, place: number, report: Report, at: number): Notice | undefined {
  const away = one.notice?.says === "goes-home";
  const out = isAmong(place, report.underWatch);
  const before: Notice | undefined = away && out ? { at, says: "out-again", before: one.notice } : one.notice;
  const isBack = isAmong(place, report.back) || (one.place === "back" && !out);
  if (isBack || one.danger !== undefined || one.calledOff !== undefined) return before;
  if (isAmong(place, report.goingHome)) return away && !out ? before : { at, says: "goes-home", before };
  const { late } = one;
  if (late === undefined || report.late === undefined || !isAmong(place, report.late.whom)) return before;
  return away && !out ? before : { at, says: "late", late, before };
}

// Who is only seen at school, or spoken to there, has not set out; a visitor's own word, to whomever, tells of the journey.
function setsOut(place: number, report: Report): boolean {
  const { speaker, accountedFor, heardOf, moved, goes, inDanger, underWatch } = report;
  const named = [goes, inDanger, underWatch].reduce(together, moved);
  const told = speaker === "visitor" ? together(accountedFor, heardOf) : nobody;
  return isAmong(place, together(named, told));
}

// Leaving the home, noted after the return, undoes no return.
function keepsReturn(place: number, { place: to, underWatch }: Report): boolean {
  return to !== "back" && !isAmong(place, underWatch);
}

// Whoever is at school is not in the danger that others are in, unless they are named.
function dangerAfter(
  one: Whereabouts,
  place: number,
  { inDanger, underWatch }: Report,
  ms: number,
): number | undefined {
  if (!isAmong(place, inDanger) || (one.place === "back" && !isAmong(place, underWatch))) return one.danger;
  return one.danger ?? ms;
}

// What one word leaves out another has said: why first and until when later, or the other way round, as long as they are on the same way.
function lateAfter(one: Whereabouts, place: number, { late }: Report, at: number): Whereabouts["late"] {
  if (late === undefined || !isAmong(place, late.whom)) return one.late;
  const { late: told, since = -Infinity } = one;
  const before = told !== undefined && (since < told.at || one.place === "left") ? told : undefined;
  return {
    at,
    why: late.why || before?.why === true,
    expectedBack: late.expectedBack ?? stillTo(before?.expectedBack, at),
    expectedLeaveHome: late.expectedLeaveHome ?? stillTo(before?.expectedLeaveHome, at),
  };
}

// A time that has passed tells nothing any more.
function stillTo(time: number | undefined, at: number): number | undefined {
  return time === undefined || time <= at ? undefined : time;
}

/**
 * Those whose danger a report ends, as the setting `danger.endsBy` has it: whom staff from outside the visit, or the police, saw, and who are
 * said to be back by somebody else than themselves. A voice on the telephone ends no danger, unless a school decided that it does.
 */
export function endsDangerOf(
  { seen, back, spokenTo, by }: Report,
  { visitors, dangerEndsBy }: Pick<VisitParty, "visitors" | "dangerEndsBy">,
): VisitorSet {
  const returnedBy =
    by?.startsWith("visitor:") === true ? onlyVisitor(visitors.indexOf(by.slice("visitor:".length))) : nobody;
  const noted = by === undefined ? nobody : without(back, returnedBy);
  switch (dangerEndsBy) {
    case "back":
      return noted;
    case "seen-or-back":
      return together(seen, noted);
    case "spoken-to":
      return together(together(seen, spokenTo), noted);
    default:
      return dangerEndsBy satisfies never;
  }
}

function returned(
  { allBack, unnamedReturn }: Standing,
  visitors: readonly Whereabouts[],
  ms: number,
  back: VisitorSet,
): Pick<Standing, "allBack" | "unnamedReturn"> {
  if (!visitors.every(({ place, calledOff }) => place === "back" || calledOff !== undefined))
    return { allBack: undefined, unnamedReturn };
  return { allBack: back === nobody ? allBack : (allBack ?? ms), unnamedReturn: undefined };
}
