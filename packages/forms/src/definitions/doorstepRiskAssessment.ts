import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { doorstepSituations } from "./doorstepSituations.js";
import { marks } from "./marks.js";

const sensitive = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;
const doorstep = (key: string) => ({ pointer: `/assessments/doorstep/${key}`, way: "both" }) as const;

const workers = { label: "Worker and signatures", cites: ["ATLP-FRM-04"], ...marks.staff } as const;
const family = { label: "Name and address of family /child", cites: ["ATLP-FRM-05"], ...marks.staff } as const;
const lastContact = {
  label: "When did you last have contact with this family? Give date and details.",
  cites: ["ATLP-FRM-07"],
  ...marks.guarded,
} as const;
const typical = {
  label: "Is failure to make contact typical of this family?",
  cites: ["ATLP-FRM-08"],
  ...marks.guarded,
} as const;
const professionals = {
  label:
    "Are there any other professionals involved with this family? Please list. Have you made contact and shared your concerns?",
  cites: ["ATLP-FRM-11"],
  ...marks.guarded,
} as const;
const shared = {
  label:
    "Have you shared your concerns with CASS/First Response/MASH and the Police? What support or advice did they offer?",
  cites: ["ATLP-FRM-12"],
  ...sensitive,
} as const;
const consulted = {
  label: "Have you consulted your Lead DSL and Head Teacher?",
  cites: ["ATLP-FRM-13"],
  ...marks.guarded,
} as const;

const fields: readonly FormField[] = [
  {
    id: "completedOn",
    label: "Date:",
    cites: ["ATLP-FRM-03"],
    ...marks.staff,
    required: true,
    from: doorstep("completedOn"),
    type: "date",
  },
  { id: "firstWorker", ...workers, part: "Worker 1", required: true, from: doorstep("workers/0"), type: "person" },
  { id: "firstWorkerSignature", ...workers, part: "Signature 1", type: "signature" },
  { id: "secondWorker", ...workers, part: "Worker 2", from: doorstep("workers/1"), type: "person" },
  { id: "secondWorkerSignature", ...workers, part: "Signature 2", type: "signature" },
  {
    id: "familyName",
    ...family,
    part: "Name",
    required: true,
    from: { pointer: "/household/familyName", way: "both" },
    type: "text",
  },
  {
    id: "address",
    ...family,
    part: "Address",
    required: true,
    from: { pointer: "/household/address", way: "in" },
    type: "address",
  },
  {
    id: "background",
    label:
      "Why is this family listed as vulnerable? Give any background information that is influencing your thinking (history of child abuse/ domestic violence/ mental health/ suicidal thoughts)",
    cites: ["ATLP-FRM-06"],
    ...sensitive,
    required: true,
    from: doorstep("whyVulnerable"),
    type: "longText",
    expectedLines: 5,
  },
  { id: "lastContactOn", ...lastContact, part: "Date", required: true, from: doorstep("lastContact/on"), type: "date" },
  {
    id: "lastContact",
    ...lastContact,
    part: "Details",
    required: true,
    from: doorstep("lastContact/details"),
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "silenceTypical",
    ...typical,
    part: "Yes or No",
    required: true,
    from: doorstep("failureTypical/answer"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "silenceTypicalDetails",
    ...typical,
    part: "Details",
    from: doorstep("failureTypical/details"),
    type: "longText",
    expectedLines: 2,
  },
  {
    id: "whyEscalated",
    label: "Why has the lack of contact escalated your concerns?",
    cites: ["ATLP-FRM-09"],
    ...sensitive,
    required: true,
    from: doorstep("whyEscalated"),
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "otherMethods",
    label: "Give details of all other methods you have tried to make contact. Give specific details.",
    hint: "One method on each line: what you tried, when, with what result.",
    cites: ["ATLP-FRM-10"],
    ...marks.guarded,
    required: true,
    from: doorstep("otherMethodsTried/*"),
    type: "longText",
    expectedLines: 5,
  },
  {
    id: "professionals",
    ...professionals,
    part: "List",
    hint: "Write “None” where there are none.",
    required: true,
    from: doorstep("otherProfessionals/who/*"),
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "professionalsTold",
    ...professionals,
    part: "Contacted and told",
    required: true,
    from: doorstep("otherProfessionals/concernsShared"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "agenciesTold",
    ...shared,
    part: "CASS/First Response/MASH",
    required: true,
    from: doorstep("agencies/concernsShared"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "policeTold",
    ...shared,
    part: "Police",
    required: true,
    from: doorstep("agencies/policeTold"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "agencyAdvice",
    ...shared,
    part: "Support or advice",
    requiredIf: {
      any: [
        { field: "agenciesTold", is: "yes" },
        { field: "policeTold", is: "yes" },
      ],
    },
    from: doorstep("agencies/advice"),
    type: "longText",
    expectedLines: 3,
  },
  {
    id: "leadDslConsulted",
    ...consulted,
    part: "Lead DSL",
    required: true,
    from: doorstep("leadDslConsulted"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "headTeacherConsulted",
    ...consulted,
    part: "Head Teacher",
    required: true,
    from: doorstep("headTeacherConsulted"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "siblingsSchools",
    label: "Have you considered contacting other schools where there may be siblings?",
    cites: ["ATLP-FRM-14"],
    ...marks.guarded,
    required: true,
    from: doorstep("siblingSchoolsConsidered"),
    type: "yesNo",
    worry: "no",
  },
  {
    id: "infection",
    label: "Which row of the table applies?",
    hint: "Leave it open when nothing is known. Open does not mean isolating.",
    cites: [],
    ...sensitive,
    from: doorstep("infection"),
    type: "choice",
    options: [
      { const: "isolating", title: "Family in isolation due to Covid 19" },
      { const: "no-evidence", title: "No evidence/ information to suggest CV19" },
    ],
  },
];

/** The Covid form of 2020: eleven questions, then the table of four situations. It belongs to one emergency (ATLP-NEW-01). */
export const doorstepRiskAssessment: FormDefinition = {
  id: "doorstep-risk-assessment",
  edition: "ATLP",
  title: "Doorstep Risk Assessment during Covid 19 outbreak",
  cites: ["ATLP-FRM-01"],
  audience: "leader",
  fields,
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "note",
        text: "A doorstep visit comes last of all: for extreme cases, and only when others have been consulted.",
        cites: ["ATLP-FRM-02"],
      },
      { block: "prompts", fields: fields.map(({ id }) => id).filter((id) => id !== "infection") },
      {
        block: "note",
        text: "If you decide together to go, keep to the table that follows.",
        cites: ["ATLP-FRM-15"],
      },
      doorstepSituations,
    ],
  },
};
