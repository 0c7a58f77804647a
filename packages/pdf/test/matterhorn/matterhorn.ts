import { PDFDocument } from "@cantoo/pdf-lib";
import type { Condition } from "./Condition.js";
import { contentConditions } from "./contentConditions.js";
import { documentConditions } from "./documentConditions.js";
import { fontConditions } from "./fontConditions.js";
import { openFile } from "./openFile.js";
import { structureConditions } from "./structureConditions.js";

/**
 * The conditions of the Matterhorn Protocol 1.1 that are looked for here. None of them found is no certificate: the protocol has more, and most of what
 * makes a print readable only a person can judge.
 */
export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...documentConditions,
  ...fontConditions,
  ...structureConditions,
];

/** The numbers of the conditions that a file fails, with what each says. */
export function failuresOf(file: PDFDocument): readonly string[] {
  const opened = openFile(file);
  return conditions.filter(({ faults }) => faults(opened) > 0).map(({ number, says }) => `${number}: ${says}`);
}

/** The same for the bytes of a print. */
export async function matterhornFailures(bytes: Uint8Array): Promise<readonly string[]> {
  return failuresOf(await PDFDocument.load(bytes, { updateMetadata: false }));
}
