import type { Subject } from "../history/Subject.js";

/** A record without `assessments` says nothing about any of them; one that has it says which there are. */
export function inRecord({ visit }: Subject, there: boolean): boolean | undefined {
  return there || visit.assessments ? there : undefined;
}
