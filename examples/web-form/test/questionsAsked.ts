import { hasColumns, questionOf, relevantFields, type Form } from "@home-visits/forms";

/** The questions that a form asks when it opens empty, by their words; rows are asked for with a button. */
export const questionsAsked = ({ definition }: Form): readonly string[] =>
  relevantFields(definition, {})
    .filter((field) => !hasColumns(field) && field.appliesIf === undefined)
    .map(questionOf);
