import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { marks } from "./marks.js";

const car = (id: "make" | "model" | "colour", label: string, clause: string): FormField => ({
  id,
  label,
  cites: [clause],
  ...marks.driver,
  required: true,
  from: { pointer: `/vehicles/0/${id}`, way: "both" },
  type: "text",
});

const fields: readonly FormField[] = [
  {
    id: "driver",
    label: "Driver",
    cites: ["R20-PRE-13"],
    ...marks.driver,
    required: true,
    from: { pointer: "/known/drivers/0", way: "in" },
    type: "person",
  },
  {
    id: "registration",
    label: "Registration",
    cites: ["MOR-SAF-15", "R20-PRE-25"],
    ...marks.driver,
    required: true,
    from: { pointer: "/vehicles/0/registration", way: "both" },
    type: "registration",
  },
  car("make", "Make", "MOR-SAF-13"),
  car("model", "Model", "MOR-SAF-14"),
  car("colour", "Colour", "MOR-SAF-16"),
  {
    id: "licenceSeenOn",
    label: "Driving licence seen on",
    cites: ["R20-PRE-13"],
    ...marks.driver,
    required: true,
    from: { pointer: "/vehicles/0/licence/seenOn", way: "both" },
    type: "date",
  },
  {
    id: "bothParts",
    label: "If the licence has two parts: were both seen?",
    cites: ["R20-PRE-13"],
    ...marks.driver,
    from: { pointer: "/vehicles/0/licence/bothParts", way: "both", as: "boolean" },
    type: "yesNo",
    worry: "no",
  },
  {
    id: "mot",
    label: "MOT certificate",
    cites: ["R20-PRE-14"],
    ...marks.driver,
    required: true,
    from: {
      pointer: "/vehicles/0/mot/status",
      way: "both",
      values: { seen: "certificate", "not-yet-due": "not-yet-due" },
    },
    type: "choice",
    options: [
      { const: "seen", title: "Seen" },
      { const: "not-yet-due", title: "Not yet due: the car is too new" },
      { const: "not-seen", title: "Not seen" },
    ],
  },
  {
    id: "motExpires",
    label: "MOT runs out on",
    cites: ["R20-PRE-14"],
    ...marks.driver,
    required: true,
    appliesIf: { field: "mot", is: "seen" },
    from: { pointer: "/vehicles/0/mot/expiresOn", way: "both" },
    type: "date",
  },
  {
    id: "firstRegistered",
    label: "First registered on",
    cites: ["R20-PRE-14"],
    ...marks.driver,
    required: true,
    appliesIf: { field: "mot", is: "not-yet-due" },
    from: { pointer: "/vehicles/0/mot/firstRegisteredOn", way: "both" },
    type: "date",
  },
  {
    id: "insurance",
    label: "Insurance",
    cites: ["R20-PRE-15", "MOR-SAF-17"],
    ...marks.driver,
    required: true,
    from: {
      pointer: "/vehicles/0/insurance/use",
      way: "both",
      values: { business: "business" },
      readsAs: { commuting: "no-business", social: "no-business" },
    },
    type: "choice",
    options: [
      { const: "business", title: "Covers business use" },
      { const: "no-business", title: "Does not cover business use" },
      { const: "not-seen", title: "Not seen" },
    ],
  },
  {
    id: "insuranceExpires",
    label: "Insurance runs out on",
    cites: ["R20-PRE-15", "MOR-SAF-17"],
    ...marks.driver,
    required: true,
    appliesIf: { not: { field: "insurance", is: "not-seen" } },
    from: { pointer: "/vehicles/0/insurance/expiresOn", way: "both" },
    type: "date",
  },
  { id: "checkedBy", label: "Checked by", cites: [], ...marks.driver, required: true, type: "person" },
  { id: "checkedOn", label: "Checked on", cites: [], ...marks.driver, required: true, type: "date" },
];

/** One car and its driver: licence, MOT, insurance, and how the car is recognised. */
export const vehicleCheck: FormDefinition = {
  id: "vehicle-check",
  edition: "1",
  title: "Car and driver check",
  cites: ["R20-PRE-13", "R20-PRE-14", "R20-PRE-15"],
  audience: "office",
  fields,
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "grid",
        rows: [
          [{ field: "driver", span: 2 }, { field: "registration" }],
          [{ field: "make" }, { field: "model" }, { field: "colour" }],
        ],
      },
      { block: "grid", rows: [[{ field: "licenceSeenOn" }]] },
      { block: "questions", fields: ["bothParts"], options: ["Yes", "No"] },
      { block: "choice", field: "mot" },
      { block: "grid", rows: [[{ field: "motExpires" }, { field: "firstRegistered" }]] },
      { block: "choice", field: "insurance" },
      { block: "grid", rows: [[{ field: "insuranceExpires" }], [{ field: "checkedBy" }, { field: "checkedOn" }]] },
    ],
  },
};
