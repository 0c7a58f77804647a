import { applies } from "../condition/applies.js";
import type { EventMapping } from "../definition/eventMapping.js";
import type { FieldSource } from "../definition/fieldSource.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatAnswer, FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { rowsIn, singleIn } from "../definition/rowsIn.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import type { Json, JsonRecord } from "./json.js";
import { listLines } from "./listLines.js";

/** A value of the visit record that an answer sets. */
export type RecordChange = { readonly pointer: string; readonly value: Json };

/** An event that the answers speak of. It has no id yet: the application gives one when it adds the event. */
export type ProposedEvent = JsonRecord & { readonly type: string; readonly at: string };

/** What answers say about the visit record. */
export type Extracted = { readonly changes: readonly RecordChange[]; readonly events: readonly ProposedEvent[] };

/** The pointer and the value that an answer writes, or undefined for a source that is only read. */
export const changeFor = (source: FieldSource | undefined, answer: FlatAnswer, base = ""): RecordChange | undefined => {
  if (source?.way !== "both" || typeof source.pointer !== "string") return undefined;
  if (typeof answer === "object") {
    const value = answer.flatMap((each) => (source.values === undefined ? each : (source.values[each] ?? [])));
    return { pointer: base + source.pointer.replace(/\/\*$/, ""), value };
  }
  const value = source.values === undefined ? answer : source.values[String(answer)];
  if (value === undefined) return undefined;
  if (source.pointer.endsWith("/*"))
    return { pointer: base + source.pointer.slice(0, -2), value: listLines(String(value)) };
  return { pointer: base + source.pointer, value: source.as === "boolean" ? value === "yes" : value };
};

const rowChanges = (columns: readonly FlatField[], row: FormRow, base: string): readonly RecordChange[] =>
  columns.flatMap((column) => {
    const answer = row[column.id];
    if (!isAsked(column) || answer === undefined) return [];
    return changeFor(column.from, answer, base) ?? [];
  });

const changesOf = (definition: FormDefinition, data: FormDocument): readonly RecordChange[] =>
  definition.fields.flatMap((field) => {
    const answer = data[field.id];
    if (answer === undefined || !isAsked(field)) return [];
    if (!hasColumns(field)) {
      const single = singleIn(answer);
      return single === undefined ? [] : (changeFor(field.from, single) ?? []);
    }
    if (field.from?.way !== "both" || typeof field.from.pointer !== "string") return [];
    const { pointer } = field.from;
    const rows = rowsIn(answer);
    if (pointer === "") return rows.length === 1 ? rows.flatMap((row) => rowChanges(field.columns, row, "")) : [];
    return rows.flatMap((row, index) => rowChanges(field.columns, row, `${pointer}/${index}`));
  });

const rowsOf = (data: FormDocument, id: string | undefined): readonly FormRow[] =>
  id === undefined ? [] : rowsIn(data[id]);

const entriesFrom = (mapped: EventMapping["entries"], source: FormDocument | FormRow): JsonRecord =>
  Object.fromEntries(
    Object.entries(mapped ?? {}).flatMap(([key, entry]): (readonly [string, Json])[] => {
      const single = singleIn("value" in entry ? entry.value : source[entry.field]);
      if (single === undefined) return [];
      if ("value" in entry) return [[key, single]];
      return [[key, entry.as === "boolean" ? single === "yes" : (entry.values?.[String(single)] ?? single)]];
    }),
  );

const eventsOf = (mapping: EventMapping, data: FormDocument): readonly ProposedEvent[] => {
  if (mapping.when && applies(mapping.when, data) !== "true") return [];
  const { statements } = mapping;
  const said = rowsOf(data, statements?.rows)
    .filter((row) => statements?.kinds.includes(String(row[statements.kind])))
    .map((row): Json => ({ kind: row[statements?.kind ?? ""], text: row[statements?.text ?? ""] }));
  if (statements && said.length === 0) return [];
  const sources: readonly (FormDocument | FormRow)[] = mapping.each === undefined ? [data] : rowsOf(data, mapping.each);
  return sources.flatMap((source): readonly ProposedEvent[] => {
    const at = source[mapping.at] ?? data[mapping.at];
    if (typeof at !== "string") return [];
    const own = entriesFrom(mapping.own, source);
    return [
      {
        type: mapping.type,
        at,
        ...entriesFrom(mapping.entries, source),
        ...(Object.keys(own).length > 0 ? { own } : {}),
        ...(statements ? { statements: said } : {}),
      },
    ];
  });
};

/**
 * What parsed answers say about the visit: values to set, by JSON Pointer, and events that happened. `mergeAnswers` puts
 * them into a visit. A log with rows of several visits sets nothing, since a row does not say which visit it is.
 */
export const extract = (definition: FormDefinition, data: FormDocument): Extracted => ({
  changes: changesOf(definition, data),
  events: (definition.events ?? []).flatMap((mapping) => eventsOf(mapping, data)),
});
