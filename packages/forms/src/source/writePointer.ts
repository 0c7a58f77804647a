import { entriesOf, isRecord, type Json } from "./json.js";

const replaceAt = (entries: readonly Json[], at: number, entry: Json): readonly Json[] =>
  at < entries.length ? entries.map((old, index) => (index === at ? entry : old)) : [...entries, entry];

const write = (
  root: Json | undefined,
  [key, ...rest]: readonly string[],
  value: Json | undefined,
): Json | undefined => {
  if (key === undefined) return value;
  if (/^[0-9]+$/.test(key) && !isRecord(root)) {
    const entries = entriesOf(root);
    const entry = write(entries[Number(key)], rest, value);
    return entry === undefined
      ? entries.filter((_, index) => index !== Number(key))
      : replaceAt(entries, Number(key), entry);
  }
  const record = isRecord(root) ? root : {};
  const { [key]: old, ...others } = record;
  const inner = write(old, rest, value);
  return inner === undefined ? others : { ...record, [key]: inner };
};

/**
 * The same value with another one at the pointer; what lies between is made as it is needed, and nothing is changed in place.
 * @param value undefined takes out what stands there; later entries of a list move up
 */
export const writePointer = (root: Json, pointer: string, value: Json | undefined): Json =>
  write(root, pointer.split("/").slice(1), value) ?? {};
