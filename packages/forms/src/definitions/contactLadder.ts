import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { marks } from "./marks.js";

const sensitive = { ...marks.guarded, dataClass: ["special-category", "criminal-offence"] } as const;

const both = (pointer: string) => ({ pointer, way: "both" }) as const;

const attemptColumns: readonly FlatField[] = [
  { id: "who", label: "Who was tried", cites: ["ATLP-STP-02"], ...marks.guarded, from: both("/who"), type: "text" },
  {
    id: "kind",
    label: "Who they are",
    cites: ["ATLP-STP-02", "ATLP-STP-03", "ATLP-STP-04", "ATLP-STP-05", "ATLP-STP-06", "ATLP-STP-07", "ATLP-STP-09"],
    ...marks.guarded,
    required: true,
    from: both("/kind"),
    type: "choice",
    options: [
      { const: "family", title: "Family" },
      { const: "emergency-contact", title: "Emergency contact" },
      { const: "professional", title: "Another professional" },
      { const: "social-worker", title: "Social worker" },
      { const: "sibling-school", title: "A sibling's school" },
      { const: "social-care", title: "Social care" },
      { const: "police", title: "Police" },
      { const: "safeguarding-officer", title: "Safeguarding officer" },
      { const: "headteacher", title: "Headteacher" },
      { const: "trust-safeguarding-lead", title: "Trust's safeguarding lead" },
      { const: "other", title: "Someone else" },
    ],
  },
  {
    id: "channel",
    label: "How",
    cites: ["ATLP-STP-02"],
    ...marks.guarded,
    required: true,
    from: both("/channel"),
    type: "choice",
    options: [
      { const: "call", title: "Call" },
      { const: "text", title: "Text message" },
      { const: "email", title: "Email" },
      { const: "letter", title: "Letter" },
      { const: "video", title: "Video call" },
      { const: "in-person", title: "In person" },
      { const: "other", title: "Another way" },
    ],
  },
  { id: "number", label: "Number", cites: ["ATLP-STP-02"], ...marks.guarded, from: both("/number"), type: "phone" },
  {
    id: "at",
    label: "When",
    cites: ["ATLP-STP-10"],
    ...marks.guarded,
    required: true,
    from: both("/at"),
    type: "instant",
  },
  {
    id: "reached",
    label: "Reached?",
    cites: ["ATLP-STP-10"],
    ...marks.guarded,
    required: true,
    from: { pointer: "/answered", way: "both", as: "boolean" },
    type: "yesNo",
    worry: "no",
  },
  {
    id: "outcome",
    label: "What came of it",
    cites: ["ATLP-STP-10"],
    ...sensitive,
    from: both("/outcome"),
    type: "longText",
    expectedLines: 2,
  },
];

const known = (what: string) => ({ pointer: `/known/${what}`, way: "in" }) as const;

const step = (id: string, label: string, clause: string, what: string): FormField => ({
  id,
  label,
  cites: [clause],
  ...marks.guarded,
  required: true,
  from: known(what),
  type: "yesNo",
  worry: "no",
});

const fields: readonly FormField[] = [
  {
    id: "familyName",
    label: "Family",
    cites: [],
    ...marks.guarded,
    required: true,
    from: { pointer: "/household/familyName", way: "both" },
    type: "text",
  },
  {
    id: "worried",
    label: "Does the silence make you more worried?",
    cites: ["ATLP-STP-01"],
    ...marks.guarded,
    required: true,
    from: known("worried"),
    type: "yesNo",
    worry: "yes",
  },
  {
    id: "attempts",
    label: "Everything that was tried",
    cites: ["ATLP-STP-02", "ATLP-STP-10"],
    ...sensitive,
    required: true,
    from: both("/contactAttempts"),
    type: "rows",
    columns: attemptColumns,
    printRows: 8,
  },
  step("everyNumber", "Has every number been tried, emergency contacts too?", "ATLP-STP-02", "everyNumberTried"),
  step(
    "professionals",
    "Have all professionals who know the family been asked?",
    "ATLP-STP-03",
    "everyProfessionalTried",
  ),
  step("siblingsSchools", "Have schools of brothers and sisters been thought of?", "ATLP-STP-04", "siblingSchools"),
  {
    id: "listed",
    label: "Is a child listed (CP, CiN, LAC, EHCP or early help)?",
    cites: ["ATLP-STP-05"],
    ...sensitive,
    required: true,
    from: known("listed"),
    type: "yesNoNotKnown",
    worry: "yes",
  },
  {
    ...step(
      "socialWorker",
      "Has the social worker or another professional on the case been spoken to?",
      "ATLP-STP-05",
      "professionalSpokenTo",
    ),
    appliesIf: { field: "listed", is: "yes" },
  },
  step("socialCare", "Has a call to local social care been thought of?", "ATLP-STP-06", "socialCare"),
  {
    id: "critical",
    label: "Is the risk critical?",
    cites: ["ATLP-STP-07"],
    ...sensitive,
    required: true,
    from: known("critical"),
    type: "yesNo",
    worry: "yes",
  },
  {
    ...step("police", "Have the police been spoken to?", "ATLP-STP-07", "policeTold"),
    appliesIf: { field: "critical", is: "yes" },
  },
  step("headTeacher", "Has the headteacher been consulted?", "ATLP-STP-11", "headConsulted"),
  {
    id: "doorstep",
    label: "Is a doorstep visit to be made?",
    cites: ["ATLP-STP-11"],
    ...marks.guarded,
    required: true,
    from: known("doorstep"),
    type: "yesNo",
  },
  {
    ...step("willing", "Is everyone who would go willing to go?", "ATLP-STP-13", "willing"),
    appliesIf: { field: "doorstep", is: "yes" },
  },
  { id: "completedBy", label: "Completed by", cites: [], ...marks.guarded, required: true, type: "person" },
  { id: "completedOn", label: "Date", cites: [], ...marks.guarded, required: true, type: "date" },
];

/** Every way to reach a family, tried and written down before anybody goes to the door. */
export const contactLadder: FormDefinition = {
  id: "contact-ladder",
  edition: "1",
  title: "Contact tried before a doorstep visit",
  cites: ["ATLP-STP-11"],
  audience: "leader",
  fields,
  layout: {
    orientation: "landscape",
    blocks: [
      {
        block: "note",
        text: "If you think that a child has been hurt or may be, put this sheet down and ring 999.",
        cites: ["ATLP-STP-08"],
      },
      {
        block: "note",
        text: "Going to the door comes last of all, when nothing on this sheet has worked.",
        cites: ["ATLP-STP-12"],
      },
      { block: "grid", rows: [[{ field: "familyName" }]] },
      { block: "questions", fields: ["worried"], options: ["Yes", "No"] },
      { block: "table", field: "attempts", widths: [3, 3, 2, 3, 3, 2, 4] },
      { block: "questions", fields: ["everyNumber", "professionals", "siblingsSchools"], options: ["Yes", "No"] },
      { block: "choice", field: "listed" },
      {
        block: "questions",
        fields: ["socialWorker", "socialCare", "critical", "police", "headTeacher", "doorstep", "willing"],
        options: ["Yes", "No"],
      },
      { block: "grid", rows: [[{ field: "completedBy" }, { field: "completedOn" }]] },
    ],
  },
};
