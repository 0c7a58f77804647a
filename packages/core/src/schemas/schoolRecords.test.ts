import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseVisit } from "../visit/parseVisit.js";

type Kept = { readonly what: string; readonly visit: Readonly<Record<string, unknown>> };

/** Ten records written from docs/reference alone; the runner in Python reads the same file with the published schema. */
const records = JSON.parse(readFileSync(new URL("../../vectors/records.json", import.meta.url), "utf8")) as Kept[];

test("there are ten records that a school might keep", () => {
  expect(records).toHaveLength(10);
});

test.each(records.map(({ what, visit }) => [what, visit] as const))("a record is read as it is: %s", (_, visit) => {
  expect(parseVisit(visit)).toEqual({ ok: true, value: visit });
  expect(parseVisit({ ...visit, colour: "blue" })).toMatchObject({
    issues: [{ path: "/colour", code: "unknown-key" }],
  });
});
