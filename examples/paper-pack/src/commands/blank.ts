import { join, resolve } from "node:path";
import { formEditions, forms, type Form } from "@home-visits/forms";
import { inFamilyWording, largePrintScale, renderForm, standardScale, wordingIssues } from "@home-visits/pdf";
import { allProblems } from "../allProblems.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { familyWording } from "../familyWording.js";
import { findPolicy } from "../findPolicy.js";
import { finishStopped } from "../finishStopped.js";
import { formsOfPolicy } from "../formsOfPolicy.js";
import { InputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { printingDate } from "../printingDate.js";
import { readNameAndCalendar } from "../readNameAndCalendar.js";
import type { Problem } from "../Problem.js";
import { progressBar } from "../progressBar.js";
import { readFonts } from "../readFonts.js";
import { refuseClashes } from "../refuseClashes.js";
import { sayWritten } from "../sayWritten.js";
import { writeFiles, type NewFile } from "../writeFiles.js";
import { editionsOf } from "./listForms.js";
import type { WritingFlags } from "./WritingFlags.js";

/** What `paper-pack blank` can be told. */
export type BlankFlags = WritingFlags & {
  readonly edition?: string;
  readonly fillable?: boolean;
  readonly school?: string;
  /** The policy whose own questions are printed too. */
  readonly policy?: string;
};

/** Prints empty forms to fill with a pen or, where asked, on a screen: those that are named, else every one. */
export async function blank(ids: readonly string[], flags: BlankFlags, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const reading = flags.school === undefined ? undefined : readNameAndCalendar(flags.school, io);
  const [asked, wording, school = {}, date, { fonts }] = await allProblems([
    chooseForms(ids, flags, io),
    Promise.resolve().then(() => familyWording(flags.familyLanguage)),
    reading,
    // a fault in the school's file is told where that file is read
    Promise.resolve(reading)
      .catch(() => undefined)
      .then((read) => printingDate(flags.date, io, read)),
    readFonts(flags.font ?? [], io),
  ]);
  const chosen = asked.map((form) => (form.definition.audience === "family" ? inFamilyWording(form, wording) : form));
  const notes = wordingIssues(
    chosen.filter(({ definition }) => definition.audience === "family"),
    wording,
  ).map(({ message }) => message);
  const folder = resolve(io.folder, flags.out);
  const target = { folder, shown: flags.out };
  const stopped = await finishStopped(folder, flags.out);
  const replacing = flags.force ? "anything" : "nothing";
  const check = (): Promise<void> => refuseClashes({ ...target, names: chosen.map(fileName), replacing, stopped });
  await check();
  const seconds: number[] = [];
  const scale = flags.largePrint ? largePrintScale : standardScale;
  async function* print(): AsyncGenerator<NewFile> {
    for (const form of chosen) {
      io.progress(progressBar(seconds.length, chosen.length, "form"));
      const from = performance.now();
      const bytes = await renderForm({
        form,
        print: flags.fillable ? "fillable" : "blank",
        date,
        fonts,
        scale,
        school,
      });
      seconds.push((performance.now() - from) / 1000);
      yield { name: fileName(form), bytes };
    }
  }
  const records = await writeFiles({ ...target, now: io.now(), check }, print()).finally(() => io.progress(""));
  const files = records.map((record, index) => ({
    ...record,
    path: join(flags.out, record.name),
    ids: [chosen[index]?.title ?? ""],
    seconds: seconds[index] ?? 0,
  }));
  sayWritten(
    {
      noun: "form",
      files,
      problems: [],
      notes,
      out: flags.out,
      seconds: (performance.now() - started) / 1000,
    },
    flags,
    io,
  );
  return exitCode.good;
}

/** An edition that is not the current one is named in the file's name. */
function fileName({ id, edition }: Form): string {
  const current = Object.values(forms).some((form) => form.id === id && form.edition === edition);
  return current ? `${id}.pdf` : `${id}-${edition}.pdf`;
}

/** What the policy asks of its own comes beside all forms, or where it is named. */
async function chooseForms(ids: readonly string[], flags: BlankFlags, io: Io): Promise<readonly Form[]> {
  const own = formsOfPolicy(flags.policy === undefined ? undefined : await findPolicy(flags.policy, io));
  const { edition } = flags;
  const editions = [...formEditions, ...own];
  const ofEdition = (form: Form): boolean => edition === undefined || form.edition === edition;
  if (ids.length === 0) {
    const all = edition === undefined ? [...Object.values(forms), ...own] : editions.filter(ofEdition);
    if (all.length > 0) return all;
    throw new InputError([problem("--edition", `Choose one of: ${editionsOf(editions)}.`)]);
  }
  const names = [...Object.keys(forms), ...own.map(({ id }) => id)];
  const found = [...new Set(ids)].map((id) => {
    const those = editions.filter((form) => form.id === id);
    if (those.length === 0) return problem("FORM", `Choose forms among these: ${names.join(", ")}.`);
    return those.find(ofEdition) ?? problem("--edition", `The form ${id} has: ${editionsOf(those)}.`);
  });
  const problems = found.flatMap((each) => ("code" in each ? [each] : []));
  if (problems.length > 0) throw new InputError(problems);
  return found.flatMap((each) => ("code" in each ? [] : [each]));
}

const problem = (file: string, message: string): Problem => ({ file, pointer: "", code: "unknown-form", message });
