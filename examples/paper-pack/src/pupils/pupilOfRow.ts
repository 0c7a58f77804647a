import { plain, type Cell, type CellReading } from "../cells/Cell.js";
import { readAddressLine } from "../cells/readAddressLine.js";
import { readDate, type DayOrder } from "../cells/readDate.js";
import { readPostcode } from "../cells/readPostcode.js";
import { readUpn } from "../cells/readUpn.js";
import { saysNothing } from "../cells/saysNothing.js";
import { columnLetters, isFilled } from "../sheets/headedSheet.js";
import { spoiltCell } from "../sheets/spoiltCell.js";
import type { SheetRow } from "../sheets/Sheet.js";
import type { ExportPart } from "./exportParts.js";
import type { PupilRow } from "./PupilRow.js";

/** The parts of an address in the order of a letter. The number of a house and its street are one line. */
const lines: readonly (readonly ExportPart[])[] = [
  ["apartment"],
  ["houseName"],
  ["addressLine1"],
  ["houseNumber", "street"],
  ["addressLine2"],
  ["addressLine3"],
  ["town"],
];

/**
 * One pupil of an export. What a spreadsheet may have spoilt, or what could be two, is not taken over: it waits until a visit asks for it.
 * @param indexOf the column of a part, below 0 where the export has none
 */
export function pupilOfRow(
  row: SheetRow,
  indexOf: (part: ExportPart) => number,
  order: DayOrder | undefined,
): PupilRow {
  const cellOf = (part: ExportPart): Cell | undefined => {
    const cell = row.cells[indexOf(part)];
    return isFilled(cell) && !(cell.kind === "text" && saysNothing(plain(cell.text))) ? cell : undefined;
  };
  const textOf = (part: ExportPart): string | undefined => {
    const cell = cellOf(part);
    if (cell?.kind === "text") return plain(cell.text);
    return cell?.kind === "number" ? String(cell.number) : undefined;
  };
  const readOf = <T>(part: ExportPart, reader: (cell: Cell) => CellReading<T>): Found<T> => {
    const spoilt = row.spoilt?.get(indexOf(part));
    const cell = cellOf(part);
    const reading = spoilt === undefined ? cell && reader(cell) : spoiltCell(spoilt);
    if (reading?.ok === true) return { value: reading.value };
    return reading === undefined
      ? {}
      : { unclear: `row ${row.number}, column ${columnLetters(indexOf(part))}: ${reading.message}` };
  };
  const born = readOf("dateOfBirth", (cell) => readDate(cell, order));
  const names = [textOf("forename"), textOf("surname")].filter((each) => each !== undefined);
  const name = names.length > 0 ? names.join(" ") : spoken(textOf("name"));
  const number = readOf("upn", readUpn);
  const upn = number.value ?? textOf("upn")?.replaceAll(" ", "").toUpperCase();
  const postcode = readOf("postcode", readPostcode);
  const placed = lines.map((parts) => parts.map((part) => readOf(part, readAddressLine)));
  const whole = readOf("address", readAddressLine);
  const spoilt = [...placed.flat(), whole, postcode].flatMap(({ unclear }) => unclear ?? []);
  const unclear = {
    ...(born.unclear === undefined ? {} : { day: born.unclear }),
    ...(spoilt[0] === undefined ? {} : { address: spoilt[0] }),
    ...(number.unclear === undefined ? {} : { upn: number.unclear }),
  };
  const several = placed.map((parts) => parts.flatMap(({ value }) => value ?? []).join(" ")).filter(isNotEmpty);
  const one = (whole.value ?? "").split(/[,\n]/u).map((line) => line.trim());
  return {
    ...(upn === undefined ? {} : { upn }),
    ...(name === undefined ? {} : { name }),
    ...(born.value === undefined ? {} : { dateOfBirth: born.value }),
    ...(postcode.value === undefined ? {} : { postcode: postcode.value }),
    addressLines: several.length > 0 ? several : one.filter(isNotEmpty),
    ...(Object.keys(unclear).length === 0 ? {} : { unclear }),
  };
}

/** What a cell gave, or what to mend in it; neither where it is empty. */
type Found<T> = { readonly value?: T; readonly unclear?: string };

const isNotEmpty = (line: string): boolean => line !== "";

/** `Quill, Ollie` as it is spoken: Ollie Quill. */
function spoken(name: string | undefined): string | undefined {
  const parts = (name ?? "").split(",").map((part) => part.trim());
  return parts.length === 2 && parts.every(isNotEmpty) ? parts.reverse().join(" ") : name;
}
