import { sayPolicy, type PolicyLine } from "@home-visits/core";
import { allProblems } from "../allProblems.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findPolicy } from "../findPolicy.js";
import type { Io } from "../Io.js";
import { readSchool } from "../readSchool.js";

/** What `paper-pack say` can be told. */
export type SayFlags = { readonly school?: string; readonly json?: boolean };

/** A policy told back in plain English, to lay beside the paper; with a school, its own numbers stand in the sentences. */
export async function say(idOrFile: string, flags: SayFlags, io: Io): Promise<ExitCode> {
  const chosen = findPolicy(idOrFile, io);
  const [policy, school] = await allProblems([
    chosen,
    flags.school === undefined ? undefined : readSchool(flags.school, io, chosen),
  ]);
  const parts = sayPolicy(policy, school ?? {});
  if (flags.json) {
    io.print(JSON.stringify({ policy: policy.id, title: policy.title, edition: policy.edition, parts }, undefined, 2));
    return exitCode.good;
  }
  io.say(`${policy.title}, ${policy.edition}`);
  for (const { title, lines } of parts) {
    io.say("");
    io.say(title);
    for (const { says, strength, cites } of lines) {
      const clause = cites.length === 0 ? "" : ` (${cites.join(", ")})`;
      io.say(`  - ${says.replace(/\.$/u, "")}${clause}.${strengthText[strength]}`);
    }
  }
  return exitCode.good;
}

/** How strongly something is said, where the sentence alone does not tell. */
const strengthText: Readonly<Record<PolicyLine["strength"], string>> = {
  must: "",
  should: " Advice.",
  advised: " Advice.",
  may: " A choice.",
  allowed: "",
  means: "",
  "left-open": " The policy leaves this open.",
  none: "",
};
