import type { Visit } from "@home-visits/core";
import type { ZoneOption } from "../arguments/zoneOf.js";
import type { FieldSource } from "../definition/fieldSource.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatAnswer, FormAnswer, FormDocument, FormRow } from "../definition/formDocument.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hasColumns } from "../definition/hasColumns.js";
import { isAsked } from "../fieldTypes/isAsked.js";
import { answerFrom } from "./answerFrom.js";
import { entriesOf, type Json, type JsonRecord } from "./json.js";
import { knownOf } from "./knownOf.js";
import { readPointer } from "./readPointer.js";

/** The part of a policy that fills a form. */
export type LadderPolicy = { readonly ladder: { readonly status: string; readonly steps?: readonly JsonRecord[] } };

/** What a form is filled in with beside the visits, where it is left out nothing of a policy stands in it. */
export type PrefillOptions = ZoneOption & {
  /** For what a policy says, such as the ladder on a buddy sheet. */
  readonly policy?: LadderPolicy | undefined;
};

type Filling = PrefillOptions & { readonly zone: string };

const read = (root: Json, { pointer }: FieldSource): readonly Json[] =>
  (typeof pointer === "string" ? [pointer] : pointer).flatMap((each) => readPointer(root, each));

const rootOf = (visit: Visit, { policy, zone }: Filling, asksKnown: boolean): JsonRecord => {
  const lastEvent = Object.fromEntries(visit.events.map((event) => [event.type, event]));
  return {
    ...visit,
    lastEvent,
    ...(asksKnown ? { known: knownOf(visit, zone) } : {}),
    ...(policy ? { policy: { ladder: policy.ladder } } : {}),
  };
};

/** A form is made of a definition that stays as it is, so what its questions ask is looked up once. */
const askingKnown = new WeakMap<FormDefinition, boolean>();

/** Whether a question is answered from what the record tells at no place of its own. */
const asksKnown = (definition: FormDefinition): boolean => {
  const asks =
    askingKnown.get(definition) ??
    definition.fields.some((field) => sourcesOf(field).some((pointer) => pointer.startsWith("/known/")));
  askingKnown.set(definition, asks);
  return asks;
};

const sourcesOf = (field: FormField): readonly string[] =>
  (hasColumns(field) ? [field, ...field.columns] : [field]).flatMap((each) =>
    hasColumns(each) || isAsked(each) ? (each.from?.pointer ?? []) : [],
  );

const flatAnswer = (field: FlatField, root: Json, zone: string): FlatAnswer | undefined =>
  isAsked(field) && field.from !== undefined ? answerFrom(field, read(root, field.from), zone) : undefined;

const defined = <T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> =>
  Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const rowFrom = (columns: readonly FlatField[], entry: Json, zone: string): FormRow =>
  defined(columns.map((column) => [column.id, flatAnswer(column, entry, zone)]));

const rowEntries = (source: FieldSource, roots: readonly JsonRecord[]): readonly Json[] => {
  if (source.pointer === "") return roots;
  const [first] = roots;
  return entriesOf(first && read(first, source)[0]);
};

const answerOf = (field: FormField, roots: readonly JsonRecord[], zone: string): FormAnswer | undefined => {
  const [root] = roots;
  if (root === undefined) return undefined;
  if (!hasColumns(field)) return flatAnswer(field, root, zone);
  if (field.from === undefined) return undefined;
  const rows = rowEntries(field.from, roots).map((entry) => rowFrom(field.columns, entry, zone));
  return rows.length > 0 ? rows : undefined;
};

/**
 * The answers that the visit record already holds. What it does not hold is left out, and nothing is guessed.
 * @param visits several visits fill several rows of a log; every other field is filled from the first
 */
export const prefill = (definition: FormDefinition, visits: readonly Visit[], filling: Filling): FormDocument => {
  const asks = asksKnown(definition);
  const roots = visits.map((visit) => rootOf(visit, filling, asks));
  return defined(definition.fields.map((field) => [field.id, answerOf(field, roots, filling.zone)]));
};
