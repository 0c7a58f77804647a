import { dayInWords, type Visit } from "@home-visits/core";
import { english, hasColumns, instantText, type Form, type FormDocument, type RowsField } from "@home-visits/forms";
import type { ClockRow } from "./clockRow.js";
import { familyFacts, type FamilyFacts } from "./familyFacts.js";
import { lacksPapers } from "./lacksPapers.js";
import type { PackContent } from "./packContents.js";

/** A visit with what its pack shows beyond the record. */
export type PackVisit = {
  readonly visit: Visit;
  /** Every visit of the round, in its order, for the log page. Left out: the visit alone. */
  readonly round?: readonly Visit[];
  /** The clock times of the buddy sheet. Left out: the pack has none. */
  readonly clockRows?: readonly ClockRow[];
};

/**
 * The answers of a form of the pack, one set for each sheet of it: the log has the homes of the round, the buddy sheet its clock
 * times, and every car whose papers are to be looked at a sheet of its own. What a family gets is filled from what a family may read.
 */
export function packAnswers({ form, moment }: PackContent, entry: PackVisit, zone: string): readonly FormDocument[] {
  const { visit, round = [visit], clockRows = [] } = entry;
  if (form.definition.audience === "family") return [familyAnswers(form, familyFacts(visit), zone)];
  switch (moment) {
    case "departure":
      return [form.prefill(round, { zone })];
    case "overdue":
      return [
        {
          ...form.prefill(round.length > 1 ? round : visit, { zone }),
          ...ladderAnswers(form, clockRows, { day: dayOf(visit), zone }),
        },
      ];
    case "driving":
      return visit.vehicles === undefined
        ? [form.prefill(visit, { zone })]
        : visit.vehicles
            .filter((car) => lacksPapers(car, visit, zone))
            .map((car) => form.prefill({ ...visit, vehicles: [car] }, { zone }));
    default:
      return [form.prefill(visit, { zone })];
  }
}

/**
 * The rows of the tables that a form fills from what a policy has people do: what is due before anybody is late, where the form has a table for it, and
 * the steps after that.
 */
function ladderAnswers(form: Form, clockRows: readonly ClockRow[], head: SheetHead): FormDocument {
  const tables = form.definition.fields.filter(hasColumns);
  const tableOf = (pointer: string) => tables.find(({ from }) => from?.pointer === pointer);
  const [ladder, calls] = [tableOf("/policy/ladder/steps"), tableOf("/policy/calls")];
  const rows = (table: RowsField, of: readonly ClockRow[]): FormDocument[string] => {
    const apart =
      table.columns.some(({ id }) => id === "home") && new Set(of.flatMap(({ home }) => home ?? [])).size > 1;
    return of.map(({ at, home, who, what }) => ({
      ...(home === undefined || !apart ? {} : { home }),
      ...(at === undefined ? {} : { at: timeText(at, head) }),
      who,
      what: home === undefined || apart ? what : `${home}: ${what}`,
    }));
  };
  const isCall = ({ before = false }: ClockRow): boolean => before && calls !== undefined;
  return {
    ...(ladder === undefined
      ? {}
      : {
          [ladder.id]: rows(
            ladder,
            clockRows.filter((row) => !isCall(row)),
          ),
        }),
    ...(calls === undefined ? {} : { [calls.id]: rows(calls, clockRows.filter(isCall)) }),
  };
}

/** What a sheet says at its head: its day, by the clock of a zone. */
type SheetHead = { readonly day: string | undefined; readonly zone: string };

/** The time of an instant on the school's clock, with its season where that comes twice; on another day than that of the sheet, the day too. */
function timeText(at: string, { day, zone }: SheetHead): string {
  const said = instantText(at, english, { zone });
  const date = dayInWords(at.slice(0, 10));
  return at.slice(0, 10) === day && said.startsWith(`${date}, `) ? said.slice(date.length + 2) : said;
}

/** The day that a sheet shows at its head. */
const dayOf = ({ times }: Visit): string | undefined =>
  (times.backAtSchool ?? times.leaveSchool ?? times.arrive)?.slice(0, 10);

/** A visit of which nothing is known, to put a family's facts into. */
const nothing: Visit = {
  id: "visit",
  household: { familyName: "", address: { lines: [] }, contacts: [], adults: [], pupils: [] },
  purposes: [],
  setting: "inside",
  visitors: [],
  times: {},
  events: [],
};

/** The answers of a sheet for the family. It takes a family's facts and no visit, so that nothing else can come on it. */
export function familyAnswers(form: Form, { school, times, nobodyHomeAt }: FamilyFacts, zone: string): FormDocument {
  const events: Visit["events"] =
    nobodyHomeAt === undefined ? [] : [{ id: "nobody-home", type: "nobody-home", at: nobodyHomeAt }];
  return form.prefill({ ...nothing, school, times, events }, { zone });
}
