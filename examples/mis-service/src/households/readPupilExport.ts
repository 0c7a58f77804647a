import { householdSchema, parseWith, type Household, type Issue } from "@home-visits/core";
import type { ColumnMapping } from "./columnMappingSchema.js";
import { readRows, type Row } from "./readRows.js";

/** Something wrong with one row: its line in the file, the column by the vendor's own heading, and what to do. Never what stands there. */
export type Fault = { readonly line: number; readonly column: string; readonly code: string; readonly message: string };

/** A household of the export, with the lines and the pupils that made it. */
export type ReadHousehold = { readonly household: Household; readonly upns: readonly string[] };
export type PupilExport = {
  readonly households: readonly ReadHousehold[];
  readonly rows: number;
  readonly faults: readonly Fault[];
};

/**
 * Reads an export of pupils. A row with a fault is left out and told, every other is made; pupils with one surname at one address are one
 * household. A cell is text and stays text: a house number 1-2 is no day.
 */
export function readPupilExport(csv: string, mapping: ColumnMapping): PupilExport {
  const read = readRows(csv, headingsOf(mapping));
  const faults: Fault[] = [...read.faults];
  const homes = new Map<string, ReadHousehold>();
  const seen = new Set<string>();
  for (const row of read.rows) {
    const parsed = parseWith(householdSchema, householdOf(row, mapping));
    if (!parsed.ok) {
      faults.push(...parsed.issues.map((issue) => faultOf(issue, row, mapping)));
      continue;
    }
    const upn = (parsed.value.pupils?.[0]?.upn ?? "").toUpperCase();
    if (seen.has(upn)) {
      faults.push({
        line: row.line,
        column: mapping.upn,
        code: "upn-twice",
        message: "This UPN stood on a line before.",
      });
      continue;
    }
    seen.add(upn);
    const { familyName, address } = parsed.value;
    const key = JSON.stringify([familyName, ...address.lines, address.postcode ?? ""]).toLowerCase();
    homes.set(key, joined(homes.get(key), parsed.value, upn));
  }
  faults.sort((one, other) => one.line - other.line);
  return { households: [...homes.values()], rows: read.count, faults };
}

function headingsOf({ upn, forename, surname, dateOfBirth, addressLines, postcode, contact }: ColumnMapping): string[] {
  const all = [upn, forename, surname, dateOfBirth, ...addressLines, postcode, contact?.number, contact?.whose];
  return all.filter((heading) => heading !== undefined);
}

function householdOf({ cells }: Row, mapping: ColumnMapping): unknown {
  const cell = (heading: string | undefined): string | undefined => {
    const text = heading === undefined ? "" : (cells[heading] ?? "");
    return text === "" ? undefined : text;
  };
  const birth = cell(mapping.dateOfBirth);
  const pupil = {
    name: [cell(mapping.forename), cell(mapping.surname)].filter((part) => part !== undefined).join(" "),
    // a pupil without a UPN cannot be found again, so it is a fault here although the record would take it
    upn: cell(mapping.upn) ?? "",
    ...(birth === undefined ? {} : { dateOfBirth: mapping.dates === "iso" ? birth : dayFirst(birth) }),
  };
  const number = cell(mapping.contact?.number);
  const postcode = cell(mapping.postcode);
  return {
    familyName: cell(mapping.surname) ?? "",
    address: {
      lines: mapping.addressLines.flatMap((heading) => cell(heading) ?? []),
      ...(postcode === undefined ? {} : { postcode }),
    },
    pupils: [pupil],
    ...(number === undefined ? {} : { contacts: [{ number, whose: cell(mapping.contact?.whose) ?? "" }] }),
  };
}

/** `9/6/2019` as `2019-06-09`; anything else stays as it is, and is told as no day. */
function dayFirst(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined
    ? text
    : `${year ?? ""}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The place of an issue as the vendor's heading. */
function faultOf({ path, code, message }: Issue, { line }: Row, mapping: ColumnMapping): Fault {
  const columns: readonly (readonly [RegExp, string | undefined])[] = [
    [/^\/pupils\/0\/upn/, mapping.upn],
    [/^\/pupils\/0\/dateOfBirth/, mapping.dateOfBirth],
    [/^\/pupils\/0\/name/, mapping.forename],
    [/^\/familyName/, mapping.surname],
    [/^\/address\/postcode/, mapping.postcode],
    [/^\/address/, mapping.addressLines[0]],
    [/^\/contacts\/0\/whose/, mapping.contact?.whose],
    [/^\/contacts/, mapping.contact?.number],
  ];
  const column = columns.find(([pattern]) => pattern.test(path))?.[1] ?? "";
  return { line, column, code, message };
}

function joined(known: ReadHousehold | undefined, household: Household, upn: string): ReadHousehold {
  if (known === undefined) return { household, upns: [upn] };
  const contacts = [...(known.household.contacts ?? []), ...(household.contacts ?? [])];
  const once = [...new Map(contacts.map((contact) => [`${contact.number} ${contact.whose}`, contact])).values()];
  const pupils = [...(known.household.pupils ?? []), ...(household.pupils ?? [])];
  return {
    household: { ...known.household, pupils, ...(once.length === 0 ? {} : { contacts: once }) },
    upns: [...known.upns, upn],
  };
}
