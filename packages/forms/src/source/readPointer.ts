import { entriesOf, isList, isRecord, type Json } from "./json.js";

const step = (value: Json, key: string): Json | undefined => {
  if (isList(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

const there = (value: Json | undefined): value is Json => value !== undefined && value !== null;

/** What a pointer reaches: every value when it holds `*`, else at most one. */
export const readPointer = (root: Json | undefined, pointer: string): readonly Json[] => {
  const start: readonly Json[] = [root].filter(there);
  return pointer
    .split("/")
    .slice(1)
    .reduce(
      (reached, key) =>
        reached.flatMap((value) => (key === "*" ? [...entriesOf(value)] : [step(value, key)])).filter(there),
      start,
    );
};
