import { parseWith, visitEventSchema, type VisitEvent } from "@home-visits/core";
import { z } from "zod";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";

const eventsSchema = z.array(visitEventSchema);

/**
 * Reads a file with what happened: a JSON list of events, as a visit record holds them.
 * @throws InputError with every problem of the file
 */
export const readEvents = (path: string, io: Io): Promise<readonly VisitEvent[]> =>
  readDocument(path, (input) => parseWith(eventsSchema, input), io, "events");
