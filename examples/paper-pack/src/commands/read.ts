import { readFilledForm } from "@home-visits/pdf";
import { exitCode, type ExitCode } from "../exitCode.js";
import { findPolicy } from "../findPolicy.js";
import { formsOfPolicy } from "../formsOfPolicy.js";
import { foreignFile, type ForeignFile } from "../foreignFile.js";
import { InputError, inputError } from "../InputError.js";
import type { Io } from "../Io.js";
import { readBytes, stdinName } from "../readBytes.js";
import { readText } from "../readText.js";

/** What `paper-pack read` can be told. */
export type ReadFlags = {
  /** A file, not the password itself: a command line can be read by others on the machine. */
  readonly passwordFile?: string;
  /** The policy whose own questions the form may be of. */
  readonly policy?: string;
};

/**
 * Prints the answers of a form that was filled in on a screen, as JSON.
 * @throws InputError with every problem of the file or of an answer, at the answer's pointer
 */
export async function read(path: string, { passwordFile, policy }: ReadFlags, io: Io): Promise<ExitCode> {
  const bytes = await readBytes(path, io);
  const foreign = foreignFile(bytes);
  if (foreign !== undefined && foreign !== "pdf") throw inputError(fileOf(path), "not-pdf", noForm(foreign));
  const password = passwordFile === undefined ? undefined : firstLine((await readText(passwordFile, io)).text);
  const among = formsOfPolicy(policy === undefined ? undefined : await findPolicy(policy, io));
  const form = await readFilledForm(bytes, password === undefined ? { among } : { among, password });
  if (form.ok) {
    io.print(JSON.stringify(form.value, undefined, 2));
    return exitCode.good;
  }
  const file = fileOf(path);
  throw new InputError(form.issues.map(({ path: pointer, code, message }) => ({ file, pointer, code, message })));
}

const fileOf = (path: string): string => (path === "-" ? stdinName : path);

/** What to do with a file that is no PDF: nothing reads handwriting, and a person has to. */
const noForm = (kind: ForeignFile): string =>
  kind === "picture"
    ? "Type the answers of this picture into a form: “paper-pack blank --fillable” makes one. Nothing here reads a photograph."
    : "Give the saved form, a PDF: this is another document. “paper-pack check” reads a file of visits.";

function firstLine(text: string): string {
  return text.split(/\r?\n/u, 1)[0] ?? "";
}
