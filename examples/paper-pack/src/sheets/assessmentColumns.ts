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

/** When an assessment was completed and signed, and by whom. */
const completed = (form: string, at: (entry: string) => string): readonly SheetColumn[] => [
  date(`${form}: completed on`, at("completedOn"), "The day on which it was completed."),
  words(`${form}: completed by`, at("completedBy"), "Who completed it."),
  words(`${form}: signed by`, at("signOff/name"), "Who signed it."),
  words(`${form}: signed as`, at("signOff/role"), "In which role, such as Senior Leader."),
  date(`${form}: signed on`, at("signOff/on"), "The day of the signature."),
];

/** Both assessments: the initial one whole; of the full one what stands around its hazards, which have a sheet of their own. */
export const assessmentColumns: readonly SheetColumn[] = [
  ...questions,
  words("Initial: areas of concern", initial("areasOfConcern"), "Details of every worrying answer."),
  choice(levels, "Initial: level without controls", initial("levelWithoutControls"), "High, Medium or Low."),
  words("Initial: controls", initial("controls"), "What makes the visit safer."),
  choice(levels, "Initial: level with controls", initial("levelWithControls"), "High, Medium or Low."),
  ...completed("Initial", initial),
  words("Assessment: activity", full("activity"), "What is assessed in Appendix 4."),
  ...completed("Assessment", full),
  date("Assessment: review on", full("reviewOn"), "When it is looked at again."),
];
