type Holder = { readonly tree: object; readonly key: string | number };

/** Stands in every wrong text and every wrong name, so that a test can look for it where no value belongs. */
export const MARKER = "Qx7";

/** Lists within lists, deeper than any record. */
function deep(levels: number): unknown {
  return Array.from({ length: levels }).reduce<unknown>((inner) => [inner], MARKER);
}

/** What is put in place of an entry: wrong types, wrong texts, wrong nesting. Plain data only, so that JSON can carry it. */
const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  1e9,
  0.5,
  "",
  " ",
  MARKER,
  `${MARKER}\nbreak`,
  `${MARKER}\u0000`,
  "2026-02-30",
  "2026-06-09T25:00:00Z",
  "2026-06-09T14:30",
  "2026-03-29T01:30",
  "2026-10-25T01:30",
  deep(80),
  MARKER.repeat(40_000),
  JSON.parse(`{"__proto__":{"${MARKER}":1},"constructor":"${MARKER}"}`),
  [],
  {},
  [[]],
  { [MARKER]: 1 },
  [MARKER, MARKER],
  MARKER.repeat(3_400),
  `visitor:${MARKER}`,
  "999",
  "PT",
  "A",
];

function collect(value: unknown, found: Holder[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    found.push({ tree: value, key: Array.isArray(value) ? Number(key) : key });
    collect(entry, found);
  }
}

const set = ({ tree, key }: Holder, value: unknown): void => {
  Object.defineProperty(tree, key, { value, enumerable: true, writable: true, configurable: true });
};

/** A copy of a record with one thing wrong: an entry replaced, taken out, renamed, or added. Three whole numbers choose which. */
export function breakRecord(record: object, [where = 0, how = 0, what = 0]: readonly number[]): unknown {
  const copy: object = structuredClone(record);
  const places: Holder[] = [];
  collect(copy, places);
  const place = places[where % places.length];
  if (!place) return copy;
  const { tree, key } = place;
  if (how % 20 === 7 && !Array.isArray(tree)) set({ tree, key: "__proto__" }, { [MARKER]: WRONG[what % WRONG.length] });
  else if (how % 4 === 0 && Array.isArray(tree)) tree.splice(Number(key), 1);
  else if (how % 4 === 0) Reflect.deleteProperty(tree, key);
  else if (how % 4 === 1 && Array.isArray(tree)) tree.push(...Array.from({ length: 30 }, (): unknown => tree[0]));
  else if (how % 4 === 1) set({ tree, key: `${String(key)}${MARKER}` }, Reflect.get(tree, key));
  else set(place, WRONG[what % WRONG.length]);
  return copy;
}
