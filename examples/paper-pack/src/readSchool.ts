import { notParsed, parseSchool, policies, type Parsed, type School } from "@home-visits/core";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";
import { leftOfStarter } from "./templates/leftOfStarter.js";

/**
 * Reads the file that says who holds which role at the school, its calendar, and what the school has decided.
 * @throws InputError with every problem of the file, and with what is left of the template
 */
export const readSchool = (path: string, io: Io): Promise<School> => readDocument(path, parsed, io);

function parsed(input: unknown): Parsed<School> {
  const outcome = parseSchool(input, { policies: Object.values(policies) });
  if (!outcome.ok) return outcome;
  const [first, ...more] = leftOfStarter(outcome.value);
  return first === undefined ? outcome : notParsed(first, ...more);
}
