import {
  notParsed,
  parseSchool,
  policies,
  type Parsed,
  type Policy,
  type School,
  type SchoolReading,
} from "@home-visits/core";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";
import { leftOfStarter } from "./templates/leftOfStarter.js";

/**
 * Reads the file that says who holds which role at the school, its calendar, and what the school has decided. Roles and settings are those of
 * the policies that ship and of the one in use, which may be the school's own.
 * @param policy one that cannot be read is told by whoever asked for it
 * @throws InputError with every problem of the file, and with what is left of the template
 */
export async function readSchool(path: string, io: Io, policy: Promise<Policy>): Promise<School> {
  const inUse = await policy.catch(() => undefined);
  const known = inUse === undefined ? {} : { policies: [...new Set([...Object.values(policies), inUse])] };
  return readDocument(path, (input) => parsed(input, known), io, "school");
}

function parsed(input: unknown, known: SchoolReading): Parsed<School> {
  const outcome = parseSchool(input, known);
  if (!outcome.ok) return outcome;
  const [first, ...more] = leftOfStarter(outcome.value);
  return first === undefined ? outcome : notParsed(first, ...more);
}
