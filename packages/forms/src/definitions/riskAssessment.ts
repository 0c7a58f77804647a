import { reach2RiskMatrix } from "@home-visits/core";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { hazardColumns } from "./hazardColumns.js";
import { marks } from "./marks.js";
import { riskScales } from "./riskScales.js";

const full = (key: string) => ({ pointer: `/assessments/full/${key}`, way: "both" }) as const;

const header: readonly FormField[] = [
  { id: "academy", label: "Academy", cites: ["R20-A4-02"], ...marks.staff, from: full("academy"), type: "text" },
  {
    id: "completedBy",
    label: "Completed By",
    cites: ["R20-A4-03"],
    ...marks.staff,
    required: true,
    from: full("completedBy"),
    type: "person",
  },
  {
    id: "completedOn",
    label: "Date",
    cites: ["R20-A4-04"],
    ...marks.staff,
    required: true,
    from: full("completedOn"),
    type: "date",
  },
  {
    id: "activity",
    label: "Activity -",
    cites: ["R20-A4-05"],
    ...marks.staff,
    required: true,
    from: full("activity"),
    type: "longText",
    expectedLines: 1,
  },
  {
    id: "headTeacher",
    label: "Head Teacher",
    cites: ["R20-A4-06"],
    ...marks.staff,
    from: full("headTeacher"),
    type: "person",
  },
  { id: "reviewOn", label: "Review Date", cites: ["R20-A4-07"], ...marks.staff, from: full("reviewOn"), type: "date" },
];

const reviewColumns: readonly FlatField[] = [
  {
    id: "on",
    label: "Date",
    cites: ["R20-A4-28"],
    ...marks.staff,
    required: true,
    from: { pointer: "/on", way: "both" },
    type: "date",
  },
  {
    id: "initials",
    label: "Initial",
    cites: ["R20-A4-28"],
    ...marks.staff,
    required: true,
    from: { pointer: "/initials", way: "both" },
    type: "text",
  },
];

/** Appendix 4: hazards with an initial and a residual rating, five review slots, both scales and the key. */
export const riskAssessment: FormDefinition = {
  id: "risk-assessment",
  edition: "R20",
  title: "Appendix 4 – Risk Assessment",
  cites: ["R20-A4-01"],
  audience: "leader",
  fields: [
    ...header,
    {
      id: "hazards",
      label: "Hazard",
      cites: ["R20-A4-08"],
      ...marks.guarded,
      dataClass: ["special-category", "criminal-offence"],
      required: true,
      from: full("hazards"),
      type: "rows",
      columns: hazardColumns,
      printRows: 8,
    },
    {
      id: "reviews",
      label: "Date & Initial",
      cites: ["R20-A4-28"],
      ...marks.staff,
      from: full("reviews"),
      type: "rows",
      columns: reviewColumns,
      printRows: 1,
    },
  ],
  // this edition is the form of that document, on its scale; `onScale` puts it on another
  matrix: reach2RiskMatrix,
  layout: {
    orientation: "landscape",
    blocks: [
      {
        block: "grid",
        rows: [
          [{ field: "academy", span: 2 }, { field: "completedBy" }, { field: "completedOn" }],
          [{ field: "activity", span: 2 }, { field: "headTeacher" }, { field: "reviewOn" }],
        ],
      },
      {
        block: "table",
        field: "hazards",
        groups: [
          { label: "Hazard", cites: ["R20-A4-08"], columns: ["hazard", "affected"] },
          {
            label: "Initial risk",
            cites: ["R20-A4-09"],
            columns: ["initialLikelihood", "initialConsequence", "initialRisk"],
          },
          { label: "Action plan", cites: ["R20-A4-10"], columns: ["controls", "furtherAction", "byWhom", "byWhen"] },
          {
            label: "Residual risk",
            cites: ["R20-A4-11"],
            columns: ["residualLikelihood", "residualConsequence", "residualRisk"],
          },
        ],
        widths: [14, 14, 6.5, 7.5, 5, 14, 14, 8, 7, 6.5, 7.5, 5],
      },
      {
        block: "note",
        text: "Look at this assessment again every year, and earlier after an incident or when the task, the place, the equipment or the people change.",
        cites: ["R20-A4-24", "R20-A4-25", "R20-A4-26"],
      },
      {
        block: "table",
        field: "reviews",
        mode: "slots",
        slotLabels: ["Review 1", "Review 2", "Review 3", "Review 4", "Review 5"],
        widths: [1, 1, 1, 1, 1],
        cites: ["R20-A4-27"],
      },
      { block: "reference", tables: riskScales(reach2RiskMatrix), of: "matrix" },
    ],
  },
};
