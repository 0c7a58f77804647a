import { join, resolve } from "node:path";
import { largePrintScale, standardScale, type PrintKind, type Reader } from "@home-visits/pdf";
import { addenda } from "../addenda.js";
import { chosenProblems, chosenVisits } from "../chosenVisits.js";
import { doubtfulNumbers } from "../doubtfulNumbers.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { refuseClashes } from "../refuseClashes.js";
import { familyWording } from "../familyWording.js";
import { finishStopped } from "../finishStopped.js";
import type { Io } from "../Io.js";
import { notMade } from "../notMade.js";
import { openPrinting } from "../openPrinting.js";
import { packFiles } from "../packFiles.js";
import { packVisits } from "../packVisits.js";
import type { PrintSettings } from "../printFile.js";
import { formsToFillIn } from "../printToFillIn.js";
import type { Problem } from "../Problem.js";
import { progressBar } from "../progressBar.js";
import { renderPacks, type Rendered } from "../renderPacks.js";
import { roundsCutShort } from "../roundsCutShort.js";
import { sayWritten } from "../sayWritten.js";
import { writeFiles } from "../writeFiles.js";
import { readInput, type InputFlags } from "./readInput.js";
import { nameless } from "../standInSchool.js";
import type { WritingFlags } from "./WritingFlags.js";

/** What `paper-pack build` can be told. */
export type BuildFlags = WritingFlags &
  InputFlags & {
    readonly print: Extract<PrintKind, "record" | "blank">;
    readonly combined?: boolean;
    /** For whom sheets are printed, or `all`; what an ordinary visit needs when left out. */
    readonly sheets?: readonly (Reader | "all")[];
    /** Makes a file for each reader. */
    readonly split?: boolean;
    /** Makes the forms of each pack to fill in on a screen, a file for each. */
    readonly fillable?: boolean;
    /** Puts the family's name into the names of files. */
    readonly names?: boolean;
    readonly attachData?: boolean;
    readonly renew?: boolean;
    /** How many packs are made at once; as many as the machine has cores when left out. */
    readonly workers?: number;
  };

/**
 * Makes a pack for every visit of a file. Everything is read and checked before anything is made, and nothing is written unless all of
 * it can be, so a folder holds a whole run or none of it.
 */
export async function build(path: string, flags: BuildFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const { source, policy, school, date, extraFonts } = await readInput(path, flags, io);
  const wording = familyWording(flags.familyLanguage);
  const wanted = chosenVisits(source, flags.only);
  const unread = chosenProblems(source.problems, flags.only);
  const target = { folder: resolve(io.folder, flags.out), shown: flags.out };
  const replacing = flags.force ? "anything" : flags.renew ? "own" : "nothing";
  const stopped = await finishStopped(target.folder, target.shown);
  const all = source.visits.map(({ visit }) => visit);
  const { packOf, notes } = packVisits({ all, policy, school });
  const settings: PrintSettings = {
    policy,
    addenda,
    school: flags.school === undefined ? nameless(school) : school,
    print: flags.print,
    date,
    scale: flags.largePrint ? largePrintScale : standardScale,
    attachData: flags.attachData === true,
    ...(wording === undefined ? {} : { familyWording: wording }),
  };
  const files = packFiles(wanted, flags, (visit, sheets) => formsToFillIn(packOf(visit), sheets, settings));
  const check = (): Promise<void> =>
    refuseClashes({ ...target, names: files.map(({ name }) => name), replacing, stopped }, unread);
  await check();

  const rendered: Rendered = { made: [], problems: [], notes: [] };
  const left = (): readonly Problem[] => [...unread, ...rendered.problems];
  const printing = await openPrinting({
    settings,
    extraFonts,
    files: files.length,
    workers: flags.workers,
  });
  const newFiles = renderPacks(
    {
      file: source.file,
      files,
      packOf,
      printing,
      notMade: flags.combined ? notMade(unread).map(({ says }) => says) : [],
      skipBad: flags.strict !== true,
      onFile: (done) => io.progress(progressBar(done, files.length, "file")),
    },
    rendered,
  );
  const records = await writeFiles(
    { ...target, now: io.now(), check, notMade: () => notMade(left()) },
    newFiles,
  ).finally(async () => {
    io.progress("");
    await printing.close();
  });
  const problems = left();
  const written = records.map((record, index) => {
    const { ids = [], seconds = 0 } = rendered.made[index] ?? {};
    return { ...record, path: join(flags.out, record.name), ids, seconds };
  });
  const seconds = (performance.now() - started) / 1000;
  const doubtful = wanted.flatMap(({ visit }) => doubtfulNumbers(visit).map((says) => `${visit.id}: ${says}`));
  const said = [...notes(), ...doubtful, ...rendered.notes, ...roundsCutShort(source.entries, wanted, source.problems)];
  sayWritten(
    {
      noun: flags.fillable ? "form" : "pack",
      files: written,
      problems,
      notes: [...new Set(said)],
      out: flags.out,
      seconds,
    },
    flags,
    io,
  );
  return problems.length > 0 ? exitCode.input : exitCode.good;
}
