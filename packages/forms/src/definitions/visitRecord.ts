import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { marks } from "./marks.js";

const sensitive = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;

const noteColumns: readonly FlatField[] = [
  { id: "at", label: "Time", cites: [], ...marks.guarded, type: "time" },
  {
    id: "kind",
    label: "What kind of note",
    cites: ["ATLP-TAB-22"],
    ...marks.guarded,
    required: true,
    type: "choice",
    options: [
      { const: "fact", title: "Fact: seen or heard" },
      { const: "child-words", title: "The child's own words" },
      { const: "opinion", title: "Opinion of the writer" },
      { const: "concern", title: "Concern" },
      { const: "action", title: "Action taken" },
    ],
  },
  { id: "text", label: "Note", cites: ["ATLP-G-21"], ...sensitive, required: true, type: "longText", expectedLines: 3 },
];

const promise = (cites: readonly string[]): readonly FlatField[] => [
  { id: "what", label: "What", cites, ...marks.guarded, required: true, type: "longText", expectedLines: 2 },
  { id: "who", label: "Who", cites: [], ...marks.guarded, type: "person" },
  { id: "byWhen", label: "By when", cites: [], ...marks.guarded, type: "date" },
];

const fields: readonly FormField[] = [
  {
    id: "familyName",
    label: "Family",
    cites: ["R20-AFT-15"],
    ...marks.staff,
    required: true,
    from: { pointer: "/household/familyName", way: "both" },
    type: "text",
  },
  {
    id: "address",
    label: "Address",
    cites: [],
    ...marks.staff,
    from: { pointer: "/household/address", way: "in" },
    type: "address",
  },
  {
    id: "staff",
    label: "Staff on the visit",
    cites: ["MOR-SAF-09"],
    ...marks.staff,
    required: true,
    from: { pointer: "/visitors/*/name", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  {
    id: "arrivedAt",
    label: "Arrived",
    cites: [],
    ...marks.staff,
    required: true,
    from: { pointer: "/lastEvent/arrived/at", way: "in" },
    type: "instant",
  },
  {
    id: "leftAt",
    label: "Left",
    cites: [],
    ...marks.staff,
    required: true,
    from: { pointer: "/lastEvent/left/at", way: "in" },
    type: "instant",
  },
  { id: "met", label: "Who was met", cites: [], ...marks.guarded, type: "longText", expectedLines: 2 },
  {
    id: "childSeen",
    label: "Was the child seen?",
    cites: ["ATLP-G-20"],
    ...marks.guarded,
    required: true,
    from: { pointer: "/known/childSeen", way: "in" },
    type: "yesNo",
    worry: "no",
  },
  {
    id: "childSpokenTo",
    label: "Did the child speak with you?",
    cites: ["ATLP-G-17"],
    ...marks.guarded,
    required: true,
    appliesIf: { field: "childSeen", is: "yes" },
    type: "yesNo",
    worry: "no",
  },
  {
    id: "notes",
    label: "What was seen and said",
    cites: ["R20-AFT-15"],
    ...sensitive,
    required: true,
    type: "rows",
    columns: noteColumns,
    printRows: 8,
  },
  {
    id: "agreements",
    label: "What was agreed",
    cites: ["MOR-FOL-01"],
    ...marks.guarded,
    type: "rows",
    columns: promise(["MOR-FOL-01"]),
    printRows: 3,
  },
  {
    id: "followUps",
    label: "What is to be done next",
    cites: ["R20-AFT-16", "R20-DUR-05"],
    ...marks.guarded,
    type: "rows",
    columns: promise(["R20-AFT-16"]),
    printRows: 4,
  },
  {
    id: "riskChanged",
    label: "Does the risk assessment need a change?",
    cites: ["R20-AFT-12"],
    ...marks.guarded,
    required: true,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "riskChange",
    label: "What has to change in it",
    cites: ["R20-AFT-12"],
    ...sensitive,
    required: true,
    appliesIf: { field: "riskChanged", is: "yes" },
    type: "longText",
    expectedLines: 3,
  },
  { id: "writtenBy", label: "Written by", cites: [], ...marks.staff, required: true, type: "person" },
  { id: "writtenOn", label: "Written on", cites: [], ...marks.staff, required: true, type: "date" },
  { id: "signature", label: "Signature", cites: [], ...marks.staff, type: "signature" },
];

/** After the visit: what was seen and said, each note marked as fact, the child's words, opinion, concern or action. */
export const visitRecord: FormDefinition = {
  id: "visit-record",
  edition: "1",
  title: "Record of a home visit",
  cites: ["R20-AFT-15", "R20-AFT-17"],
  audience: "leader",
  events: [
    { type: "arrived", at: "arrivedAt" },
    { type: "left", at: "leftAt" },
    // written down after the visit: the last moment at which they can have happened in the home
    {
      type: "observed",
      at: "leftAt",
      statements: { rows: "notes", kind: "kind", text: "text", kinds: ["fact", "child-words", "opinion"] },
    },
    { type: "agreement-made", at: "leftAt", each: "agreements", entries: { text: { field: "what" } } },
    { type: "follow-up-raised", at: "leftAt", each: "followUps", entries: { what: { field: "what" } } },
  ],
  fields,
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "grid",
        rows: [
          [{ field: "familyName" }, { field: "address", span: 2 }],
          [{ field: "staff" }, { field: "arrivedAt" }, { field: "leftAt" }],
        ],
      },
      { block: "box", field: "met" },
      { block: "questions", fields: ["childSeen", "childSpokenTo"], options: ["Yes", "No"] },
      {
        block: "note",
        text: "One note on each line. Write what you saw and heard; put down a child's words as they were said; say so when something is your opinion.",
        cites: ["ATLP-TAB-22", "R20-INC-05"],
      },
      { block: "table", field: "notes", widths: [1, 2.5, 8] },
      { block: "table", field: "agreements", widths: [6, 3, 2] },
      { block: "table", field: "followUps", widths: [6, 3, 2] },
      { block: "questions", fields: ["riskChanged"], options: ["Yes", "No"] },
      { block: "box", field: "riskChange" },
      { block: "grid", rows: [[{ field: "writtenBy" }, { field: "writtenOn" }, { field: "signature" }]] },
    ],
  },
};
