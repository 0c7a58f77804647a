import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField } from "../definition/formField.js";
import { marks } from "./marks.js";

const columns: readonly FlatField[] = [
  {
    id: "departure",
    label: "Date / Time of departure",
    cites: ["A3-02"],
    ...marks.staff,
    required: true,
    from: { pointer: "/times/leaveSchool", way: "both" },
    type: "instant",
  },
  {
    id: "staff",
    label: "Staff member/s",
    cites: ["A3-03"],
    ...marks.staff,
    required: true,
    from: { pointer: "/visitors/*/name", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  {
    id: "registration",
    label: "Car registration",
    hint: "Every car that is used.",
    cites: ["A3-04"],
    ...marks.journey,
    from: { pointer: "/vehicles/*/registration", way: "in" },
    type: "longText",
    expectedLines: 1,
  },
  {
    id: "mobile",
    label: "Mobile phone number",
    hint: "The number of everyone on the visit.",
    cites: ["A3-05"],
    ...marks.journey,
    required: true,
    from: { pointer: "/visitors/*/mobile", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  {
    id: "household",
    label: "Home address and name of person/s being visited",
    cites: ["A3-06"],
    ...marks.staff,
    required: true,
    from: { pointer: ["/household/familyName", "/household/address", "/household/expectedToMeet/*"], way: "in" },
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "meeting",
    label: "Time of meeting",
    cites: ["A3-07"],
    ...marks.staff,
    required: true,
    from: { pointer: "/times/arrive", way: "both" },
    type: "instant",
  },
  {
    id: "leaveHome",
    label: "Time due to leave home address",
    cites: ["A3-08"],
    ...marks.staff,
    required: true,
    from: { pointer: "/times/leaveHome", way: "both" },
    type: "instant",
  },
  {
    id: "expectedReturn",
    label: "Time of return to school",
    hint: "When staff are expected back. The actual return is an event of the visit.",
    cites: ["A3-09"],
    ...marks.staff,
    required: true,
    from: { pointer: "/times/backAtSchool", way: "both" },
    type: "instant",
  },
];

const edition = (source: "R20" | "R2X", title: string): FormDefinition => ({
  id: "home-visit-log",
  edition: source,
  title,
  cites: [`${source}-A3-01`],
  audience: "office",
  fields: [
    {
      id: "visits",
      label: "Visits",
      cites: [],
      ...marks.staff,
      required: true,
      from: { pointer: "", way: "both" },
      type: "rows",
      columns: columns.map((column) => ({ ...column, cites: column.cites.map((clause) => `${source}-${clause}`) })),
      printRows: 8,
    },
  ],
  layout: {
    orientation: "landscape",
    blocks: [{ block: "table", field: "visits", widths: [12, 16, 11, 13, 24, 8, 8, 8], dayOf: "departure" }],
  },
  migrations: [{ from: source === "R20" ? "R2X" : "R20", steps: [] }],
});

/** Appendix 3 as REAch2 printed it in September 2020: one row per home. */
export const homeVisitLog = edition("R20", "Home Visits Log");

/** Appendix 3 of the later, undated REAch2 text, where it is only an example of a log (R2X-PRE-24). */
export const homeVisitLogLater = edition("R2X", "Appendix 3 – home visit log");
