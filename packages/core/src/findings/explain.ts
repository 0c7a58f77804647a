import { checkHolds } from "../parsed/checkArgument.js";
import type { Finding } from "./Finding.js";

const cited = (cites: readonly string[]): string => (cites.length === 0 ? "" : ` (${cites.join(", ")})`);

/** One plain English sentence for a finding, with the clauses it rests on, those of the rule on the other side of a conflict included. */
export function explain(finding: Finding): string {
  checkHolds("explain", "finding", finding, "sentence");
  const sentence = finding.sentence.replace(/\.$/, "");
  const against = finding.against ? `; another clause of the same policy allows it${cited(finding.against.cites)}` : "";
  return `${sentence}${cited(finding.cites)}${against}.`;
}
