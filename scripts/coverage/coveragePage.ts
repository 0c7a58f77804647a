import { coverage, type Covered } from "./coverage.js";
import type { How } from "./Place.js";

const titles: Readonly<Record<string, string>> = {
  R20: "REAch2 procedures, September 2020 (R20)",
  R2X: "A later REAch2 text without a date (R2X)",
  ALU: "Alumwell Infant School, 2025 (ALU)",
  MOR: "Morecambe Road School, March 2024 (MOR)",
  ATLP: "The Covid addendum, version 1.0 (ATLP)",
};
const order: readonly How[] = ["computed", "checked", "timed", "held", "printed", "stated", "nothing"];
const MOST = 4;

function listed(texts: readonly string[]): string {
  const more = texts.length > MOST ? ` and ${String(texts.length - MOST)} more` : "";
  return texts.slice(0, MOST).join(", ") + more;
}

function row({ id, kind, places, tests }: Covered): string {
  const served = order.flatMap((how) => {
    const found = places.filter((place) => place.how === how).map(({ where }) => where);
    return found.length === 0 ? [] : [how === "nothing" ? listed(found) : `${how}: ${listed(found)}`];
  });
  const held = listed(tests.map((name) => `\`${name.replace(/^.*\//, "")}\``));
  return `| ${id} | ${kind} | ${served.join("<br>").replaceAll("|", "/")} | ${held} |`;
}

/** The rows without a test, by why they have none. */
function untested(clauses: readonly Covered[]): string {
  const rows = clauses.filter(({ tests }) => tests.length === 0);
  const why = ({ places }: Covered): string => places.map(({ how, where }) => `${how === "nothing" ? "" : `${how}: `}${where}`).join(", ");
  const reasons = [...new Set(rows.map(why))];
  const lines = reasons.map(
    (reason) => `- ${reason} ${rows.filter((row) => why(row) === reason).map(({ id }) => id).join(", ")}`,
  );
  return `## Rows without a test\n\n${String(rows.length)} of ${String(clauses.length)}:\n\n${lines.join("\n")}\n`;
}

/** The page that says for each clause of the five sources where it is served. */
export function coveragePage(): string {
  const clauses = coverage();
  const sections = Object.entries(titles).map(([source, title]) => {
    const rows = clauses.filter((clause) => clause.source === source).map(row);
    return `## ${title}\n\n| clause | kind | where | tests |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Where each clause is served

Made from the code by \`node scripts/writeCoverage.mjs\`; do not edit it. It lists the ${String(clauses.length)} clauses of the five sources. A clause is
**computed** or **checked** by a rule, a setting, a risk matrix or an exported function, **timed** by a policy's timers or ladder, **held** at a
place of the record, **printed** on a form, or **stated** in what a policy says of itself; the rest say why they need nothing. Code counts
only if a package's entry leads to it and the clause stands in a value, not in a comment. A test counts only if its title names the
clause, or the part of its case table that the title shows; \`eachRule.test.ts\` has a test for every rule, under the clauses that it cites.

${untested(clauses)}
${sections.join("\n")}`;
}
