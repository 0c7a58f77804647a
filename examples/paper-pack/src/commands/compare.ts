import { comparePolicies, type Stand } from "@home-visits/core";
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
    for (const { title, ...sides } of differences) {
      io.say(title);
      io.say(`  ${first.id}: ${standText(sides.a)}`);
      io.say(`  ${second.id}: ${standText(sides.b)}`);
    }
    io.say(
      differences.length === 0
        ? "The two say the same on every topic."
        : `They differ on ${differences.length} topic${differences.length === 1 ? "" : "s"}.`,
    );
  }
  return exitCode.good;
}

const standText = (stand: Stand): string =>
  stand.status === "silent" ? "says nothing." : `${stand.says} (${stand.cites.join(", ")})`;
