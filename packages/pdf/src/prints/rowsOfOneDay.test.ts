import { forms, polish, translateForm, urdu, type Form } from "@home-visits/forms";
import { expect, test } from "vitest";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { largePrintScale } from "../typeset/typeScale.js";
import { renderForm, type RenderFormOptions } from "./renderForm.js";

const log = forms["home-visit-log"];
const row = (times: readonly (string | undefined)[]) => {
  const [departure, meeting, leaveHome, expectedReturn] = times;
  return {
    staff: "Siân Prosser",
    mobile: "07700 900127",
    household: "Pellow",
    ...(departure === undefined ? {} : { departure }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(leaveHome === undefined ? {} : { leaveHome }),
    ...(expectedReturn === undefined ? {} : { expectedReturn }),
  };
};

/** The four times of each row of a log, as they are read, without white: a line ends in none. */
async function timesOf(
  rows: readonly (readonly (string | undefined)[])[],
  form: Form = log,
  more: Partial<RenderFormOptions> = {},
) {
  const data = { visits: rows.map(row) };
  const { structure } = await readPdf(
    await renderForm({ form, data, print: "record", date: new Date("2026-06-09T00:00:00Z"), fonts, ...more }),
  );
  const cells = elementsOf(structure).flatMap(({ kids, role }) =>
    role === "TR" ? [kids.map(({ text }) => bare(text))] : [],
  );
  return cells.slice(1).map((each) => [each[0], ...each.slice(-3)]);
}

const day = ["2026-06-09T13:40:00+01:00", "2026-06-09T14:00:00+01:00", "2026-06-09T14:45:00+01:00"];

test("the log says the day of a visit once: its other times stand without it (R20-A3-02, R20-A3-07 to R20-A3-09)", async () => {
  const rows = [
    [...day, "2026-06-09T15:10:00+01:00"],
    ["2026-06-10T09:00:00+01:00", "2026-06-10T09:20:00+01:00"],
  ];
  expect(await timesOf(rows)).toEqual([
    ["9June2026,13:40", "14:00", "14:45", "15:10"],
    ["10June2026,09:00", "09:20", "Notrecorded", "Notrecorded"],
  ]);
  const [large] = await timesOf(rows, log, { scale: largePrintScale });
  expect(large).toEqual(["9June2026,13:40", "14:00", "14:45", "15:10"]);
});

test("a return after midnight is said to be on the next day, a later one has its date", async () => {
  const [next, later] = await timesOf([
    [...day, "2026-06-10T00:30:00+01:00"],
    [...day, "2026-06-11T00:30:00+01:00"],
  ]);
  expect(next?.at(-1)).toBe("00:30nextday");
  expect(later?.at(-1)).toBe("11June2026,00:30");
});

test("a time before the day of its row, or of a row whose day nobody knows, has its date", async () => {
  const [early, unknown] = await timesOf([
    ["2026-06-09T00:10:00+01:00", "2026-06-08T23:50:00+01:00"],
    [undefined, "2026-06-09T14:00:00+01:00"],
  ]);
  expect(early?.[1]).toBe("8June2026,23:50");
  expect(unknown?.slice(0, 2)).toEqual(["Notrecorded", "9June2026,14:00"]);
});

test("the night when the clocks go back keeps the season beside the time", async () => {
  const [night] = await timesOf([["2026-10-24T23:30:00+01:00", "2026-10-25T01:30:00+00:00"]]);
  expect(night?.[1]).toBe("01:30GMTnextday");
});

test.each([
  [polish, "00:30 następnego dnia"],
  [urdu, "00:30 اگلے دن"],
])("the next day is said in the language of the sheet", async (wording, said) => {
  const [next] = await timesOf([[...day, "2026-06-10T00:30:00+01:00"]], translateForm(log, wording));
  expect(next?.join(" ")).toContain(bare(said));
});
