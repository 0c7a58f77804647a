import type { FlatField } from "../definition/formField.js";
import { reach2RiskMatrix } from "@home-visits/core";
import { ratingLevels } from "../fieldTypes/ratingLevels.js";
import { marks } from "./marks.js";

const known = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;

const rating = (
  id: string,
  axis: "likelihood" | "consequence",
  label: string,
  clause: string,
  pointer: string,
): FlatField => ({
  id,
  label,
  cites: [clause],
  ...marks.guarded,
  from: { pointer, way: "both" },
  type: "rating",
  axis,
  levels: ratingLevels(reach2RiskMatrix, axis),
});

/** The twelve columns of Appendix 4. Both "Risk L/M/H" columns are worked out and never stored. */
export const hazardColumns: readonly FlatField[] = [
  {
    id: "hazard",
    label: "Details of hazard",
    cites: ["R20-A4-12"],
    ...known,
    required: true,
    from: { pointer: "/hazard", way: "both" },
    type: "longText",
    expectedLines: 4,
  },
  {
    id: "affected",
    label: "Who is affected and how?",
    cites: ["R20-A4-13"],
    ...known,
    from: { pointer: "/affected", way: "both" },
    type: "longText",
    expectedLines: 4,
  },
  rating("initialLikelihood", "likelihood", "Likelihood", "R20-A4-14", "/initial/likelihood"),
  rating("initialConsequence", "consequence", "Consequence", "R20-A4-15", "/initial/consequence"),
  {
    id: "initialRisk",
    label: "Risk L/M/H",
    cites: ["R20-A4-16"],
    ...marks.guarded,
    type: "band",
    from: ["initialLikelihood", "initialConsequence"],
  },
  {
    id: "controls",
    label: "What controls are already in place",
    cites: ["R20-A4-17"],
    ...marks.guarded,
    from: { pointer: "/controls", way: "both" },
    type: "longText",
    expectedLines: 4,
  },
  {
    id: "furtherAction",
    label: "Further action required",
    cites: ["R20-A4-18"],
    ...marks.guarded,
    from: { pointer: "/furtherAction", way: "both" },
    type: "longText",
    expectedLines: 4,
  },
  {
    id: "byWhom",
    label: "By whom",
    cites: ["R20-A4-19"],
    ...marks.guarded,
    from: { pointer: "/byWhom", way: "both" },
    type: "person",
  },
  {
    id: "byWhen",
    label: "By when",
    cites: ["R20-A4-20"],
    ...marks.guarded,
    from: { pointer: "/byWhen", way: "both" },
    type: "date",
  },
  rating("residualLikelihood", "likelihood", "Likelihood", "R20-A4-21", "/residual/likelihood"),
  rating("residualConsequence", "consequence", "Consequence", "R20-A4-22", "/residual/consequence"),
  {
    id: "residualRisk",
    label: "Risk L/M/H",
    cites: ["R20-A4-23"],
    ...marks.guarded,
    type: "band",
    from: ["residualLikelihood", "residualConsequence"],
  },
];
