import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { allPlaces, coverage } from "../scripts/coverage/coverage.js";
import { coveragePage } from "../scripts/coverage/coveragePage.js";
import { clausesOfTitles } from "../scripts/coverage/testTitles.js";
import { heldPlaces, isInSchema } from "../scripts/coverage/heldPlaces.js";
import { repositoryRoot } from "./repositoryRoot.js";

const clauses = coverage();
const idsOf = (found: typeof clauses): readonly string[] => found.map(({ id }) => id);
const served = (id: string, ...hows: readonly string[]): boolean =>
  clauses.find((clause) => clause.id === id)?.places.some(({ how }) => hows.includes(how)) === true;

test("the ledger has 642 clauses, each once", () => {
  expect(new Set(idsOf(clauses)).size).toBe(642);
  expect(clauses).toHaveLength(642);
});

test("no clause is without a place that serves it, or a reason why it needs none", () => {
  expect(idsOf(clauses.filter(({ places }) => places.length === 0))).toEqual([]);
});

test("a clause to check or to compute has a rule, a time or code, and a test that holds it", () => {
  const working = clauses.filter(({ kind }) => kind === "check" || kind === "compute");
  expect(idsOf(working.filter(({ id }) => !served(id, "checked", "computed", "timed")))).toEqual([]);
  expect(idsOf(working.filter(({ tests }) => tests.length === 0))).toEqual([]);
});

test("every clause that something serves has a test that names it", () => {
  const served = clauses.filter(({ places }) => places.some(({ how }) => how !== "nothing"));
  expect(idsOf(served.filter(({ tests }) => tests.length === 0))).toEqual([]);
  expect(clauses.filter(({ tests }) => tests.length === 0).length).toBeLessThan(60);
});

test("a comment earns nothing: neither a place in code nor a test", () => {
  const file = "packages/core/src/calendar/endOfWorkingDay.ts";
  expect(readFileSync(join(repositoryRoot, file), "utf8")).toMatch(/\*.*R20-INC-06/);
  expect(allPlaces.filter(({ where }) => where.includes(file))).toEqual([]);
  expect(allPlaces.some(({ where }) => where.includes("riskFindingMessages"))).toBe(true);
});

test("a false claim earns nothing: of a test file only the titles count, and what they show of their tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-"));
  const file = join(folder, "claims.test.ts");
  writeFileSync(
    file,
    [
      "// R20-PRE-01 in a comment",
      'const clause = "R20-PRE-02";',
      'test("a title (R20-PRE-03)", () => { expect("R20-PRE-04").toBe(clause); });',
      'const table = [["R20-PRE-05", "R20-PRE-06"]];',
      'test.each(table)("%s alone is shown", () => {});',
      'test.each([{ clause: "R20-PRE-07", not: "R20-PRE-08" }])("$clause is shown", () => {});',
      'test.each(["R20-PRE-09"])("nothing is shown", () => {});',
    ].join("\n"),
  );
  const counted = clausesOfTitles(relative(repositoryRoot, file));
  rmSync(folder, { recursive: true });
  expect([...counted].sort()).toEqual(["R20-PRE-03", "R20-PRE-05", "R20-PRE-07"]);
});

test("a clause to record has a place in the published schema of the visit or of its events", () => {
  const records = clauses.filter(({ kind }) => kind === "record");
  expect(idsOf(records.filter(({ id }) => !served(id, "held")))).toEqual([]);
  const lost = heldPlaces.filter(({ where }) => !isInSchema(where.replaceAll("`", "")));
  expect(lost).toEqual([]);
  expect(isInSchema("visit household.adults[].shoeSize")).toBe(false);
  expect(isInSchema("event no-such-event.at")).toBe(false);
});

test("a clause that is a label of a form is printed on one", () => {
  expect(idsOf(clauses.filter(({ id, kind }) => kind === "form" && !served(id, "printed")))).toEqual([]);
});

test("only guidance and meta data may need nothing, and then nothing else serves it", () => {
  const idle = clauses.filter(({ places }) => places.some(({ how }) => how === "nothing"));
  expect(idsOf(idle.filter(({ kind }) => kind !== "meta" && kind !== "print"))).toEqual([]);
  expect(idsOf(idle.filter(({ places }) => places.length > 1))).toEqual([]);
});

test("no code, policy or form names a clause that the ledger does not have", () => {
  const known = new Set(idsOf(clauses));
  expect([...new Set(allPlaces.map(({ clause }) => clause))].filter((clause) => !known.has(clause))).toEqual([]);
});

test("docs/coverage.md is what node scripts/writeCoverage.mjs writes", () => {
  expect(readFileSync(join(repositoryRoot, "docs/coverage.md"), "utf8")).toBe(coveragePage());
});
