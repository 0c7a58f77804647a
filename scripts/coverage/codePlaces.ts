import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Place } from "./Place.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CLAUSE = /\b(?:R20|R2X|ALU|MOR|ATLP)-[A-Z0-9]{1,4}-[0-9]{2}\b/g;
const folders = ["packages/core/src", "packages/escalation/src", "packages/forms/src", "packages/pdf/src", "examples/paper-pack/src"];

const files = folders.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(tsx?|json)$/.test(name) && !/\/policies\/.*\.json$/.test(name) && !name.endsWith("/held.json"))
    .sort(),
);
const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

const cited = (name: string): readonly string[] => [
  ...new Set(Array.from(readFileSync(`${root}${name}`, "utf8").matchAll(CLAUSE), ([id]) => id)),
];

/** Code and data that name a clause: a scale, a check of a form, a calendar rule. The texts of printed labels are for the forms to say. */
export const codePlaces: readonly Place[] = files
  .filter((name) => !isTest(name) && !name.endsWith("ledgerLabels.json") && !name.startsWith("packages/forms"))
  .flatMap((name) => cited(name).map((clause) => ({ clause, how: "computed" as const, where: `\`${name}\`` })));

/** The files of tests that name a clause. */
export function testsOf(clause: string): readonly string[] {
  return testFiles.filter(({ clauses }) => clauses.includes(clause)).map(({ name }) => name);
}

const testFiles = files.filter(isTest).map((name) => ({ name, clauses: cited(name) }));
