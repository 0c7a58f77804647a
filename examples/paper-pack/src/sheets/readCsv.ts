import { isBlank } from "@home-visits/core";
import { parse, CsvError } from "csv-parse/sync";
import { inputError } from "../InputError.js";
import { mostVisits } from "../mostVisits.js";
import { decodeWindows1252 } from "./decodeWindows1252.js";
import { VISIT } from "./column.js";
import type { Sheet } from "./Sheet.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Characters of one row at most: a long note has a tenth of it. */
const LONGEST_ROW = 500_000;
/** Cells of one line at most: the widest sheet of a spreadsheet program has as many. */
const MOST_CELLS = 16_384;
/** Rows that are read at most: those of the visits, and room for titles and headings. One visit too many is told where they are counted. */
const MOST_ROWS = mostVisits + 100;

/**
 * Reads a CSV file in UTF-8, UTF-16 or Windows-1252, with commas, semicolons, tabs or upright lines: whichever finds the template's first heading. Every
 * cell is the text that stands there; nothing is made a number or a day.
 * @throws InputError for text that is no CSV, at its line
 */
export function readCsv(file: string, bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  const head = text.slice(0, LONGEST_ROW);
  const separated = (delimiter: string): number =>
    head.split(/\r\n|\r|\n/u, 10).reduce((most, line) => Math.max(most, line.split(delimiter).length), 0);
  const delimiter = [...DELIMITERS].sort((a, b) => separated(b) - separated(a))[0] ?? ",";
  const wide = tooWideLine(text, delimiter);
  if (wide !== undefined)
    throw inputError(file, "not-csv", `Check line ${wide}: it has more cells than any spreadsheet program can write.`);
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    // a spreadsheet program counts rows: a line within a cell begins none
    let within = 0;
    return {
      file,
      rows: records.map(({ record, info }) => {
        within += record.reduce((sum, each) => sum + (each.match(/[\r\n]/gu)?.length ?? 0), 0);
        return {
          number: info.lines - within,
          cells: record.map((each) => (isBlank(each) ? undefined : { kind: "text" as const, text: each })),
        };
      }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw inputError(file, "not-csv", csvAdvice(error));
  }
}

/** The first line with more cells than there can be, which would fill the memory. */
function tooWideLine(text: string, delimiter: string): number | undefined {
  let line = 1;
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = text.charAt(at);
    if (found === delimiter) cells += 1;
    else if (found === "\n") {
      line += 1;
      cells = 0;
    }
    if (cells >= MOST_CELLS) return line;
  }
  return undefined;
}

function csvAdvice({ code, ...rest }: CsvError): string {
  const lines = (rest as { lines?: unknown }).lines;
  const at = typeof lines === "number" ? ` near line ${lines}` : "";
  if (code === "CSV_MAX_RECORD_SIZE") return `Check the quotes${at}: one row is longer than any visit can be.`;
  return `Check the quotes${at}: a quote opens a cell and does not close it.`;
}

/** The text of a file, whatever program wrote it. What is no UTF-8 is Windows-1252, which Excel writes. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[1] === 0 && bytes[3] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0 && bytes[2] === 0) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Whether a text looks like a sheet: one of its first lines starts with the template's first heading. */
export function looksLikeCsv(bytes: Uint8Array): boolean {
  const lines = decoded(bytes.slice(0, 4096))
    .toLowerCase()
    .split(/\r\n|\r|\n/u, 10);
  const heading = VISIT.toLowerCase();
  return lines.some((line) => {
    const start = line.replace(/^\uFEFF/u, "").replaceAll('"', "");
    return DELIMITERS.some((delimiter) => start.startsWith(`${heading}${delimiter}`));
  });
}
