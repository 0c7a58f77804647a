import type { FlatField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { marks } from "../definitions/marks.js";

/** What stands at the head of a policy's own forms: whose visit a sheet is of. It is taken from the record and never written back. */
export const ownHead: readonly FlatField[] = [
  {
    id: "familyName",
    label: "Family",
    cites: [],
    ...marks.staff,
    from: { pointer: "/household/familyName", way: "in" },
    type: "text",
  },
  {
    id: "visitDay",
    label: "Day of the visit",
    cites: [],
    ...marks.staff,
    from: { pointer: "/times/arrive", way: "in" },
    type: "date",
  },
];

/** The names that no other field of such a form can have. */
export const headNames: readonly string[] = ownHead.map(({ id }) => id);

/** The head as a box of the form. */
export const headBlock: LayoutBlock = { block: "grid", rows: [headNames.map((field) => ({ field }))] };
