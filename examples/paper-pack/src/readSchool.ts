import { parseSchool, policies, type School } from "@home-visits/core";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";

/**
 * Reads the file that says who holds which role at the school, its calendar, and what the school has decided.
 * @throws InputError with every problem of the file
 */
export const readSchool = (path: string, io: Io): Promise<School> =>
  readDocument(path, (input) => parseSchool(input, { policies: Object.values(policies) }), io);
