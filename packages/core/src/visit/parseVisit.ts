import { parseWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { visitSchema, type Visit } from "./visitSchema.js";

/** Reads a visit record. Nothing is changed or filled in: the value equals the input. */
export const parseVisit = (input: unknown): Parsed<Visit> => parseWith(visitSchema, input);
