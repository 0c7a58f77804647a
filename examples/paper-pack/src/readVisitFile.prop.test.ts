import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { InputError } from "./InputError.js";
import { readVisitFile } from "./readVisitFile.js";
import { templateCsv } from "./sheets/templateCsv.js";
import { templateXlsx } from "./sheets/templateXlsx.js";
import { visitColumns } from "./sheets/visitColumns.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test(
  "whatever the bytes of a file of visits are, it is read or refused with advice: nothing else is thrown",
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const xlsx = await templateXlsx();
    const csv = bytes(`${templateCsv(visitColumns)}visit-1,,,9 June 2026\r\n`);
    const whole = fc.constantFrom(xlsx, csv, bytes('[{"id":"a"}]'), bytes("=HYPERLINK(1),=1+1\nVisit,x\n"));
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 200 }).map(bytes),
      fc
        .tuple(whole, fc.uint8Array({ maxLength: 8 }))
        .map(([head, tail]) => new Uint8Array([...head.slice(0, Math.floor(head.length / 2)), ...tail])),
      whole,
    );
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom("v.csv", "v.xlsx", "v.json", "v"), async (file, name) => {
        writeFileSync(join(folder, name), file);
        const outcome = await readVisitFile(name, fakeIo(folder).io).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (outcome === undefined) return;
        expect(outcome).toBeInstanceOf(InputError);
      }),
      { numRuns: 150 },
    );
  },
);

test(
  "a spreadsheet that inflates to more than any school has is refused before it fills the memory",
  { timeout: 60_000 },
  async () => {
    const { zipSync } = await import("fflate");
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "v.xlsx"),
      zipSync({ "xl/worksheets/sheet1.xml": [new Uint8Array(60_000_000), { level: 9 }] }),
    );
    const before = process.memoryUsage().rss;
    await expect(readVisitFile("v.xlsx", fakeIo(folder).io)).rejects.toMatchObject({
      problems: [{ code: "too-large" }],
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  },
);
