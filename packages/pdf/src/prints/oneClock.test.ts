import { forms } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { readControls } from "../../test/readControls.js";
import { readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { printKinds } from "./printKind.js";
import { renderForm } from "./renderForm.js";

const form = forms["incident-report"];
const date = new Date("2026-06-09T00:00:00Z");

async function printed(happenedAt: string, print: (typeof printKinds)[number] = "record", school = {}) {
  const told: string[] = [];
  const bytes = await renderForm({
    form,
    print,
    data: { happenedAt },
    date,
    fonts,
    school,
    onIssue: ({ code, path }) => told.push(`${code} ${path}`),
  });
  const { texts } = await readPdf(bytes);
  return { said: texts.map(({ text }) => text).join(" "), told, bytes };
}

describe("F60: a form that is printed alone has the school's clock too", () => {
  test.each(printKinds.filter((print) => print !== "fillable"))("%s", async (print) => {
    for (const at of ["2026-06-09T13:30:00Z", "2026-06-09T13:30:00+00:00", "2026-06-09T15:30:00+02:00"])
      expect((await printed(at, print)).said).toContain("9 June 2026, 14:30");
  });

  test("a fillable one shows which clock it is, and gives it back as it was written", async () => {
    const { bytes } = await printed("2026-06-09T13:30:00Z", "fillable");
    const [field] = (await readControls(bytes)).filter(({ name }) => name === "/happenedAt");
    expect(field?.value).toBe("2026-06-09T13:30:00Z");
  });

  test("that of the school, where it is another than London's", async () => {
    const school = { calendar: { zone: "Europe/Paris", nation: "england-and-wales" } } as never;
    expect((await printed("2026-06-09T13:30:00Z", "record", school)).said).toContain("9 June 2026, 15:30");
  });

  test("an offset that the clock does not have on that day is told; Z and the clock's own are not", async () => {
    expect((await printed("2026-06-09T13:30:00+00:00")).told).toEqual(["strange-offset /happenedAt"]);
    expect((await printed("2026-06-09T13:30:00Z")).told).toEqual([]);
    expect((await printed("2026-06-09T14:30:00+01:00")).told).toEqual([]);
    expect((await printed("2026-01-09T14:30:00+00:00")).told).toEqual([]);
  });
});
