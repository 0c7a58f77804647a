import { forms } from "@home-visits/forms";
import type { SheetColumn } from "./SheetColumn.js";
import { choice, date, words } from "./column.js";

const levels = { high: "High", medium: "Medium", low: "Low" };
const yesOrNo = { yes: "Yes", no: "No" };

/** The questions of the initial risk assessment: their headings are the form's own words. */
const questions: readonly SheetColumn[] = forms["initial-risk-assessment"].definition.fields.flatMap(
  ({ type, id, label }) =>
    type === "yesNo"
      ? [choice(yesOrNo, label, `/assessments/initial/answers/${id}`, "A question of Appendix 2: Yes or No.")]
      : [],
);

const initial = (entry: string): string => `/assessments/initial/${entry}`;
const full = (entry: string): string => `/assessments/full/${entry}`;

/** Both assessments: the initial one whole; of the full one what stands around its hazards, which have a sheet of their own. */
export const assessmentColumns: readonly SheetColumn[] = [
  ...questions,
  words("Initial: areas of concern", initial("areasOfConcern"), "Details of every worrying answer."),
  choice(levels, "Initial: level without controls", initial("levelWithoutControls"), "High, Medium or Low."),
  words("Initial: controls", initial("controls"), "What makes the visit safer."),
  choice(levels, "Initial: level with controls", initial("levelWithControls"), "High, Medium or Low."),
  date("Initial: completed on", initial("completedOn"), "The day on which it was completed."),
  words("Initial: completed by", initial("completedBy"), "Who completed it."),
  words("Initial: signed by", initial("signOff/name"), "Who signed it."),
  words("Initial: signed as", initial("signOff/role"), "In which role, such as Senior Leader."),
  date("Initial: signed on", initial("signOff/on"), "The day of the signature."),
  words("Assessment: activity", full("activity"), "What is assessed in Appendix 4."),
  date("Assessment: completed on", full("completedOn"), "The day on which it was completed."),
  words("Assessment: completed by", full("completedBy"), "Who completed it."),
  words("Assessment: signed by", full("signOff/name"), "Who signed it."),
  words("Assessment: signed as", full("signOff/role"), "In which role."),
  date("Assessment: signed on", full("signOff/on"), "The day of the signature."),
  date("Assessment: review on", full("reviewOn"), "When it is looked at again."),
];
