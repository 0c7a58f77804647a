import type { Condition } from "../definition/condition.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { marks } from "./marks.js";

type Question = Extract<FormField, { type: "yesNo" }>;

const levels = [
  { const: "high", title: "High" },
  { const: "medium", title: "Medium" },
  { const: "low", title: "Low" },
] as const;

/** The nine questions in printed order. On the last the worrying answer is No (R20-A2-16). */
const questions: readonly Question[] = [
  {
    id: "violentOffences",
    label: "Is anyone in the household known for violent offences?",
    cites: ["A2-08"],
    ...marks.guarded,
    dataClass: ["criminal-offence"],
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "drugsOrAlcohol",
    label: "Is anyone in the household known to misuse drugs or alcohol?",
    cites: ["A2-09"],
    ...marks.guarded,
    dataClass: ["special-category", "criminal-offence"],
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "agencyRisks",
    label: "Have any risks been identified by any other agencies?",
    cites: ["A2-10"],
    ...marks.guarded,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "pets",
    label: "Are there any pets in the household?",
    cites: ["A2-11"],
    ...marks.guarded,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "petsThreatening",
    label: "Are they threatening?",
    hint: "The pets in the question above.",
    cites: ["A2-12"],
    ...marks.guarded,
    appliesIf: { field: "pets", is: "yes" },
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "threateningPeople",
    label:
      "Are you aware of any intimidating/threatening clients, relatives or friends living at or likely to visit the property?",
    cites: ["A2-13"],
    ...marks.guarded,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "propertyHazards",
    label: "Are there any dangers/hazards associated with the property?",
    cites: ["A2-14"],
    ...marks.guarded,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "meetElsewhere",
    label: "Do you think contact should be made outside of the home?",
    cites: ["A2-15"],
    ...marks.guarded,
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "safetyMeasuresInPlace",
    label: "Are you confident all safety measures are in place?",
    cites: ["A2-16"],
    ...marks.guarded,
    type: "yesNo",
    worry: "no",
  },
];

const worrying: Condition = { any: questions.map(({ id, worry = "yes" }) => ({ field: id, is: worry })) };

const about: readonly FormField[] = [
  {
    id: "familyName",
    label: "Family Name",
    cites: ["A2-02"],
    ...marks.staff,
    required: true,
    from: { pointer: "/household/familyName", way: "both" },
    type: "text",
  },
  {
    id: "address",
    label: "Address",
    cites: ["A2-03"],
    ...marks.staff,
    required: true,
    from: { pointer: "/household/address", way: "in" },
    type: "address",
  },
  {
    id: "contactDetails",
    label: "Contact details",
    cites: ["A2-04"],
    ...marks.staff,
    from: { pointer: "/household/contacts/*/number", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  {
    id: "completedOn",
    label: "Date Completed",
    cites: ["A2-05"],
    ...marks.staff,
    required: true,
    from: { pointer: "/assessments/initial/completedOn", way: "both" },
    type: "date",
  },
  {
    id: "completedBy",
    label: "By Whom",
    cites: ["A2-06"],
    ...marks.staff,
    required: true,
    from: { pointer: "/assessments/initial/completedBy", way: "both" },
    type: "person",
  },
];

const levelsAndControls: readonly FormField[] = [
  {
    id: "areasOfConcern",
    label: "Areas of concern – if you have answered yes to any of the above questions, please provide further details",
    cites: ["A2-17"],
    ...marks.guarded,
    dataClass: ["special-category", "criminal-offence"],
    requiredIf: worrying,
    from: { pointer: "/assessments/initial/areasOfConcern", way: "both" },
    type: "longText",
    expectedLines: 5,
  },
  {
    id: "levelWithoutControls",
    label: "Level of risk – without control measures in place",
    cites: ["A2-18"],
    ...marks.guarded,
    required: true,
    from: { pointer: "/assessments/initial/levelWithoutControls", way: "both" },
    type: "choice",
    options: levels,
  },
  {
    id: "controls",
    label: "Control measures in place to reduce risk",
    cites: ["A2-19"],
    ...marks.guarded,
    from: { pointer: "/assessments/initial/controls", way: "both" },
    type: "longText",
    expectedLines: 4,
  },
  {
    id: "levelWithControls",
    label: "Level of risk – with control measures in place",
    cites: ["A2-20"],
    ...marks.guarded,
    required: true,
    from: { pointer: "/assessments/initial/levelWithControls", way: "both" },
    type: "choice",
    options: levels,
  },
];

const signOff: readonly FormField[] = [
  {
    id: "signedOn",
    label: "Date",
    cites: ["A2-21"],
    ...marks.staff,
    from: { pointer: "/assessments/initial/signOff/on", way: "both" },
    type: "date",
  },
  {
    id: "seniorLeader",
    label: "Senior Leader – Print",
    cites: ["A2-22"],
    ...marks.staff,
    from: { pointer: "/assessments/initial/signOff/name", way: "both" },
    type: "person",
  },
  { id: "seniorLeaderSignature", label: "Senior Leader – Sign", cites: ["A2-23"], ...marks.staff, type: "signature" },
];

const answered = questions.map((question): FormField => ({
  ...question,
  required: true,
  from: { pointer: `/assessments/initial/answers/${question.id}`, way: "both" },
}));

const edition = (source: "R20" | "R2X", title: string): FormDefinition => ({
  id: "initial-risk-assessment",
  edition: source,
  title,
  cites: [`${source}-A2-01`],
  audience: "leader",
  fields: [...about, ...answered, ...levelsAndControls, ...signOff].map((field) => ({
    ...field,
    cites: field.cites.map((clause) => `${source}-${clause}`),
  })),
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "grid",
        rows: [
          [{ field: "familyName" }, { field: "address" }, { field: "contactDetails" }],
          [{ field: "completedOn" }, { field: "completedBy", span: 2 }],
        ],
      },
      { block: "questions", fields: questions.map(({ id }) => id), options: ["Yes", "No"], cites: [`${source}-A2-07`] },
      { block: "box", field: "areasOfConcern" },
      { block: "choice", field: "levelWithoutControls" },
      { block: "box", field: "controls" },
      { block: "choice", field: "levelWithControls" },
      { block: "grid", rows: [[{ field: "signedOn" }, { field: "seniorLeader" }, { field: "seniorLeaderSignature" }]] },
    ],
  },
  migrations: [{ from: source === "R20" ? "R2X" : "R20", steps: [] }],
});

/** Appendix 2 as REAch2 printed it in September 2020. */
export const initialRiskAssessment = edition("R20", "Initial home visit risk assessment");

/** Appendix 2 as the later, undated REAch2 text heads it. */
export const initialRiskAssessmentLater = edition("R2X", "Appendix 2 – initial home visit risk assessment");
