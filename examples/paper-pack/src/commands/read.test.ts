import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms, type FormDocument } from "@home-visits/forms";
import { createFonts, renderForm } from "@home-visits/pdf";
import { describe, expect, test } from "vitest";
import { outputSchemas } from "../../scripts/outputSchemas.js";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";

const form = forms["initial-risk-assessment"];
const fonts = createFonts();
const filled = (data: FormDocument, password?: string): Promise<Uint8Array> =>
  renderForm({
    ...{ form, print: "fillable" as const, data, date: new Date("2026-06-09"), fonts },
    ...(password === undefined ? {} : { password }),
  });

describe("paper-pack read", () => {
  const read = async (bytes: Uint8Array | string, folder = temporaryFolder(), ...more: readonly string[]) => {
    writeFileSync(join(folder, "filled.pdf"), bytes);
    const { io, printed, told } = fakeIo(folder);
    const ended = await run(["read", "filled.pdf", ...more], io);
    return { ended, printed: printed.join("\n"), told: told.join("\n") };
  };

  test("prints the answers of a filled form as JSON", async () => {
    const data = { familyName: "Żółć-Quillfeather", pets: "no", areasOfConcern: "گڑیا\nThe gate sticks." };
    const { ended, printed, told } = await read(await filled(data));
    expect(ended).toBe(exitCode.good);
    expect(JSON.parse(printed)).toEqual(data);
    expect(outputSchemas.read.safeParse(JSON.parse(printed)).success).toBe(true);
    expect(told).toBe("");
  });

  test("a picture of a form, and a spreadsheet, are named as what they are", async () => {
    const picture = await read(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]));
    expect([picture.ended, picture.told]).toEqual([
      exitCode.input,
      expect.stringContaining("Type the answers of this picture into a form"),
    ]);
    const sheet = await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect([sheet.ended, sheet.told]).toEqual([exitCode.input, expect.stringContaining("Give the saved form, a PDF")]);
  });

  test("asks one doubtful answer back at its pointer, without the answer, and prints the others", async () => {
    const { ended, printed, told } = await read(await filled({ familyName: "Quillfeather", completedOn: "soon" }));
    expect(ended).toBe(exitCode.input);
    expect(JSON.parse(printed)).toEqual({ familyName: "Quillfeather" });
    expect(told).toContain("/completedOn");
    expect(told).toContain("1 problem. The other answers are printed.");
    expect(told).not.toMatch(/soon|Quillfeather/u);
  });

  test("says with --json what is asked back and the other answers, as its schema has it", async () => {
    const asked = await filled({ familyName: "Quillfeather", completedOn: "9/6/26" });
    const { ended, printed, told } = await read(asked, temporaryFolder(), "--json");
    expect([ended, told]).toEqual([exitCode.input, ""]);
    expect(outputSchemas.read.parse(JSON.parse(printed))).toMatchObject({
      answers: { familyName: "Quillfeather" },
      problems: [{ file: "filled.pdf", pointer: "/completedOn", code: "date-could-be-two" }],
    });
  });

  test("takes how days in figures are meant, and names the way to say it where one could be two", async () => {
    const asked = await filled({ completedOn: "9/6/26" });
    const { told } = await read(asked);
    expect(told).toContain("Or say --dates for the whole form.");
    const { ended, printed } = await read(asked, temporaryFolder(), "--dates", "day-first");
    expect([ended, JSON.parse(printed)]).toEqual([exitCode.good, { completedOn: "2026-06-09" }]);
    expect((await read(asked, temporaryFolder(), "--dates", "english")).ended).toBe(exitCode.input);
  });

  test.each([
    ["no PDF", "hello", "Give a PDF file."],
    ["cut short", "%PDF-1.7 and no more", "The end of the file is missing."],
  ])("says what is wrong with a file that is %s", async (_, bytes, says) => {
    const { ended, told } = await read(bytes);
    expect(ended).toBe(exitCode.input);
    expect(told).toContain(says);
  });

  test("opens a locked form with the password that a file holds", async () => {
    const locked = await filled({ pets: "yes" }, "correct horse");
    expect((await read(locked)).told).toContain("The file is locked.");
    const folder = temporaryFolder();
    writeFileSync(join(folder, "word.txt"), "correct horse\n");
    const { ended, printed } = await read(locked, folder, "--password-file", "word.txt");
    expect(ended).toBe(exitCode.good);
    expect(JSON.parse(printed)).toEqual({ pets: "yes" });
  });

  test("names a file that is not there, and says problems as JSON where asked", async () => {
    const { io, printed } = fakeIo(temporaryFolder());
    expect(await run(["read", "nothing.pdf", "--json"], io)).toBe(exitCode.input);
    expect(JSON.parse(printed.join(""))).toMatchObject({ problems: [{ file: "nothing.pdf", code: "missing-file" }] });
  });
});
