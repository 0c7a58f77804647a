import { join, resolve } from "node:path";
import { createFonts, largePrintScale, renderNotice, standardScale } from "@home-visits/pdf";
import { addenda } from "../addenda.js";
import { chosenProblems, chosenVisits } from "../chosenVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { finishStopped } from "../finishStopped.js";
import type { Io } from "../Io.js";
import { refuseClashes } from "../refuseClashes.js";
import { sayWritten } from "../sayWritten.js";
import { writeFiles, type NewFile } from "../writeFiles.js";
import { readInput, type InputFlags } from "./readInput.js";
import type { WritingFlags } from "./WritingFlags.js";

/** What `paper-pack notice` can be told. */
export type NoticeFlags = WritingFlags & InputFlags;

const name = "notice-for-the-school.pdf";

/** Makes the notice for the school: once for all visits of a file, what is about the school as such and stands in no pack. */
export async function notice(path: string, flags: NoticeFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const { source, policy, school, date, extraFonts } = await readInput(path, flags, io);
  const target = { folder: resolve(io.folder, flags.out), shown: flags.out };
  const stopped = await finishStopped(target.folder, target.shown);
  const check = (): Promise<void> =>
    refuseClashes({ ...target, names: [name], replacing: flags.force ? "anything" : "nothing", stopped });
  await check();
  const visits = chosenVisits(source, flags.only).map(({ visit }) => visit);
  const problems = chosenProblems(source.problems, flags.only);
  async function* print(): AsyncGenerator<NewFile> {
    const scale = flags.largePrint ? largePrintScale : standardScale;
    const bytes = await renderNotice({ visits, policy, addenda, school, date, fonts: createFonts(extraFonts), scale });
    yield { name, bytes };
  }
  const records = await writeFiles({ ...target, now: io.now(), check }, print());
  const seconds = (performance.now() - started) / 1000;
  const ids = visits.map(({ id }) => id);
  const files = records.map((record) => ({ ...record, path: join(flags.out, record.name), ids, seconds }));
  sayWritten({ noun: "notice", files, problems, notes: [], out: flags.out, seconds }, flags, io);
  return problems.length > 0 ? exitCode.input : exitCode.good;
}
