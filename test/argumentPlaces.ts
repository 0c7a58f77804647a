/** One place of a call: a value that is right there, and values that are wrong. A parser's input has no wrong one: it answers all. */
export type Place = { readonly right: unknown; readonly wrong: readonly unknown[] };

/** A text and a number that stand for somebody's data: no message may repeat them. */
export const personal = ["Quillfeather", 70_461] as const;

const [name, number] = personal;
const nothing = [undefined, null];
const notObjects = [...nothing, number, name, true, [name]];

/** What is wrong wherever an object of another kind is asked for. */
const noSuchObject = [...notObjects, {}, { title: name }];

export const text = (right: string): Place => ({ right, wrong: [...nothing, number, [name], { title: name }] });
/** A text of a certain form: any other is wrong too. */
export const form = (right: string): Place => ({ right, wrong: [...text(right).wrong, name] });
export const count = (right: number): Place => ({ right, wrong: [...nothing, Number.NaN, name, [number], {}] });
export const list = (right: readonly unknown[]): Place => ({
  right,
  wrong: [...nothing, number, name, {}, { title: name }],
});
/** A list of things of a kind: one of another kind in it is wrong. */
export const listOf = (right: readonly unknown[]): Place => ({
  right,
  wrong: [...list([]).wrong, [name], [undefined]],
});
export const callback = (right: () => unknown): Place => ({ right, wrong: notObjects });
/** An object that has to be of a certain kind. */
export const kind = (right: object): Place => ({ right, wrong: noSuchObject });
/** An object all whose entries may be missing. */
export const entries = (right: object): Place => ({ right, wrong: notObjects });
/** One of a few objects or words. */
export const other = (right: unknown, wrong: readonly unknown[]): Place => ({ right, wrong });
/** What a parser reads, or anything at all. */
export const anything = (right: unknown): Place => ({ right, wrong: [] });
/** A place that may be left out. */
export const optional = ({ right, wrong }: Place): Place => ({
  right,
  wrong: wrong.filter((value) => value !== undefined),
});

/** Arguments that are given as one object: it is wrong without them, and with a wrong one among them. */
export function options(places: Readonly<Record<string, Place>>): Place {
  const right = Object.fromEntries(Object.entries(places).map(([entry, place]) => [entry, place.right]));
  const required = Object.values(places).some(({ wrong }) => wrong.includes(undefined));
  const changed = Object.entries(places).flatMap(([entry, { wrong }]) =>
    wrong.map((value) => ({ ...right, [entry]: value })),
  );
  return { right, wrong: [...notObjects, ...(required ? [{}] : []), ...changed] };
}
