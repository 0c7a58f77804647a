import type { FormDocument } from "@home-visits/forms";

/** Whether an answer is this option, or has it among those that were ticked. */
export function isChosen(answer: FormDocument[string], option: string | number): boolean {
  return typeof answer === "object" ? answer.some((each) => each === option) : answer === option;
}
