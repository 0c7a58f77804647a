import { fieldsNotAsked } from "../condition/relevantFields.js";
import { columnsOf } from "../definition/fieldList.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import { isAnswers, type Answers } from "./tidy.js";

/** Answers of which only those are left whose questions are asked, and rows that hold something. */
export type AskedAnswers = {
  readonly answers: Answers;
  /** Pointers to what was taken out since its question certainly does not apply, as it stood before. */
  readonly notAsked: readonly string[];
  /** A pointer into these answers as a pointer into those before, where more rows may have stood. */
  readonly before: (pointer: string) => string;
};

const without = (answers: Answers, ids: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));

/** Takes out of tidy answers what a finished form leaves out. What is no answer at all stays, for the schema to refuse. */
export const askedAnswers = (definition: FormDefinition, tidied: Answers): AskedAnswers => {
  const ids = fieldsNotAsked(definition, tidied);
  const notAsked = [...ids].filter((id) => tidied[id] !== undefined).map((id) => `/${id}`);
  const places = new Map<string, readonly number[]>();
  const entries = Object.entries(without(tidied, ids)).flatMap(([id, answer]) => {
    const columns = columnsOf(definition.fields.find((field) => field.id === id));
    if (columns.fields.length === 0 || !Array.isArray(answer)) return [[id, answer] as const];
    const left = answer.flatMap((row: unknown, index) => {
      if (!isAnswers(row)) return [{ row, index }];
      const open = fieldsNotAsked(columns, row);
      notAsked.push(
        ...[...open].filter((column) => Object.hasOwn(row, column)).map((column) => `/${id}/${index}/${column}`),
      );
      const asked = without(row, open);
      return Object.keys(asked).length > 0 ? [{ row: asked, index }] : [];
    });
    places.set(
      id,
      left.map(({ index }) => index),
    );
    return left.length > 0 ? [[id, left.map(({ row }) => row)] as const] : [];
  });
  const before = (pointer: string): string => {
    const [root, id = "", index, ...rest] = pointer.split("/");
    const place = index === undefined ? undefined : places.get(id)?.[Number(index)];
    return place === undefined ? pointer : [root, id, place, ...rest].join("/");
  };
  return { answers: Object.fromEntries(entries), notAsked, before };
};
