import type { FormDefinition } from "../definition/formDefinition.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { hasColumns } from "../definition/hasColumns.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { buddyColumns } from "./buddyColumns.js";
import { marks } from "./marks.js";

const both = (pointer: string) => ({ pointer, way: "both" }) as const;

const time = (id: string, label: string, clause: string, key: string): FormField => ({
  id,
  label,
  cites: [clause],
  ...marks.journey,
  from: both(`/times/${key}`),
  type: "instant",
});

const buddyFields: readonly FormField[] = [
  {
    id: "buddy",
    label: "Buddy",
    cites: ["R20-PRE-19"],
    ...marks.journey,
    required: true,
    from: both("/buddy/name"),
    type: "person",
  },
  {
    id: "buddyPhone",
    label: "Buddy's number",
    cites: ["R20-PRE-18"],
    ...marks.journey,
    from: both("/buddy/phone"),
    type: "phone",
  },
];

const homeFields: readonly FormField[] = [
  {
    id: "familyName",
    label: "Family",
    cites: ["R20-PRE-28"],
    ...marks.journey,
    from: both("/household/familyName"),
    type: "text",
  },
  {
    id: "address",
    label: "Address",
    cites: ["R20-PRE-27"],
    ...marks.journey,
    required: true,
    from: { pointer: "/household/address", way: "in" },
    type: "address",
  },
  {
    id: "contacts",
    label: "The family's numbers",
    cites: ["R20-AFT-07"],
    ...marks.journey,
    from: { pointer: "/known/contacts", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
];

const leaveSchool = time("leaveSchool", "Leaves school", "R20-PRE-24", "leaveSchool");
const arrive = time("arrive", "Arrives", "R20-PRE-29", "arrive");
const leaveHome = time("leaveHome", "Leaves the home", "R20-PRE-30", "leaveHome");
const backAtSchool = time("backAtSchool", "Back at school", "R20-PRE-31", "backAtSchool");

/** The homes of a round in the order of the visits, each with its times. */
const homes: FormField = {
  id: "homes",
  label: "Homes, in their order",
  cites: ["R20-PRE-27", "R20-PRE-28"],
  ...marks.journey,
  required: true,
  from: { pointer: "", way: "both" },
  type: "rows",
  columns: [...homeFields, arrive, leaveHome].filter((field) => !hasColumns(field)),
  printRows: 4,
};

const watchFieldsOf = (steps: readonly FlatField[]): readonly FormField[] => [
  {
    id: "codeWordAgreed",
    label: "Is a code word agreed?",
    hint: "Never write the word itself here.",
    cites: ["R20-PRE-20"],
    ...marks.journey,
    from: { pointer: "/codeWord/agreed", way: "both", as: "boolean" },
    type: "yesNo",
    worry: "no",
  },
  {
    id: "visitors",
    label: "Who is out",
    cites: ["R20-AFT-03"],
    ...marks.journey,
    required: true,
    from: { pointer: "/visitors", way: "in" },
    type: "rows",
    columns: buddyColumns.visitors,
    printRows: 2,
  },
  {
    id: "vehicles",
    label: "Cars",
    cites: ["R20-AFT-08"],
    ...marks.journey,
    from: { pointer: "/vehicles", way: "in" },
    type: "rows",
    columns: buddyColumns.vehicles,
    printRows: 2,
  },
  {
    id: "ladder",
    label: "If they are not back",
    cites: ["R20-AFT-02", "R20-AFT-03", "R20-AFT-04", "R20-AFT-05", "R20-AFT-06"],
    ...marks.journey,
    from: { pointer: "/policy/ladder/steps", way: "in" },
    type: "rows",
    columns: steps,
    printRows: 6,
  },
  {
    id: "calls",
    label: "Until then: what is due",
    cites: ["R20-AFT-01", "ALU-BEF-20", "ALU-BEF-21", "MOR-VIS-17"],
    ...marks.journey,
    from: { pointer: "/policy/calls", way: "in" },
    type: "rows",
    columns: steps,
    printRows: 3,
  },
];

const fields: readonly FormField[] = [
  ...buddyFields,
  ...homeFields,
  leaveSchool,
  arrive,
  leaveHome,
  backAtSchool,
  ...watchFieldsOf(buddyColumns.steps),
];

const due: LayoutBlock = {
  block: "grid",
  rows: [[{ field: "backAtSchool", prominent: true }, { field: "buddy" }, { field: "buddyPhone" }]],
};

const dueOfRound: LayoutBlock = {
  block: "grid",
  dayOf: "backAtSchool",
  rows: [
    [
      { field: "backAtSchool", prominent: true, span: 4 },
      { field: "leaveSchool", span: 2 },
      { field: "buddy", span: 3 },
      { field: "buddyPhone", span: 3 },
      { field: "codeWordAgreed", span: 3 },
    ],
  ],
};

const visitors: LayoutBlock = { block: "table", field: "visitors", widths: [4, 3, 3] };
const codeWord: LayoutBlock = {
  block: "note",
  text: "The code word comes before every time on this sheet: if you hear it, ring 999 at once.",
  cites: ["R20-DUR-07", "R20-DUR-08", "R2X-DUR-06", "R2X-DUR-07"],
  of: "policy",
};
const star: LayoutBlock = {
  block: "note",
  text: "A time with * is not in the policy: the school chose it, or it is assumed.",
  cites: [],
};

/** What is needed when they are late stands first, what is due before that after it. */
const watchBlocks: readonly LayoutBlock[] = [
  visitors,
  { block: "table", field: "ladder", widths: [1.1, 2.3, 7.2, 1.1], prominent: ["at"] },
  codeWord,
  star,
  { block: "table", field: "calls", widths: [1.1, 2.3, 7.2, 1.1], prominent: ["at"] },
];

/** The same where several homes share a step: it is said once, with a time for each home. */
const ofRound = { prominent: ["at"], across: { by: "home", show: ["at", "doneAt"] } };
const watchBlocksOfRound: readonly LayoutBlock[] = [
  visitors,
  { block: "table", field: "ladder", widths: [1.5, 1.1, 1.8, 6.2, 1.1], ...ofRound },
  codeWord,
  star,
  { block: "table", field: "calls", widths: [1.5, 1.1, 2.2, 5.8, 1.1], ...ofRound },
];
const cars: LayoutBlock = { block: "table", field: "vehicles", widths: [3, 3, 3, 2] };

/** What the buddy has on the desk while staff are out: names, numbers, cars, times, and what to do when they are late. */
export const buddySheet: FormDefinition = {
  id: "buddy-sheet",
  edition: "1",
  title: "Buddy sheet",
  cites: ["R20-PRE-19"],
  audience: "office",
  fields,
  layout: {
    orientation: "portrait",
    blocks: [
      due,
      ...watchBlocks,
      {
        block: "grid",
        dayOf: "backAtSchool",
        rows: [
          [{ field: "leaveSchool" }, { field: "arrive" }, { field: "leaveHome" }, { field: "codeWordAgreed" }],
          [{ field: "familyName" }, { field: "address" }, { field: "contacts" }],
        ],
      },
      cars,
    ],
  },
};

/** The same for a round of several homes: one sheet, which names every home with its times. */
export const buddySheetOfRound: FormDefinition = {
  ...buddySheet,
  edition: "1-round",
  fields: [...buddyFields, leaveSchool, backAtSchool, homes, ...watchFieldsOf(buddyColumns.stepsOfRound)],
  layout: {
    orientation: "portrait",
    blocks: [
      dueOfRound,
      ...watchBlocksOfRound,
      {
        block: "table",
        field: "homes",
        widths: [2.3, 6.4, 4.3, 1.3, 1.7],
        dayOf: "backAtSchool",
        inLine: ["address"],
      },
      cars,
    ],
  },
};
