import { lintPolicy, policies, type Policy } from "@home-visits/core";
import { lintLadder, type LintFinding } from "@home-visits/escalation";
import { chosenProblems, chosenVisits } from "../chosenVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findPolicy } from "../findPolicy.js";
import { allProblems } from "../allProblems.js";
import type { Io } from "../Io.js";
import { readRecords } from "../readRecords.js";
import { readSchool } from "../readSchool.js";
import { inputError } from "../InputError.js";
import { tellLeftOut } from "../report.js";
import { idAt, ownWarnings } from "../ownWarnings.js";
import { standInSchool } from "../standInSchool.js";
import type { Problem } from "../Problem.js";
import type { RecordFlags } from "./RecordFlags.js";

/** What `paper-pack lint` can be told. */
export type LintFlags = RecordFlags & { readonly visits?: string; readonly json?: boolean };

type Found = LintFinding & { readonly visit?: string };

/** The school's and the policy's own mistakes: who could not act, whom nobody could ring, which step never comes. With visits, theirs too. */
export async function lint(flags: LintFlags, io: Io): Promise<ExitCode> {
  const beside = [...(flags.only ?? []), ...(flags.details ?? []), flags.pupils, flags.columns, flags.dates];
  if (flags.visits === undefined && beside.some((each) => each !== undefined))
    throw inputError("--visits", "no-visits", "Name the file of visits with --visits: the other options are about it.");
  const chosen = findPolicy(flags.policy, io);
  const [policy, read] = await allProblems([
    chosen,
    flags.school === undefined ? undefined : readSchool(flags.school, io, chosen),
  ]);
  const school = read ?? standInSchool(policy);
  const general = flags.school === undefined ? [] : lintLadder({ policy, school });
  const said = isShipped(policy)
    ? []
    : ownWarnings(policy, lintPolicy(policy, read === undefined ? {} : { school: read }));
  const problems: Problem[] = [];
  const found: Found[] = [...general];
  if (flags.visits !== undefined) {
    const records = await readRecords(flags.visits, flags, io);
    problems.push(...chosenProblems(records.problems, flags.only));
    const known = new Set(general.map(keyOf));
    for (const { visit } of chosenVisits(records, flags.only))
      found.push(
        ...lintLadder({ policy, school, visit })
          .filter((each) => !known.has(keyOf(each)))
          .map((each) => ({ ...each, visit: visit.id })),
      );
  }
  if (flags.json)
    io.print(JSON.stringify({ policy: policy.id, findings: found, warnings: said, problems }, undefined, 2));
  else {
    if (flags.school === undefined)
      io.tell("Note: name the school's file with --school, so that its people are looked at too.");
    for (const line of foundLines(found)) io.say(line);
    for (const { path, sentence, code } of said) {
      const id = idAt(path, policy);
      io.say(`${path}${id === undefined ? "" : ` (${id})`}: ${sentence} [${code}]`);
    }
    if (found.length + said.length === 0) io.say("Nothing to mend was found.");
    tellLeftOut(problems, io);
  }
  if (problems.length > 0) return exitCode.input;
  return found.length + said.length > 0 ? exitCode.findings : exitCode.good;
}

// what a shipped policy leaves unsaid is its source's, and no school can mend it
const isShipped = (policy: Policy): boolean => Object.values(policies).includes(policy);

/** Each finding once, before it the visits that it is about. */
function foundLines(found: readonly Found[]): readonly string[] {
  const visits = new Map<string, string[]>();
  for (const { message, code, visit } of found) {
    const line = `${message} [${code}]`;
    visits.set(line, [...(visits.get(line) ?? []), ...(visit === undefined ? [] : [visit])]);
  }
  return [...visits].map(([line, ids]) => (ids.length === 0 ? line : `${[...new Set(ids)].join(", ")}: ${line}`));
}

const keyOf = ({ code, step, role, message }: LintFinding): string => JSON.stringify([code, step, role, message]);
