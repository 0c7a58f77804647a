import type { Fact } from "../../src/facts/Fact.js";
import { factList } from "../../src/facts/factList.js";
import { clausesByFact } from "./decides.js";
import { clausesOr, MADE } from "./page.js";

const KINDS: Readonly<Record<Fact["type"], string>> = {
  "yes-no": "yes or no",
  number: "a number",
  word: "one word",
  words: "a list of words",
};

/** A word of a fact whose words are not a fixed list; of most of them they are roles. */
const OPEN: Readonly<Record<string, string>> = {
  purposes: "welfare",
  "visitor.training": "lone working",
  consentedTo: "a lift",
  recordPlaces: "cpoms",
  codeWordsReceived: "amber",
  contactsSpokenTo: "family",
  riskFindings: "review-overdue",
  initialFindings: "details-missing",
  "incident.formSharedAt": "16:30",
  likelihoodLevels: "1",
  consequenceLevels: "1",
};

function openWord({ id, written, options }: Fact): string {
  if (options === "bands") return "high";
  if (written === "clock") return "14:30";
  return id.endsWith("Day") ? "8 September" : (OPEN[id] ?? "headteacher");
}

function exampleFor(fact: Fact): unknown {
  const { id, type, options, takes, unit } = fact;
  const named = {
    fact: id,
    ...(takes === undefined ? {} : { [takes]: takes === "role" ? "headteacher" : "back-at-school" }),
  };
  const [word = openWord(fact)] = Array.isArray(options) ? (options as readonly string[]) : [];
  switch (type) {
    case "yes-no":
      return { ...named, is: true };
    case "number":
      return { ...named, atLeast: unit === "percent" ? 90 : 1 };
    case "word":
      return { ...named, is: word };
    case "words":
      return { ...named, includesAny: [word] };
  }
}

function sectionOf(fact: Fact): string {
  const { id, type, of, describes, options, unit, words, arises } = fact;
  const among =
    options === "bands" ? "the bands of the matrix in force" : (options ?? []).map((word) => `\`${word}\``).join(", ");
  const kind = [KINDS[type], unit === undefined ? "" : `in ${unit}`, among === "" ? "" : `of ${among}`];
  return `## \`${id}\`

${describes}

It is ${kind.filter((part) => part !== "").join(" ")}, asked of each ${of}. In a sentence: "${words.yes}".${arises ? `\n\nIt arises only where ${arises.where}.` : ""}

\`\`\`json
${JSON.stringify(exampleFor(fact))}
\`\`\`

Asked by: ${clausesOr(clausesByFact.get(id))}.`;
}

/** Every fact that a policy may ask, with an example of a condition and the clauses whose rule or timer asks it. */
export function factsPage(): string {
  return `# Facts

${MADE}

A rule or a timer of a policy asks facts, and never the record itself. Each fact says what it means, how it is asked in a condition, and
which clauses of the shipped policies ask it. A fact that the record does not tell is unknown, which is neither yes nor no. One that arises only
somewhere is asked nowhere else: there a comparison with it is false in \`when\`, and a rule that demands it is not applicable
([why](../decisions/what-does-not-arise.md)).

${factList.map(sectionOf).join("\n\n")}
`;
}
