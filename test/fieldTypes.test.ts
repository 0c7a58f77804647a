import { formDefinitionSchema } from "@home-visits/forms";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { branchesOnFieldType } from "./branchesOnFieldType.js";
import { repositoryRoot } from "./repositoryRoot.js";
import { sourceFiles, type SourceFile } from "./sourceFiles.js";

/** The two places that know the types of fields. */
const entries = [/^packages\/forms\/src\/fieldTypes\//, /^packages\/pdf\/src\/fieldTypes\//];

const kinds = readFileSync(join(repositoryRoot, "packages/forms/src/fieldTypes/fieldKind.ts"), "utf8");
const names = [...kinds.matchAll(/from "\.\/(\w+)\.js"/g)].map(([, name = ""]) => name);
const asked = new Set([...names, "rows"]);
const shipped = ["packages/forms/src", "packages/pdf/src"].flatMap(sourceFiles).filter(({ isTest }) => !isTest);
const file = (path: string, text: string): SourceFile => ({ path, text, lines: 1, isTest: false });

describe("one kind of question, one entry", () => {
  test("only the entries of the types of fields decide by a field's type", () => {
    const elsewhere = shipped.filter(({ path }) => !entries.some((folder) => folder.test(path)));
    expect(elsewhere.flatMap((each) => branchesOnFieldType(each, asked))).toEqual([]);
  });

  test.each([
    ['if (field.type === "date") print();'],
    ['if ("rows" !== column.type) print();'],
    ['const isLong = ({ type }) => type === "longText";'],
    ['switch (field.type) { case "ticks": print(); }'],
    ["const hint = hints[field.type];"],
  ])("such as %s", (text) => {
    expect(branchesOnFieldType(file("packages/pdf/src/prints/some.ts", text), asked)).toHaveLength(1);
  });

  test("and takes nothing else for one", () => {
    const text = 'if (element.type === "Control" || event.type === "departed" || schema.type === "number") print();';
    expect(branchesOnFieldType(file("some.ts", text), asked)).toEqual([]);
  });

  test("each type is one file of forms, and its print is one line of a table that cannot lack it", () => {
    expect(names.length).toBeGreaterThan(15);
    const table = readFileSync(join(repositoryRoot, "packages/pdf/src/fieldTypes/printedTypeOf.ts"), "utf8");
    expect(table).toContain('satisfies Record<FlatField["type"], PrintedType>');
    for (const name of names) expect(table, name).toMatch(new RegExp(`^  ${name}(:|,)`, "m"));
  });

  test.each(names)("no file outside the two folders names the type %s in a list of types", (name) => {
    const listed = new RegExp(`^ *(readonly )?"?${name}"?: ("|fc\\.|typed|line)`, "m");
    const elsewhere = shipped.filter(({ path }) => !entries.some((folder) => folder.test(path)));
    const lists = elsewhere.filter(({ text }) => listed.test(text) && /Record<.*\["type"\]/.test(text));
    expect(lists.map(({ path }) => path)).toEqual([]);
  });

  test("a definition in JSON takes every type that has an entry", () => {
    const outline = JSON.stringify(formDefinitionSchema.toJSONSchema());
    for (const name of names) expect(outline).toContain(`"const":"${name}"`);
  });
});
