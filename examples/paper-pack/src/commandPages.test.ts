import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { loadPart } from "./loadPart.js";
import { program } from "./program.js";

const root = program(fakeIo("/").io, { typed: [], load: loadPart, onEnd: () => undefined });
const page = (name: string): string =>
  readFileSync(new URL(`../../../docs/how-to/paper-pack-${name}.md`, import.meta.url), "utf8");

test.each(root.commands.map((command) => [command.name(), command] as const))(
  "%s has a page with an example, every option, the codes that it ends with and its schema",
  (name, { options }) => {
    const text = page(name);
    expect(text).toMatch(new RegExp(`^npm start -- ${name}\\b`, "mu"));
    const wanted = options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? []);
    expect(wanted.filter((option) => !new RegExp(`\`${option}(?![a-z-])`, "u").test(text))).toEqual([]);
    const known = new Set(root.commands.flatMap((command) => command.options.flatMap(({ long }) => long ?? [])));
    const said = [...text.matchAll(/`(--[a-z-]+)/gu)].flatMap(([, option = ""]) => option);
    expect(said.filter((option) => !wanted.includes(option) && known.has(option))).toEqual([]);
    expect(said.filter((option) => !known.has(option))).toEqual([]);
    expect(text).toMatch(/^\| 0 +\|/mu);
    expect(text).toMatch(/^\| 2 +\|/mu);
    expect(text).toContain(`(../../examples/paper-pack/schemas/${name}.schema.json)`);
    expect(existsSync(new URL(`../schemas/${name}.schema.json`, import.meta.url))).toBe(true);
  },
);

test("the page of the whole way links to that of each command", () => {
  const whole = readFileSync(new URL("../../../docs/how-to/make-a-paper-pack.md", import.meta.url), "utf8");
  for (const command of root.commands) expect(whole).toContain(`(paper-pack-${command.name()}.md)`);
});
