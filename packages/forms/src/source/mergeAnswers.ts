import { aForm } from "../arguments/aForm.js";
import { zoneOf, type ZoneOption } from "../arguments/zoneOf.js";
import { checkArgument, expected, notParsed, parseVisit, type Parsed, type Visit } from "@home-visits/core";
import type { Form } from "../defineForm.js";
import type { FormDocument, FormRow } from "../definition/formDocument.js";
import type { RowsField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn, singleIn } from "../definition/rowsIn.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { issueMessage } from "../document/issueMessage.js";
import { changeFor, extract, type ProposedEvent } from "./extract.js";
import { entriesOf, isRecord, type Json } from "./json.js";
import { matchedRows, strayRows } from "./matchedRows.js";
import { readPointer } from "./readPointer.js";
import { writePointer } from "./writePointer.js";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const writeRow = (field: RowsField, row: FormRow, before: FormRow | undefined, entry: Json): Json =>
  field.columns.reduce((written, column) => {
    const answer = row[column.id];
    if (!isAsked(column) || same(answer, before?.[column.id])) return written;
    const { pointer, way } = column.from ?? {};
    if (answer === undefined)
      return way === "both" && typeof pointer === "string"
        ? writePointer(written, pointer.replace(/\/\*$/, ""), undefined)
        : written;
    const change = changeFor(column.from, answer);
    return change ? writePointer(written, change.pointer, change.value) : written;
  }, entry);

/** Rows keep the entry that they came from: an unchanged row its own, a changed one the entry in its place if no row came or went. */
const mergeRows = (
  field: RowsField,
  rows: readonly FormRow[],
  before: readonly FormRow[],
  entries: readonly Json[],
): readonly Json[] => {
  const left = new Set(before.keys());
  return rows.map((row, index) => {
    const found = [...left].find((at) => same(before[at], row));
    if (found !== undefined) left.delete(found);
    const at = found ?? (rows.length === before.length ? index : undefined);
    return writeRow(
      field,
      row,
      at === undefined ? undefined : before[at],
      (at === undefined ? undefined : entries[at]) ?? {},
    );
  });
};

/** Rows of entries that the record has: each writes to the entry that it was matched with, and every other entry stays as it is. */
const mergeKept = (
  field: RowsField,
  rows: readonly FormRow[],
  before: readonly FormRow[],
  entries: readonly Json[],
): readonly Json[] => {
  const matched = matchedRows(field, rows, before);
  return entries.map((entry, index) => {
    const row = rows[matched.indexOf(index)];
    return row === undefined ? entry : writeRow(field, row, before[index], entry);
  });
};

const lastIndex = (pointer: string): number => Number(pointer.slice(pointer.lastIndexOf("/") + 1)) || 0;

/** Takes out what was cleared, the last entry of a list first: the others then still stand where they stood. */
const withoutCleared = (form: Form, merged: Json, before: FormDocument, data: FormDocument): Json =>
  form.definition.fields
    .flatMap((field) => {
      if (hasColumns(field) || !isAsked(field) || field.from?.way !== "both") return [];
      const cleared = data[field.id] === undefined && before[field.id] !== undefined;
      return cleared && typeof field.from.pointer === "string" ? [field.from.pointer] : [];
    })
    .sort((one, other) => lastIndex(other) - lastIndex(one))
    .reduce<Json>((left, pointer) => writePointer(left, pointer.replace(/\/\*$/, ""), undefined), merged);

const withChanges = (form: Form, visit: Visit, before: FormDocument, data: FormDocument): Json =>
  form.definition.fields.reduce<Json>((merged, field) => {
    const answer = data[field.id];
    if (!isAsked(field) || field.from?.way !== "both" || same(answer, before[field.id])) return merged;
    const { pointer } = field.from;
    if (typeof pointer !== "string") return merged;
    if (hasColumns(field)) {
      const rows = rowsIn(answer);
      const rowsBefore = rowsIn(before[field.id]);
      if (pointer === "")
        return rows.length === 1 && rows[0] ? writeRow(field, rows[0], rowsBefore[0], merged) : merged;
      const entries = entriesOf(readPointer(merged, pointer)[0]);
      const merge = field.from.entries === "kept" ? mergeKept : mergeRows;
      return writePointer(merged, pointer, merge(field, rows, rowsBefore, entries));
    }
    const single = singleIn(answer);
    const change = single === undefined ? undefined : changeFor(field.from, single);
    return change ? writePointer(merged, change.pointer, change.value) : merged;
  }, visit);

const stands = (event: ProposedEvent, events: readonly Json[]): boolean =>
  events.some((old) => isRecord(old) && Object.entries(event).every(([key, value]) => same(old[key], value)));

const withEvents = (form: Form, merged: Json, proposed: readonly ProposedEvent[]): Json => {
  const events = entriesOf(readPointer(merged, "/events")[0]);
  const taken = new Set(events.map((event) => (isRecord(event) ? event["id"] : undefined)));
  const fresh = proposed.filter((event) => !stands(event, events));
  let number = 0;
  const added = fresh.map((event): Json => {
    do number += 1;
    while (taken.has(`${form.id}-${number}`));
    return { ...event, id: `${form.id}-${number}` };
  });
  return added.length === 0 ? merged : writePointer(merged, "/events", [...events, ...added]);
};

/**
 * Puts parsed answers into the visit: only what differs from what the visit would have filled in, so that nothing else is
 * touched; an answer that was cleared is taken out. A row with answers for somebody whom the record does not have is an issue, `row-unknown`. Events that the visit does not have yet are added, each with an id of the form's.
 */
export const mergeAnswers = (form: Form, visit: Visit, data: FormDocument, options: ZoneOption = {}): Parsed<Visit> => {
  checkArgument("mergeAnswers", "form", form, aForm);
  checkArgument("mergeAnswers", "visit", visit, expected.visit);
  checkArgument("mergeAnswers", "data", data, expected.object);
  const zone = zoneOf("mergeAnswers", options);
  const before = form.prefill(visit, { zone });
  const { definition, wording } = form;
  const [stray, ...others] = strayRows(definition, before, data).map((path) => ({
    path,
    code: "row-unknown",
    message: issueMessage(definition, wording, "row-unknown", path),
  }));
  if (stray !== undefined) return notParsed(stray, ...others);
  const changed = withoutCleared(form, withChanges(form, visit, before, data), before, data);
  return parseVisit(withEvents(form, changed, extract(form.definition, data).events), { zone });
};
