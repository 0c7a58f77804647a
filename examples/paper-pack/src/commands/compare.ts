import { comparePolicies, type Policy, type ProvisionDifference, type Stand } from "@home-visits/core";
import { allProblems } from "../allProblems.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findPolicy } from "../findPolicy.js";
import type { Io } from "../Io.js";

/** What two policies say differently, topic by topic, each side with its clauses. Ends with 0 whatever it finds. */
export async function compare(a: string, b: string, flags: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const [first, second] = await allProblems([findPolicy(a, io), findPolicy(b, io)]);
  const differences = comparePolicies(first, second);
  if (flags.json) io.print(JSON.stringify({ a: first.id, b: second.id, differences }, undefined, 2));
  else {
    const shown = new Map<string, string>();
    for (const { title, provisions, ...sides } of differences) {
      io.say(title);
      io.say(`  ${first.id}: ${standText(sides.a, first)}`);
      io.say(`  ${second.id}: ${standText(sides.b, second)}`);
      const above = new Set<string>();
      for (const [head = "", ...more] of provisions.map((one) => provisionLines(one, first.id, second.id))) {
        // a clause that belongs to several topics is told under the first
        const told = shown.get(head);
        if (told === undefined) for (const line of [head, ...more]) io.say(`    ${line}`);
        else above.add(told);
        shown.set(head, told ?? title);
      }
      for (const told of above) io.say(`    - See above, under “${told}”.`);
    }
    io.say(
      differences.length === 0
        ? "The two say the same on every topic."
        : `They differ on ${differences.length} topic${differences.length === 1 ? "" : "s"}.`,
    );
  }
  return exitCode.good;
}

const differsIn = {
  number: "a number",
  strength: "how strongly",
  who: "who",
  when: "when",
  what: "what is asked",
} as const;

function provisionLines(
  { a, b, differs, near, numbers }: ProvisionDifference,
  first: string,
  second: string,
): string[] {
  if (a === undefined || b === undefined)
    return [
      `- ${a === undefined ? second : first} alone: ${(a ?? b)?.says ?? ""}`,
      ...(near === undefined
        ? []
        : [
            `  Look at its name, “${(a ?? b)?.from ?? ""}”: to take the place of “${near}” it has to be the very same.`,
          ]),
    ];
  const said = a.says === b.says ? a.says : `${a.says} / ${b.says}`;
  const wherein = differs.map((one) => differsIn[one]).join(", ");
  return [`- ${said} They differ in: ${wherein}.`, ...numbers.map((one) => `  ${one.a} / ${one.b}`)];
}

// A document without words on any topic may still say something in a rule that nothing of the other stands beside.
function standText(stand: Stand, { positions }: Policy): string {
  if (stand.status === "stated") return `${stand.says}${stand.cites.length > 0 ? ` (${stand.cites.join(", ")})` : ""}`;
  return Object.keys(positions).length > 0 ? "says nothing." : "has no rule that could be laid beside this.";
}
