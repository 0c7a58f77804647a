import type { Issue } from "@home-visits/core";
import { readFilledForm } from "@home-visits/pdf";
import type { DayOrder } from "../cells/readDate.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findPolicy } from "../findPolicy.js";
import { formsOfPolicy } from "../formsOfPolicy.js";
import { foreignFile, type ForeignFile } from "../foreignFile.js";
import { InputError, inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import type { Problem } from "../Problem.js";
import { problemCount, problemLines } from "../report.js";
import { readBytes, stdinName } from "../readBytes.js";
import { readText } from "../readText.js";

/** What `paper-pack read` can be told. */
export type ReadFlags = {
  /** A file, not the password itself: a command line can be read by others on the machine. */
  readonly passwordFile?: string;
  /** The policy whose own questions the form may be of. */
  readonly policy?: string;
  /** How days such as 9/6/26 are meant throughout the form; asked back when left out. */
  readonly dates?: DayOrder;
  readonly json?: boolean;
};

/**
 * Prints the answers of a form that was filled in on a screen, as JSON. An answer that can be read in more than one way is asked back at its
 * pointer; the others are printed all the same.
 * @throws InputError where no answer can be given
 */
export async function read(path: string, flags: ReadFlags, io: Io): Promise<ExitCode> {
  const { passwordFile, policy, dates, json = false } = flags;
  const bytes = await readBytes(path, io);
  const foreign = foreignFile(bytes);
  if (foreign !== undefined && foreign !== "pdf") throw inputError(fileOf(path), "not-pdf", noForm(foreign));
  const password = passwordFile === undefined ? undefined : firstLine((await readText(passwordFile, io)).text);
  const among = formsOfPolicy(policy === undefined ? undefined : await findPolicy(policy, io));
  const form = await readFilledForm(bytes, {
    among,
    ...(password === undefined ? {} : { password }),
    ...(dates === undefined ? {} : { dates }),
  });
  if (form.ok) {
    io.print(JSON.stringify(form.value, undefined, 2));
    return exitCode.good;
  }
  const problems = form.issues.map((issue) => asProblem(issue, fileOf(path)));
  if (form.others === undefined) throw new InputError(problems);
  io.print(JSON.stringify(json ? { answers: form.others, problems } : form.others, undefined, 2));
  if (!json) {
    const count = problemCount(problems, "The other answers are printed.", io);
    for (const line of [...problemLines(problems, io), "", count]) io.tell(line);
  }
  return exitCode.input;
}

const asProblem = ({ path: pointer, code, message }: Issue, file: string): Problem => ({
  ...{ file, pointer, code },
  message: code === "date-could-be-two" ? `${message} Or say --dates for the whole form.` : message,
});

const fileOf = (path: string): string => (path === "-" ? stdinName : path);

/** What to do with a file that is no PDF: nothing reads handwriting, and a person has to. */
const noForm = (kind: ForeignFile): string =>
  kind === "picture"
    ? "Type the answers of this picture into a form: “paper-pack blank --fillable” makes one. Nothing here reads a photograph."
    : "Give the saved form, a PDF: this is another document. “paper-pack check” reads a file of visits.";

function firstLine(text: string): string {
  return text.split(/\r?\n/u, 1)[0] ?? "";
}
