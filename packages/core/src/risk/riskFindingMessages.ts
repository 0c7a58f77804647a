/**
 * Every sentence about a risk assessment, by code. The codes are stable. `cites` are the clauses behind the code; a code without one is
 * this project's own good sense. `{name}` is filled with a label of the matrix or a number, never with an answer.
 */
export const riskFindingMessages = {
  "no-hazard": { cites: [], says: "Name at least one hazard: an assessment without one says nothing about the risk." },
  "hazard-not-named": { cites: ["R20-A4-12"], says: "Describe the hazard of this row." },
  "initial-blank": {
    cites: ["R20-A4-29"],
    says: "Rate this hazard before the controls: choose a likelihood and a consequence.",
  },
  "residual-blank": {
    cites: ["R20-A4-29"],
    says: "Rate this hazard again with the controls in place: until then the remaining risk is unknown.",
  },
  "level-off-scale": {
    cites: ["R20-A4-29"],
    says: "Choose a {axis} level of the matrix in force; its levels are {scale}.",
  },
  "residual-above-initial": {
    cites: [],
    says: "Check the two ratings: the risk with controls is higher than the risk without.",
  },
  "lowered-without-control": {
    cites: [],
    says: "Name the control that lowers this risk, or keep the rating as it was.",
  },
  "action-without-who": { cites: ["R20-A4-19"], says: "Say who does the further action." },
  "action-without-when": { cites: ["R20-A4-20"], says: "Say by when the further action is done." },
  "action-overdue": {
    cites: ["R20-A4-20"],
    says: "The date of the further action has passed: do it, or agree a new date.",
  },
  "action-done-later": {
    cites: [],
    says: "Check the day on which the further action was done: it has not come yet.",
  },
  "same-text-in-both-controls": {
    cites: [],
    says: "Say in the further action what comes on top of the controls: both columns hold the same text.",
  },
  "residual-stops-visit": {
    cites: ["R20-A4-46", "R20-A4-47"],
    says: "Do not make the visit: with the controls in place the risk is still {band} ({tolerability}).",
  },
  "residual-needs-measures": {
    cites: ["R20-A4-45"],
    says: "Add a further measure: with the controls in place the risk is still {band} ({tolerability}).",
  },
  "residual-needs-advice": {
    cites: ["R20-A4-45"],
    says: "Write down whom you asked for advice: with the controls in place the risk is still {band} ({tolerability}).",
  },
  unsigned: { cites: ["R20-AFT-14"], says: "Have the assessment signed off, with the day." },
  "signed-before-completed": {
    cites: [],
    says: "Check the dates: the sign-off is earlier than the day the assessment was completed.",
  },
  "completed-date-missing": {
    cites: ["R20-A4-04"],
    says: "Add the day on which the assessment was completed: the next review is counted from it.",
  },
  "review-date-too-late": {
    cites: ["R20-A4-07", "R20-A4-24"],
    says: "Bring the review date forward: it is later than the next review may be.",
  },
  "review-due": {
    cites: ["R20-A4-24", "R20-A4-25", "R20-A4-26"],
    says: "Review the assessment today, because {reason}.",
  },
  "review-overdue": {
    cites: ["R20-A4-24", "R20-A4-25", "R20-A4-26"],
    says: "Review the assessment: it was due on {on}, because {reason}.",
  },
  "review-slots-used": {
    cites: ["R20-A4-27"],
    says: "Start a new form at the next review: all {slots} review slots are used.",
  },

  "question-unanswered": { cites: ["R20-A2-07"], says: "Answer this question with Yes or No." },
  "details-missing": { cites: ["R20-A2-17"], says: "Write down the areas of concern: an answer above asks for them." },
  "safety-measures-not-in-place": {
    cites: ["R20-A2-16"],
    says: "Do not go until a senior leader has decided: the safety measures are not all in place.",
  },
  "threatening-pets-without-pets": {
    cites: ["R20-A2-11", "R20-A2-12"],
    says: "Check the two answers about pets: they are called threatening, but there are none.",
  },
  "another-place-suggested": {
    cites: ["R20-A2-15"],
    says: "Decide whether to meet somewhere else: the form suggests contact outside the home.",
  },
  "level-missing": { cites: ["R20-A2-18", "R20-A2-20"], says: "Judge the level of risk: high, medium or low." },
  "level-with-controls-above": {
    cites: ["R20-A2-18", "R20-A2-20"],
    says: "Check the two levels: the risk with controls is judged higher than the risk without.",
  },
  "level-lowered-without-controls": {
    cites: ["R20-A2-19"],
    says: "Name the control measures that lower the level, or keep the level as it was.",
  },
  "initial-unsigned": { cites: ["R20-A2-22", "R20-A2-23"], says: "Have a senior leader sign the form." },
} as const;
