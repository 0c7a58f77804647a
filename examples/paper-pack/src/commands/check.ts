import { calendarOf } from "@home-visits/core/timers";
import { assessDeparture, explain, gapSentence, isOfSchool, type Gap, type PolicyAssessment } from "@home-visits/core";
import { addenda } from "../addenda.js";
import { chosenProblems, chosenVisits } from "../chosenVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { instantArgument } from "../instantArgument.js";
import type { Io } from "../Io.js";
import { oddInSchool } from "../oddInSchool.js";
import { readRecords } from "../readRecords.js";
import { counted, tellLeftOut } from "../report.js";
import { sayCheck } from "../sayCheck.js";
import { unreadOf, warningsOf } from "../warningsOf.js";
import { severity, worstVerdict } from "../worstVerdict.js";
import type { RecordFlags } from "./RecordFlags.js";

/** What `paper-pack check` can be told. */
export type CheckFlags = RecordFlags & { readonly at?: string; readonly json?: boolean };

/**
 * Says of each visit whether it may go and what to do now, the worst first; then, once, what the policy leaves open. Ends with 1 when a
 * visit may not go or nobody can tell, with 2 when visits of the file could not be read.
 */
export async function check(path: string, flags: CheckFlags, io: Io): Promise<ExitCode> {
  const records = await readRecords(path, flags, io);
  const { policy, school } = records;
  const { zone } = calendarOf(school);
  const now = instantArgument("--at", flags.at, { io, zone, dates: flags.dates });
  const all = records.visits.map(({ visit }) => visit);
  const problems = chosenProblems(records.problems, flags.only);
  const checked = chosenVisits(records, flags.only)
    .map(({ visit }) => {
      const judged = assessDeparture({ visit, policy, addenda, school, now, mode: "lenient" });
      const warned = warningsOf(visit, { others: all, school, policies: [policy, ...addenda], now });
      return { visit, judged, warnings: [...warned, ...unreadOf(judged)] };
    })
    .sort((a, b) => severity(worstVerdict(a.judged)) - severity(worstVerdict(b.judged)));
  const ofSchool = [...oddInSchool(school), ...schoolPoints(checked.flatMap(({ judged }) => judged))];
  const open = openPoints(checked.flatMap(({ judged }) => judged));
  if (flags.json) {
    const visits = checked.map(({ visit, judged, warnings }) => ({
      id: visit.id,
      verdict: worstVerdict(judged),
      warnings,
      policies: judged.map(({ policy, assessment }) => ({
        policy: policy.id,
        verdict: assessment.verdict,
        findings: assessment.findings.map(({ rule, outcome, phase, cites, sentence, about }) => ({
          rule,
          outcome,
          phase,
          cites,
          sentence,
          ...(about === undefined ? {} : { about }),
        })),
      })),
    }));
    io.print(JSON.stringify({ visits, ofSchool, open, problems }, undefined, 2));
  } else {
    for (const { visit, judged, warnings } of checked) {
      for (const line of sayCheck(visit, judged, { warnings, zone, columns: io.columns })) io.say(line);
      io.say("");
    }
    if (ofSchool.length > 0) io.say("For the school as a whole, once:");
    for (const line of ofSchool) io.say(`  - ${line}`);
    if (open.length > 0)
      io.say(`The policy leaves this open. Decide it once, in the school's file (${counted(open.length, "point")}):`);
    for (const line of open) io.say(`  - ${line}`);
    tellLeftOut(problems, io);
  }
  if (problems.length > 0) return exitCode.input;
  const held = checked.some(({ judged }) => ["no-go", "undetermined"].includes(worstVerdict(judged)));
  return held ? exitCode.findings : exitCode.good;
}

/** What is asked of the school as such, each point once. */
function schoolPoints(judged: readonly PolicyAssessment[]): string[] {
  return [...new Set(judged.flatMap(({ assessment }) => assessment.findings.filter(isOfSchool).map(explain)))];
}

/** What the policies leave to the school, each point once. */
function openPoints(judged: readonly PolicyAssessment[]): string[] {
  return [...new Set(judged.flatMap(({ assessment }) => assessment.gaps.map(gapText)))];
}

function gapText(gap: Gap): string {
  const said = gapSentence(gap);
  return gap.setting === undefined ? said : `${said.replace(/\.$/u, "")} (setting ${gap.setting}).`;
}
