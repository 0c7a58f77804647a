import { parseSchool, policies, type School } from "@home-visits/core";
import { InputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { lineFinder } from "./lineFinder.js";
import { readJson } from "./readJson.js";
import { readText } from "./readText.js";
import { withoutComments } from "./withoutComments.js";

/**
 * Reads the file that says who holds which role at the school, its calendar, and what the school has decided.
 * @throws InputError with every problem of the file
 */
export async function readSchool(path: string, io: Io): Promise<School> {
  const source = await readText(path, io);
  const outcome = parseSchool(readJson(source), { policies: Object.values(policies) });
  if (outcome.ok) return outcome.value;
  const lineOf = lineFinder(withoutComments(source.text));
  throw new InputError(
    outcome.issues.map(({ path: pointer, code, message }) => ({
      file: source.file,
      pointer,
      line: lineOf(pointer),
      code,
      message,
    })),
  );
}
