import type { Bounds } from "./bounds.js";
import { issue, type Issue, type IssueCode, type IssueDetails } from "./Issue.js";
import { jsonPointer } from "./jsonPointer.js";
import { notParsed, parsed, type Parsed } from "./Parsed.js";

/** How much was read so far, and where the reading stands. */
type Reading = { parts: number; text: number; readonly path: (string | number)[]; readonly bounds: Bounds };

/** Ends a reading from any depth; it never leaves this file. */
class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

function refuse({ path }: Reading, code: IssueCode, details?: IssueDetails): never {
  throw new Refusal(issue(jsonPointer(path), code, details));
}

function refuseAll(code: IssueCode, details: IssueDetails): never {
  throw new Refusal(issue("", code, details));
}

function countText(text: string, reading: Reading): void {
  const { characters, text: most } = reading.bounds;
  if (text.length > characters) refuse(reading, "text-too-large", { limit: characters });
  reading.text += text.length;
  if (reading.text > most) refuseAll("too-much-text", { limit: most });
}

/** Counts the entries of a list or a record before any of them is looked at. */
function countEntries(count: number, reading: Reading): void {
  const { entries, parts } = reading.bounds;
  if (!(count >= 0 && count <= entries)) refuse(reading, "too-long", { limit: entries, unit: "entries" });
  reading.parts += count;
  if (reading.parts > parts) refuseAll("too-large", { limit: parts });
}

/** Something that has named entries and nothing else; no buffer, map or date. What it inherits is no entry of it. */
const isRecord = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" && !ArrayBuffer.isView(value);

function entryOf(holder: object, key: string | number, reading: Reading): unknown {
  reading.path.push(key);
  const entry = Object.getOwnPropertyDescriptor(holder, key);
  // what has to be worked out is no data: it could answer otherwise the next time, or never
  if (entry !== undefined && !("value" in entry)) refuse(reading, "unreadable");
  const read = copyOf(entry?.value, reading);
  reading.path.pop();
  return read;
}

function copyOf(value: unknown, reading: Reading): unknown {
  if (typeof value === "string") countText(value, reading);
  if (typeof value !== "object" || value === null) return value;
  const { depth } = reading.bounds;
  if (reading.path.length >= depth) refuseAll("too-deep", { limit: depth });
  if (Array.isArray(value)) {
    const { length } = value;
    countEntries(length, reading);
    const list: unknown[] = [];
    for (let index = 0; index < length; index += 1) list.push(entryOf(value, index, reading));
    return list;
  }
  if (!isRecord(value)) refuse(reading, "unreadable");
  const keys = Object.keys(value);
  countEntries(keys.length, reading);
  const record: Record<string, unknown> = {};
  for (const key of keys) {
    countText(key, reading);
    const entry = entryOf(value, key, reading);
    if (key === "__proto__") Object.defineProperty(record, key, { value: entry, enumerable: true });
    else record[key] = entry;
  }
  return record;
}

/**
 * A copy of unknown input that a schema can be shown: lists, records and single values, each read once. Refused at its place: a list or
 * record of too many entries, a text of too many characters, an entry that is worked out when it is asked for, and anything but lists
 * and records (buffers, maps, dates); as a whole: too many levels, which circular data has too, or too much of everything. The bounds are
 * looked at before anything else, so that no input takes longer than the largest one allowed.
 */
export function plainData(input: unknown, bounds: Bounds): Parsed<unknown> {
  const reading: Reading = { parts: 0, text: 0, path: [], bounds };
  try {
    return parsed(copyOf(input, reading));
  } catch (error) {
    return notParsed(error instanceof Refusal ? error.issue : issue(jsonPointer(reading.path), "unreadable"));
  }
}
