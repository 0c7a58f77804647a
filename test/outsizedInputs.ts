const nested = (levels: number): unknown => {
  let deep: unknown = {};
  for (let level = 0; level < levels; level += 1) deep = { deep };
  return deep;
};
const round: Record<string, unknown> = {};
round["events"] = [round];
const worked = {
  get events(): unknown {
    return new Array<number>(1_000_000).fill(0);
  },
};
const endless: unknown = new Proxy(
  {},
  {
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
);
const list = (): number[] => new Array<number>(1_000_000).fill(0);

/** What is too much for every parser, each made when it is asked for: together they would hold more than a reading may. */
export const outsizedInputs: readonly (readonly [what: string, make: () => unknown])[] = [
  ["a list of a million entries", list],
  [
    "such a list inside",
    () => {
      const one = list();
      return { id: "v", events: one, rules: one, people: one, hazards: one, fields: one };
    },
  ],
  ["a list with a million holes", () => ({ events: new Array(1_000_000) })],
  ["a text of ten million characters", () => "7".repeat(10_000_000)],
  ["such a text inside", () => ({ id: "7".repeat(10_000_000) })],
  ["such a name", () => ({ ["7".repeat(10_000_000)]: 1 })],
  ["a buffer of ten megabytes", () => new Uint8Array(10_000_000)],
  ["such a buffer inside", () => ({ id: new Uint8Array(10_000_000), events: new ArrayBuffer(10_000_000) })],
  ["100,000 levels", () => nested(100_000)],
  ["a record that holds itself", () => round],
  ["an entry that is worked out", () => worked],
  ["a proxy without end", () => endless],
  ["10,000 lists of wrong entries", () => ({ events: Array.from({ length: 10_000 }, () => [0, 0, 0]) })],
  [
    "10,000 unknown names",
    () => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`visitor${String(at)}`, 1])),
  ],
];
