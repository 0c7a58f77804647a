import { parseWith, visitEventSchema, type VisitEvent } from "@home-visits/core";
import { z } from "zod";
import { InputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { lineFinder } from "./lineFinder.js";
import { readJson } from "./readJson.js";
import { readText } from "./readText.js";

/**
 * Reads a file with what happened: a JSON list of events, as a visit record holds them.
 * @throws InputError with every problem of the file
 */
export async function readEvents(path: string, io: Io): Promise<readonly VisitEvent[]> {
  const source = await readText(path, io);
  const outcome = parseWith(z.array(visitEventSchema), readJson(source));
  if (outcome.ok) return outcome.value;
  const lineOf = lineFinder(source.text);
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
