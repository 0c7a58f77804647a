/**
 * Where a value stands in the visit record.
 *
 * `pointer` is a JSON Pointer from the visit; in a column it starts from the row's own entry, and `""` is the entry itself.
 * `*` takes every entry of a list, one a line (where it is written back, the further lines of an entry are indented); several pointers are read one after the other. Beside the visit's own keys
 * there are `/lastEvent/<type>` (the latest event of that type), `/known/<what>` (what the record tells at no place of its own, see `knownOf`) and
 * `/policy` (when a policy is given); all are read only.
 *
 * `way: "in"` fills the form and is never written back: joined, shortened or worked-out values, and what belongs to
 * another record. `"both"` is written back by `extract`.
 */
export type FieldSource = {
  readonly pointer: string | readonly string[];
  readonly way: "both" | "in";
  /** Of rows: each answers for an entry that the record has, by the columns that are only read. Writing back adds no entry and takes none away. */
  readonly entries?: "kept";
  /** Yes and No stand as true and false in the record. */
  readonly as?: "boolean";
  /** Value in the record → answer, for values that no answer writes back. */
  readonly readsAs?: Readonly<Record<string, string>>;
  /** Answer → value in the record, where the two differ. An answer without a value is not written, and the other way round. */
  readonly values?: Readonly<Record<string, string>>;
};
