import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { marks } from "./marks.js";

const incident = { ...marks.guarded, cites: ["R20-INC-04"] } as const;
const sensitive = { ...incident, dataClass: ["special-category", "criminal-offence"] } as const;

const toldColumns: readonly FlatField[] = [
  { id: "who", label: "Who was told", ...incident, required: true, type: "person" },
  { id: "role", label: "Role", ...incident, type: "text" },
  { id: "at", label: "When", ...incident, required: true, type: "instant" },
  { id: "by", label: "By whom", ...incident, type: "person" },
];

const fields: readonly FormField[] = [
  { id: "reportedBy", label: "Reported by", ...incident, required: true, type: "person" },
  {
    id: "happenedAt",
    label: "When it happened",
    ...incident,
    required: true,
    from: { pointer: "/lastEvent/incident/at", way: "in" },
    type: "instant",
  },
  {
    id: "address",
    label: "Where",
    ...incident,
    required: true,
    from: { pointer: "/household/address", way: "in" },
    type: "address",
  },
  {
    id: "staff",
    label: "Staff who were there",
    ...incident,
    required: true,
    from: { pointer: "/visitors/*/name", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  { id: "others", label: "Who else was there", ...sensitive, type: "longText", expectedLines: 2 },
  {
    id: "facts",
    label: "What happened, in the order it happened",
    hint: "Facts only: what you saw, heard and did.",
    ...sensitive,
    cites: ["R20-INC-05"],
    required: true,
    from: { pointer: "/lastEvent/incident/what", way: "in" },
    type: "longText",
    expectedLines: 14,
  },
  { id: "hurt", label: "Was anyone hurt?", ...sensitive, required: true, type: "yesNo", worry: "yes" },
  {
    id: "injuries",
    label: "Who was hurt, and how",
    ...sensitive,
    required: true,
    appliesIf: { field: "hurt", is: "yes" },
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "helpCalled",
    label: "Was the buddy or an emergency service called?",
    ...incident,
    cites: ["R20-INC-02"],
    required: true,
    type: "choice",
    options: [
      { const: "nobody", title: "Nobody" },
      { const: "buddy", title: "The buddy" },
      { const: "101", title: "101" },
      { const: "999", title: "999" },
    ],
  },
  {
    id: "helpCalledAt",
    label: "When the call was made",
    ...incident,
    cites: ["R20-INC-02"],
    required: true,
    appliesIf: { not: { field: "helpCalled", is: "nobody" } },
    type: "instant",
  },
  {
    id: "lineManager",
    label: "Line manager who was told",
    ...incident,
    cites: ["R20-INC-03"],
    required: true,
    type: "person",
  },
  {
    id: "lineManagerToldAt",
    label: "When the line manager was told",
    ...incident,
    cites: ["R20-INC-03"],
    required: true,
    type: "instant",
  },
  { id: "told", label: "Others who were told", ...incident, type: "rows", columns: toldColumns, printRows: 3 },
  {
    id: "sharedWithHeadAt",
    label: "When this report went to the headteacher",
    hint: "By the end of the working day of the incident. No source gives an hour: the school sets its own.",
    ...incident,
    cites: ["R20-INC-06"],
    type: "instant",
  },
  { id: "writtenOn", label: "Date of this report", ...incident, required: true, type: "date" },
  { id: "signature", label: "Signature", ...incident, type: "signature" },
];

/** A factual record of an incident, who was told and when. It goes to the headteacher the same working day. */
export const incidentReport: FormDefinition = {
  id: "incident-report",
  edition: "1",
  title: "Incident on a home visit",
  cites: ["R20-INC-04"],
  audience: "leader",
  events: [
    { type: "incident", at: "happenedAt", entries: { what: { field: "facts" } } },
    {
      type: "police-called",
      at: "helpCalledAt",
      when: {
        any: [
          { field: "helpCalled", is: "101" },
          { field: "helpCalled", is: "999" },
        ],
      },
      entries: { number: { field: "helpCalled" } },
    },
    {
      type: "reported",
      at: "lineManagerToldAt",
      entries: { to: { value: "line-manager" }, what: { value: "incident" } },
    },
    {
      type: "form-shared",
      at: "sharedWithHeadAt",
      entries: { form: { value: "incident-report" }, with: { value: "headteacher" } },
    },
  ],
  fields,
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "note",
        text: "This report goes to the headteacher before the working day is over.",
        cites: ["R20-INC-06"],
      },
      {
        block: "grid",
        rows: [
          [{ field: "reportedBy" }, { field: "happenedAt" }],
          [{ field: "address" }, { field: "staff" }],
        ],
      },
      { block: "box", field: "others" },
      { block: "box", field: "facts" },
      { block: "questions", fields: ["hurt"], options: ["Yes", "No"] },
      { block: "box", field: "injuries" },
      { block: "choice", field: "helpCalled" },
      {
        block: "grid",
        rows: [[{ field: "helpCalledAt" }], [{ field: "lineManager" }, { field: "lineManagerToldAt" }]],
      },
      { block: "table", field: "told", widths: [3, 2, 2, 3] },
      {
        block: "grid",
        rows: [[{ field: "sharedWithHeadAt", span: 2 }], [{ field: "writtenOn" }, { field: "signature" }]],
      },
    ],
  },
};
