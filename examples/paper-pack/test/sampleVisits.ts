import { readFileSync } from "node:fs";

/** The sample as it stands in its file, read anew so that a test may change it. */
export function sampleVisits(): Record<string, unknown>[] {
  return JSON.parse(readFileSync(new URL("../sample/visits.json", import.meta.url), "utf8")) as Record<
    string,
    unknown
  >[];
}
