import type { Policy, School } from "@home-visits/core";
import { calendarOf } from "@home-visits/core/timers";
import type { DayOrder } from "./cells/readDate.js";
import { foreignAdvice, foreignFile } from "./foreignFile.js";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { readBytes, stdinName } from "./readBytes.js";
import { textOf } from "./readText.js";
import { readVisits, type VisitFile } from "./readVisits.js";

/**
 * CSV files with the rows of hazards, attempts and earlier visits, the school by whose clock the times of a sheet are read, and how its days such as
 * 9/6/26 are meant.
 */
type Beside = {
  readonly details?: readonly string[];
  readonly school?: Promise<School> | undefined;
  readonly dates?: DayOrder | undefined;
  /** The policy, whose own questions have columns too. */
  readonly policy?: Promise<Policy> | undefined;
};

/**
 * Reads files of visits, whatever their kind: a spreadsheet, CSV, JSON or JSON Lines; `-` is standard input.
 * @throws InputError for a file that is none of these, or holds no visit
 */
export async function readVisitFile(
  path: string,
  io: Io,
  { details = [], school, dates, policy }: Beside = {},
): Promise<VisitFile> {
  const bytes = await readBytes(path, io);
  const file = path === "-" ? stdinName : path;
  const foreign = foreignFile(bytes);
  const isZip = foreign === "zip";
  if (foreign !== undefined && !isZip) throw inputError(file, foreign, foreignAdvice[foreign]);
  const { looksLikeCsv, readCsv } = await import("./sheets/readCsv.js");
  if (!isZip && !/\.(?:csv|tsv)$/iu.test(file) && !looksLikeCsv(bytes)) {
    if (details.length > 0)
      throw inputError(
        "--details",
        "no-spreadsheet",
        "Write these rows into the records: files of details go with a spreadsheet or a CSV file.",
      );
    return readVisits(textOf(file, bytes));
  }
  if (bytes.length === 0) throw inputError(file, "empty", "Put the data into the file: it is empty.");
  const { visitsOfSheets } = await import("./sheets/visitsOfSheets.js");
  const main = isZip
    ? await import("./sheets/readXlsx.js").then(({ readXlsx }) => readXlsx(file, bytes))
    : [readCsv(file, bytes)];
  const more = await Promise.all(details.map(async (each) => readCsv(each, await readBytes(each, io))));
  // a fault in the school's file is told where that file is read
  const calendar = await school?.then((read) => calendarOf(read)).catch(() => undefined);
  const asking = await policy?.catch(() => undefined); // what is wrong with it is told where it is read
  const { ownColumns } = await import("./sheets/ownColumns.js");
  const read = visitsOfSheets(file, [...main, ...more], {
    ...(calendar === undefined ? {} : { zone: calendar.zone }),
    ...(dates === undefined ? {} : { dates }),
    ...(asking === undefined ? {} : { own: ownColumns(asking) }),
  });
  for (const note of read.notes ?? []) io.tell(`Note: ${note}`);
  return read;
}
