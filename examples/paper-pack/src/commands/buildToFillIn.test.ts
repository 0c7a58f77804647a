import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFilledForm } from "@home-visits/pdf";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { sampleVisits } from "../../test/sampleVisits.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";

const folderWith = (...visits: readonly unknown[]): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), JSON.stringify(visits));
  return folder;
};

const pdfsIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".pdf"));

describe("build --fillable", { timeout: 60_000 }, () => {
  test("makes each form of the pack a file of its own, which reads back with the answers that are known", async () => {
    const folder = folderWith(sampleVisits()[0]);
    const { io, printed, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--fillable", "--sheets", "visitors", "family"], io)).toBe(exitCode.good);
    expect(told).toEqual([]);
    expect(pdfsIn(join(folder, "out"))).toEqual([
      "visit-001-no-answer-note.pdf",
      "visit-001-staff-briefing.pdf",
      "visit-001-visit-record.pdf",
    ]);
    expect(printed.at(-1)).toMatch(/^3 forms in /);
    const read = await readFilledForm(readFileSync(join(folder, "out/visit-001-visit-record.pdf")));
    expect(read.ok && read.value).toMatchObject({ familyName: "Fairweather-Lunt" });
  });

  test("the check of each car is a file; with --print blank nothing is filled in, and --names names the family", async () => {
    const [first] = sampleVisits();
    const [car] = first!["vehicles"] as object[];
    const cars = [
      { ...car, id: "a", licence: undefined },
      { ...car, id: "b", driver: "niamh", mot: undefined },
    ];
    const folder = folderWith({ ...first, vehicles: cars });
    const flags = ["--fillable", "--names", "--print", "blank", "--sheets", "office", "visitors"];
    expect(await run(["build", "visits.json", ...flags], fakeIo(folder).io)).toBe(exitCode.good);
    const files = pdfsIn(join(folder, "out"));
    expect(files.every((name) => name.startsWith("visit-001-Fairweather-Lunt-"))).toBe(true);
    const log = await readFilledForm(readFileSync(join(folder, "out/visit-001-Fairweather-Lunt-home-visit-log.pdf")));
    expect(log.ok && log.value).toEqual({});
    const filled = ["--fillable", "--sheets", "visitors", "office", "--out", "filled"];
    expect(await run(["build", "visits.json", ...filled], fakeIo(folder).io)).toBe(exitCode.good);
    expect(pdfsIn(join(folder, "filled"))).toEqual(
      expect.arrayContaining(["visit-001-vehicle-check.pdf", "visit-001-vehicle-check-2.pdf"]),
    );
  });

  test.each([
    [["--fillable", "--combined"], "--combined"],
    [["--fillable", "--split"], "--split"],
    [["--names", "--combined"], "--names"],
  ])("%s contradict each other, which is said before anything is made", async (flags, named) => {
    const folder = folderWith(sampleVisits()[3]);
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", ...flags], io)).toBe(exitCode.input);
    expect(told.join("\n")).toContain(named);
    expect(told.join("\n")).toContain("Leave this out: ");
    expect(readdirSync(folder)).toEqual(["visits.json"]);
  });

  test("two visits whose files would have one name with --names are told, and none is made", async () => {
    const [, , , one] = sampleVisits();
    const household = one!["household"] as object;
    const folder = folderWith(
      { ...one, id: "v", round: undefined, household: { ...household, familyName: "Ash-Bee" } },
      { ...one, id: "v-ash", round: undefined, household: { ...household, familyName: "bee" } },
    );
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--names"], io)).toBe(exitCode.input);
    expect(told.join("\n")).toContain("two files would have one name");
    expect(told.join("\n")).not.toMatch(/Ash-Bee/i);
    expect(readdirSync(folder)).toEqual(["visits.json"]);
  });

  test("a character that no font has is told for the visit, as it is for a pack", async () => {
    const [, , , one] = sampleVisits();
    const unprintable = { ...one, round: undefined, household: { ...(one!["household"] as object), familyName: "𓀀" } };
    const { io, told } = fakeIo(folderWith(unprintable));
    expect(await run(["build", "visits.json", "--fillable"], io)).toBe(exitCode.input);
    expect(told.join("\n")).toContain("Name a font that has these characters");
  });
});
