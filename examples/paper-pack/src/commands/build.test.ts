import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fakeIo } from "../../test/fakeIo.js";
import { bare, pageTexts } from "../../test/pageTexts.js";
import { sampleVisits } from "../../test/sampleVisits.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";

/** A folder with a file of visits; the others of the sample are left out, for a pack takes a second. */
function folderWith(...indices: number[]): string {
  const folder = temporaryFolder();
  const visits = sampleVisits();
  writeFileSync(join(folder, "visits.json"), JSON.stringify(indices.map((index) => visits[index])));
  return folder;
}

const bytesOf = (folder: string, name: string): Buffer => readFileSync(join(folder, name));

describe("build", { timeout: 60_000 }, () => {
  test("makes one PDF a visit, named by its id, and says so in a line each", async () => {
    const folder = folderWith(3, 4);
    const { io, printed, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out"], io)).toBe(exitCode.good);
    expect(readdirSync(join(folder, "out"))).toEqual(["manifest.json", "visit-004.pdf", "visit-005.pdf"]);
    expect(bytesOf(folder, "out/visit-004.pdf").subarray(0, 5).toString()).toBe("%PDF-");
    expect(printed[0]).toMatch(/^visit-004 {2}out\/visit-004\.pdf +\d+ kB {2}\d+\.\d\d s$/);
    expect(printed.at(-1)).toMatch(/^2 packs in \d+\.\d s\./);
    expect(told).toEqual([]);
  });

  test("--split makes a file for each reader, --sheets those of some readers alone", async () => {
    const folder = folderWith(3);
    const made = async (out: string, ...more: string[]): Promise<string[]> => {
      expect(await run(["build", "visits.json", "--out", out, ...more], fakeIo(folder).io)).toBe(exitCode.good);
      return readdirSync(join(folder, out)).filter((name) => name.endsWith(".pdf"));
    };
    const [buddy, family, office, visitors] = ["buddy", "family", "office", "visitors"].map(
      (reader) => `visit-004-${reader}.pdf`,
    );
    expect(await made("parts", "--split")).toEqual([buddy, family, office, visitors]);
    expect(await made("two", "--split", "--sheets", "buddy", "visitors")).toEqual([buddy, visitors]);
    expect(await made("one", "--sheets", "family")).toEqual(["visit-004.pdf"]);
    expect(bytesOf(folder, "one/visit-004.pdf").equals(bytesOf(folder, `parts/${family}`))).toBe(true);
    expect(
      (await pageTexts(bytesOf(folder, "one/visit-004.pdf"))).map((text) => bare(text).includes("Wecame")),
    ).toEqual([true, false]);
    const all = await made("all", "--split", "--sheets", "all");
    expect(bare((await pageTexts(bytesOf(folder, `all/${all[3]!}`))).join(""))).toContain("Incidentonahomevisit");
  });

  test("the buddy sheet of one home is one page, with every call and step of the policy on it", async () => {
    const folder = folderWith(0, 1, 8);
    const school = fileURLToPath(new URL("../../sample/school.json", import.meta.url));
    const flags = ["--school", school, "--sheets", "buddy", "--out", "out"];
    expect(await run(["build", "visits.json", ...flags], fakeIo(folder).io)).toBe(exitCode.good);
    for (const name of ["visit-001.pdf", "visit-002.pdf", "visit-009.pdf"]) {
      const pages = await pageTexts(bytesOf(folder, `out/${name}`));
      expect(pages.length, name).toBe(1);
      for (const said of ["Until then: what is due", "On leaving each home", "Ring the family's landline", "Cars"])
        expect(bare(pages[0]!), name).toContain(bare(said));
    }
  });

  test("the cover is one page, also for a sparse record, and so is the buddy sheet of a round", async () => {
    const folder = folderWith(3, 4, 7, 9);
    const school = fileURLToPath(new URL("../../sample/school.json", import.meta.url));
    const flags = ["--school", school, "--sheets", "office", "buddy", "--split", "--out", "out"];
    expect(await run(["build", "visits.json", ...flags], fakeIo(folder).io)).toBe(exitCode.good);
    for (const id of ["visit-004", "visit-005", "visit-008", "visit-010"]) {
      const office = await pageTexts(bytesOf(folder, `out/${id}-office.pdf`));
      expect(office.filter((text) => bare(text).includes(bare("Home visit pack · record"))).length, id).toBe(1);
    }
    for (const id of ["visit-004", "visit-005"])
      expect((await pageTexts(bytesOf(folder, `out/${id}-buddy.pdf`))).length, id).toBe(1);
  });

  test("the pack of an ordinary visit, one home and one car, is eight pages at most, blank backs not counted", async () => {
    const folder = folderWith(0, 5, 8, 9);
    const school = fileURLToPath(new URL("../../sample/school.json", import.meta.url));
    expect(await run(["build", "visits.json", "--school", school, "--out", "out"], fakeIo(folder).io)).toBe(
      exitCode.good,
    );
    for (const id of ["visit-001", "visit-006", "visit-009", "visit-010"]) {
      const pages = await pageTexts(bytesOf(folder, `out/${id}.pdf`));
      expect(pages.filter((text) => text.trim() !== "").length, id).toBeLessThanOrEqual(8);
    }
  });

  test("--family-language prints the family's sheet in that language, and says that no speaker has checked it", async () => {
    const folder = folderWith(0, 1);
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--family-language", "ur", "--out", "out"], io)).toBe(exitCode.good);
    expect(told.filter((line) => line.includes("is in Urdu. Nobody who speaks it has checked"))).toHaveLength(1);
    const pages = await pageTexts(bytesOf(folder, "out/visit-001.pdf"));
    expect(pages.some((text) => text.includes("01632960140") && /\p{Script=Arabic}/u.test(text))).toBe(true);
    expect(pages[0]).toContain("NobodywhospeaksithascheckedItswordsyet".replace("Its", "its"));
    expect(pages.join("")).not.toContain("Wewerehereon");
  });

  test("a language that there is no catalogue of is told, with those that there are", async () => {
    const { io, told } = fakeIo(folderWith(0));
    expect(await run(["build", "visits.json", "--family-language", "tlh", "--out", "out"], io)).toBe(exitCode.input);
    expect(told.join()).toContain("Choose one of: en-GB (English), pl (Polish), ur (Urdu).");
  });

  test("two runs on one day make the same bytes, whatever the hour", async () => {
    const folder = folderWith(5);
    await run(["build", "visits.json", "--out", "one"], fakeIo(folder).io);
    const later = { ...fakeIo(folder).io, now: () => new Date("2026-06-08T21:30:00Z") };
    await run(["build", "visits.json", "--out", "two"], later);
    for (const name of ["visit-006.pdf", "manifest.json"]) {
      expect(bytesOf(folder, `one/${name}`).equals(bytesOf(folder, `two/${name}`)), name).toBe(true);
    }
  });

  test("F61: a doorstep assessment that no policy in force prints is noted, with what to do", async () => {
    const folder = temporaryFolder();
    const visit = { ...(sampleVisits()[3] as object), assessments: { doorstep: { infection: "isolating" } } };
    writeFileSync(join(folder, "visits.json"), JSON.stringify([visit]));
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out"], io)).toBe(exitCode.good);
    expect(told).toEqual([expect.stringContaining("Note: visit-004: Print the doorstep risk assessment apart")]);
  });

  test("F76: a number that lacks a digit is kept, and noted with whose it is", async () => {
    const folder = temporaryFolder();
    const [first] = sampleVisits();
    const household = { ...(first?.["household"] as object), contacts: [{ number: "0121 496 012", whose: "Mother" }] };
    writeFileSync(join(folder, "visits.json"), JSON.stringify([{ ...first, household }]));
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out"], io)).toBe(exitCode.good);
    const note = "Note: visit-001: telephone 1 of the family seems to lack a digit; it is printed as it was typed.";
    expect(told).toContain(note);
    expect(told.join()).not.toContain("496");
  });

  test("keeps a file that is there; --force replaces it; --renew replaces it if nobody changed it", async () => {
    const folder = folderWith(3);
    const build = (...more: string[]) => run(["build", "visits.json", "--out", "out", ...more], fakeIo(folder).io);
    expect(await build()).toBe(exitCode.good);
    expect(await build()).toBe(exitCode.input);
    expect(await build("--renew", "--date", "2026-06-09")).toBe(exitCode.good);
    writeFileSync(join(folder, "out/visit-004.pdf"), "signed by hand");
    expect(await build("--renew")).toBe(exitCode.input);
    expect(bytesOf(folder, "out/visit-004.pdf").toString()).toBe("signed by hand");
    expect(await build("--force")).toBe(exitCode.good);
    expect(bytesOf(folder, "out/visit-004.pdf").length).toBeGreaterThan(10_000);
  });

  test("makes the good packs, tells of the bad ones here and in NOT-MADE.txt, of a log page that is not whole, and ends with 2", async () => {
    const folder = temporaryFolder();
    const visits = sampleVisits();
    writeFileSync(join(folder, "visits.json"), JSON.stringify([visits[3], { ...visits[4], setting: "garden" }]));
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out"], io)).toBe(exitCode.input);
    expect(readdirSync(join(folder, "out"))).toEqual(["NOT-MADE.txt", "manifest.json", "visit-004.pdf"]);
    expect(bytesOf(folder, "out/NOT-MADE.txt").toString()).toContain("Visit 2 (id visit-005), line 1, /1/setting: ");
    expect(told.join("\n")).toContain("/1/setting");
    expect(told.join("\n")).toContain("The log page of visit-004 lacks a home of its round");
    writeFileSync(join(folder, "visits.json"), JSON.stringify([visits[3], visits[4]]));
    expect(await run(["build", "visits.json", "--out", "out", "--renew"], fakeIo(folder).io)).toBe(exitCode.good);
    expect(readdirSync(join(folder, "out"))).toEqual(["manifest.json", "visit-004.pdf", "visit-005.pdf"]);
  });

  test("what was not made stands last on the terminal, after the files and the notes", async () => {
    const folder = temporaryFolder();
    const [first, second] = sampleVisits();
    writeFileSync(join(folder, "visits.json"), JSON.stringify([first, { ...second, setting: "garden" }]));
    const { io } = fakeIo(folder);
    const said: string[] = [];
    const hear = (text: string): void => void said.push(...text.split("\n"));
    expect(await run(["build", "visits.json", "--out", "out"], { ...io, say: hear, print: hear, tell: hear })).toBe(
      exitCode.input,
    );
    expect(said.at(-1)).toBe(
      "1 problem in 1 visit. The visits with problems were left out. out/NOT-MADE.txt has this list too.",
    );
    const place = (text: string): number => said.findIndex((line) => line.includes(text));
    expect(place("out/visit-001.pdf")).toBeLessThan(place("visit 2 (id visit-002)"));
    expect(place("1 pack in")).toBeLessThan(place("visit 2 (id visit-002)"));
  });

  test("--strict makes nothing where a visit has a problem", async () => {
    const folder = temporaryFolder();
    const visits = sampleVisits();
    writeFileSync(join(folder, "visits.json"), JSON.stringify([visits[3], { ...visits[4], setting: "garden" }]));
    expect(await run(["build", "visits.json", "--out", "out", "--strict"], fakeIo(folder).io)).toBe(exitCode.input);
    expect(readdirSync(folder)).toEqual(["visits.json"]);
  });

  test("--only makes the named packs, and lists the ids when one is unknown", async () => {
    const folder = folderWith(3, 4);
    expect(await run(["build", "visits.json", "--out", "out", "--only", "visit-005"], fakeIo(folder).io)).toBe(
      exitCode.good,
    );
    expect(readdirSync(join(folder, "out"))).toEqual(["manifest.json", "visit-005.pdf"]);
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out", "--only", "visit-9"], io)).toBe(exitCode.input);
    expect(told.join("\n")).toContain("visit-004, visit-005");
  });

  test("--combined makes one file; --skip-bad leaves a visit out of it that no font can print", async () => {
    const folder = temporaryFolder();
    const visits = sampleVisits();
    const unprintable = {
      ...visits[3],
      household: { ...(visits[3]?.["household"] as object), familyName: "𓀀" },
      round: undefined,
    };
    writeFileSync(join(folder, "visits.json"), JSON.stringify([unprintable, { ...visits[4], round: undefined }]));
    const { io, printed } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out", "--combined", "--skip-bad", "--json"], io)).toBe(
      exitCode.input,
    );
    expect(readdirSync(join(folder, "out"))).toEqual(["NOT-MADE.txt", "manifest.json", "packs.pdf"]);
    expect(JSON.parse(printed.join("\n"))).toMatchObject({
      files: [{ name: "packs.pdf", ids: ["visit-005"] }],
      problems: [{ index: 0, id: "visit-004", pointer: "/0/household/familyName", code: "glyph-missing" }],
    });
    expect(JSON.parse(bytesOf(folder, "out/manifest.json").toString())).toMatchObject({
      notMade: [{ id: "visit-004", says: expect.stringContaining("Visit 1 (id visit-004), ") as string }],
    });
  });

  test("--combined says on its first page what could not be read and what no font can print", async () => {
    const folder = temporaryFolder();
    const visits: Record<string, unknown>[] = sampleVisits().map((visit) => ({ ...visit, round: undefined }));
    const unprintable = { ...visits[5], household: { ...(visits[5]?.["household"] as object), familyName: "𓀀" } };
    writeFileSync(
      join(folder, "visits.json"),
      JSON.stringify([visits[3], { ...visits[4], setting: "garden" }, unprintable]),
    );
    const { io } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out", "--combined"], io)).toBe(exitCode.input);
    const [page] = await pageTexts(bytesOf(folder, "out/packs.pdf"));
    for (const said of [
      "Not made",
      "Visit 2 (id visit-005), line 1, /1/setting",
      "Visit 3 (id visit-006): Name a font",
    ])
      expect(page).toContain(bare(said));
  });

  test("--large-print and --print blank change the print; --quiet says nothing", async () => {
    const folder = folderWith(3);
    const { io, printed, told } = fakeIo(folder);
    const runs = [
      ["--out", "plain"],
      ["--out", "large", "--large-print"],
      ["--out", "blank", "--print", "blank"],
    ];
    for (const more of runs) expect(await run(["build", "visits.json", "--quiet", ...more], io)).toBe(exitCode.good);
    expect([...printed, ...told]).toEqual([]);
    const [plain, large, blank] = ["plain", "large", "blank"].map((out) =>
      bytesOf(folder, `${out}/visit-004.pdf`).toString("latin1"),
    );
    expect(new Set([plain, large, blank]).size).toBe(3);
  });

  test("a visit without an expected return is noted, because its ladder has no clock times", async () => {
    const folder = folderWith(7);
    const { io, told } = fakeIo(folder);
    expect(await run(["build", "visits.json", "--out", "out"], io)).toBe(exitCode.good);
    expect(told).toEqual([expect.stringMatching(/^Note: visit-008 lacks the expected time/)]);
  });
});

describe("blank", { timeout: 60_000 }, () => {
  test("prints the forms that are named, an older edition under a name of its own", async () => {
    const folder = temporaryFolder();
    expect(await run(["blank", "no-answer-note", "vehicle-check", "--out", "out"], fakeIo(folder).io)).toBe(
      exitCode.good,
    );
    expect(await run(["blank", "--edition", "R2X", "--out", "out"], fakeIo(folder).io)).toBe(exitCode.good);
    expect(readdirSync(join(folder, "out"))).toEqual([
      "home-visit-log-R2X.pdf",
      "initial-risk-assessment-R2X.pdf",
      "manifest.json",
      "no-answer-note.pdf",
      "vehicle-check.pdf",
    ]);
  });

  test("--list names all eleven forms and writes nothing", async () => {
    const folder = temporaryFolder();
    const { io, printed } = fakeIo(folder);
    expect(await run(["blank", "--list"], io)).toBe(exitCode.good);
    expect(printed).toHaveLength(11);
    expect(existsSync(join(folder, "blank-forms"))).toBe(false);
  });
});
