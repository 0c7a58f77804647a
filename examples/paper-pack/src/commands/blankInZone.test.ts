import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { run } from "../../test/run.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";

const hours = { from: "08:00", until: "16:00" };
const year = { from: "2026-01-01", until: "2026-12-31" };
const calendar = {
  ...{ zone: "Asia/Dubai", nation: "england-and-wales", covers: year, pupils: [year] },
  ...{ staffOnly: [], closures: [], hours: { monday: hours } },
};

test("F60: a time typed into an empty form of a school abroad is read by that school's clock, wherever it is read", async () => {
  const folder = temporaryFolder();
  const { io, printed } = fakeIo(folder);
  // what else the file holds is for policies to judge
  writeFileSync(
    join(folder, "school.json"),
    JSON.stringify({ name: "Sandford", roles: { unheard: ["of"] }, calendar }),
  );
  const made = await run(["blank", "visit-record", "--fillable", "--school", "school.json", "--out", "forms"], io);
  expect(made).toBe(exitCode.good);
  const [name = ""] = readdirSync(join(folder, "forms")).filter((each) => each.endsWith(".pdf"));
  const file = await getDocument({ data: new Uint8Array(readFileSync(join(folder, "forms", name))) }).promise;
  const fields = await file.getFieldObjects();
  const [field] = (fields?.["/arrivedAt"] ?? []) as { id: string }[];
  file.annotationStorage.setValue(field?.id ?? "", { value: "9 June 2026, 14:02" });
  writeFileSync(join(folder, "filled.pdf"), await file.saveDocument());
  expect(await run(["read", "filled.pdf"], io)).toBe(exitCode.good);
  expect(JSON.parse(printed.at(-1) ?? "")).toMatchObject({ arrivedAt: "2026-06-09T14:02:00+04:00" });
});

test("a calendar that cannot be is told at its place, and no form is made", async () => {
  const folder = temporaryFolder();
  const { io, told } = fakeIo(folder);
  writeFileSync(join(folder, "school.json"), JSON.stringify({ calendar: { ...calendar, zone: "Europe/Walsall" } }));
  expect(await run(["blank", "visit-record", "--fillable", "--school", "school.json"], io)).toBe(exitCode.input);
  expect(told.join("\n")).toContain("Name a zone of the IANA list");
});
