import type { Fact } from "../facts/Fact.js";
import type { Subject } from "../history/Subject.js";

/** The words that a fact can be, in order. A fact about bands takes them from the matrix in force, mildest first. */
export function optionsOf(fact: Fact, subject: Subject): readonly string[] | undefined {
  return fact.options === "bands" ? subject.bands : fact.options;
}
