import { join, resolve } from "node:path";
import { largePrintScale, standardScale, type PrintKind } from "@home-visits/pdf";
import { allProblems } from "../allProblems.js";
import { checkVisits, type CheckedVisit } from "../checkVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findClashes } from "../findClashes.js";
import { findPolicy } from "../findPolicy.js";
import { InputError, inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { packVisits } from "../packVisits.js";
import { printingDate } from "../printingDate.js";
import { readFonts } from "../readFonts.js";
import { readSchool } from "../readSchool.js";
import { readText } from "../readText.js";
import { readVisits } from "../readVisits.js";
import { renderPacks, type PackFile, type Rendered } from "../renderPacks.js";
import { roundsCutShort } from "../roundsCutShort.js";
import { sayWritten } from "../sayWritten.js";
import { standInSchool } from "../standInSchool.js";
import { writeFiles } from "../writeFiles.js";
import type { WritingFlags } from "./WritingFlags.js";

/** What `paper-pack build` can be told. */
export type BuildFlags = WritingFlags & {
  readonly policy: string;
  readonly school?: string;
  readonly only?: readonly string[];
  readonly print: PrintKind;
  readonly combined?: boolean;
  readonly skipBad?: boolean;
  readonly renew?: boolean;
};

/**
 * Makes a pack for every visit of a file. Everything is read and checked before anything is made, and nothing is written unless all of
 * it can be, so a folder holds a whole run or none of it.
 */
export async function build(path: string, flags: BuildFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const [{ file, entries }, policy, school, date, fonts] = await allProblems([
    readText(path, io).then(readVisits),
    Promise.resolve().then(() => findPolicy(flags.policy)),
    flags.school === undefined ? undefined : readSchool(flags.school, io),
    Promise.resolve().then(() => printingDate(flags.date, io)),
    readFonts(flags.font ?? [], io),
  ]);
  const checked = checkVisits({ file, entries });
  if (checked.problems.length > 0 && !flags.skipBad) throw new InputError(checked.problems);
  const { packs, notes: planNotes } = packVisits({
    visits: checked.visits.map(({ visit }) => visit),
    policy,
    school: school ?? standInSchool(policy),
  });
  const files = filesOf(chosen(checked.visits, flags.only), flags.combined === true);
  const folder = resolve(io.folder, flags.out);
  const replacing = flags.force ? "anything" : flags.renew ? "own" : "nothing";
  const clashes = await findClashes({ folder, shown: flags.out, names: files.map(({ name }) => name), replacing });
  if (clashes.length > 0) throw new InputError([...checked.problems, ...clashes]);

  const rendered: Rendered = { made: [], problems: [] };
  const rendering = {
    file,
    files,
    packs,
    settings: { print: flags.print, date, fonts, scale: flags.largePrint ? largePrintScale : standardScale },
    skipBad: flags.skipBad === true,
    onFile: (done: number) => io.progress(`Making file ${done + 1} of ${files.length}`),
  };
  const records = await writeFiles(
    { folder, shown: flags.out, now: io.now() },
    renderPacks(rendering, rendered),
  ).finally(() => io.progress(""));
  const problems = [...checked.problems, ...rendered.problems];
  const left = new Set(problems.map(({ index }) => index));
  const notes = [
    ...planNotes,
    ...roundsCutShort(entries, left).map(
      (id) => `The log page of ${id} lacks a home of its round: that visit was left out.`,
    ),
  ];
  const written = records.map((record, index) => ({
    ...record,
    path: join(flags.out, record.name),
    ids: rendered.made[index]?.ids ?? [],
    seconds: rendered.made[index]?.seconds ?? 0,
  }));
  sayWritten(
    { noun: "pack", files: written, problems, notes, out: flags.out, seconds: (performance.now() - started) / 1000 },
    flags,
    io,
  );
  return problems.length > 0 ? exitCode.input : exitCode.good;
}

function chosen(visits: readonly CheckedVisit[], only: readonly string[] | undefined): readonly CheckedVisit[] {
  const known = visits.map(({ visit }) => visit.id);
  const unknown = (only ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw inputError("--only", "unknown-visit", `Name visits of the file: ${known.join(", ")}.`);
  return only === undefined ? visits : visits.filter(({ visit }) => only.includes(visit.id));
}

function filesOf(visits: readonly CheckedVisit[], combined: boolean): readonly PackFile[] {
  if (combined && visits.length > 0) return [{ name: "packs.pdf", visits }];
  return visits.map((each) => ({ name: `${each.visit.id}.pdf`, visits: [each] }));
}
