import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { bare } from "../test/pageTexts.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { run } from "../test/run.js";

/** Every name, number, address, day of birth and plate of the sample, and each word of a name. */
function personalOf(visits: readonly Record<string, unknown>[]): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (
      typeof value === "string" &&
      /^(?:name|familyName|number|mobile|phone|postcode|lines|dateOfBirth|upn|registration|agreedWith)$/u.test(key)
    ) {
      found.add(value);
      if (/name/iu.test(key)) for (const word of value.split(/[ -]/u)) if (word.length > 3) found.add(word);
    } else if (Array.isArray(value)) for (const each of value) look(each, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value)) look(each, name);
  };
  for (const { household, visitors, buddy, vehicles } of visits) look({ household, visitors, buddy, vehicles }, "");
  return [...found].filter((value) => value.length > 3);
}

test(
  "no name, number, address or day of birth of the sample is in a file's name, a list, a message or what a PDF says of itself",
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const visits: Record<string, unknown>[] = sampleVisits();
    const spoilt = visits.map((visit, index) =>
      index < 4 ? visit : { ...visit, setting: "garden", codeWord: { agreed: true, word: "Pelican" } },
    );
    writeFileSync(join(folder, "visits.json"), JSON.stringify(spoilt));
    const { io, printed, told } = fakeIo(folder);
    const progress: string[] = [];
    const watched = { ...io, progress: (text: string) => void progress.push(text) };
    expect(await run(["build", "visits.json", "--out", "out"], watched)).toBe(exitCode.input);
    const names = readdirSync(join(folder, "out"));
    expect(names.filter((name) => name.endsWith(".pdf"))).toHaveLength(4);
    const said = [names.join("\n"), printed.join("\n"), told.join("\n"), progress.join("\n")];
    for (const name of names.filter((each) => !each.endsWith(".pdf")))
      said.push(readFileSync(join(folder, "out", name), "utf8"));
    for (const name of names.filter((each) => each.endsWith(".pdf"))) {
      const task = getDocument({ data: new Uint8Array(readFileSync(join(folder, "out", name))), verbosity: 0 });
      const file = await task.promise;
      const { info, metadata } = await file.getMetadata();
      const outline = await file.getOutline();
      said.push(JSON.stringify([info, (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? "", outline]));
      await task.destroy();
    }
    const personal = [...personalOf(visits), "Pelican"];
    expect(personal.length).toBeGreaterThan(100);
    for (const text of said)
      expect(personal.filter((value) => text.includes(value) || bare(text).includes(bare(value)))).toEqual([]);
    if (process.platform !== "win32")
      for (const name of names) expect([name, statSync(join(folder, "out", name)).mode & 0o777]).toEqual([name, 0o600]);
    expect(existsSync(join(folder, "visits.json"))).toBe(true);
  },
);
