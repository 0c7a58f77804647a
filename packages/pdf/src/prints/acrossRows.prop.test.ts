import { formEditions, type Form, type FormRow } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { largePrintScale } from "../typeset/typeScale.js";
import { renderForm } from "./renderForm.js";

const form = formEditions.find(({ definition }) => definition.edition === "1-round") as Form;
const date = new Date("2026-06-08T12:00:00Z");
const homes = ["Home 1, Oyelaran-Fitzgerald", "Home 2, Begum", "Home 3, Smith", "Home 4, Li"];
const bareRow = (cells: readonly (FormRow[string] | undefined)[]): string =>
  cells.map((cell) => bare(typeof cell === "string" ? cell : "all")).join("|");

const row: fc.Arbitrary<FormRow> = fc
  .record({
    home: fc.option(fc.constantFrom(...homes), { nil: undefined }),
    at: fc.integer({ min: 0, max: 59 }).map((minute) => `15:${String(minute).padStart(2, "0")}`),
    who: fc.constantFrom("Buddy", "Senior leader"),
    what: fc.constantFrom("Ring the visitors.", "Ring the police.", "Drive to the home."),
  })
  .map(({ home, ...rest }) => ({ ...rest, ...(home === undefined ? {} : { home }) }));

/** The rows of the table that follows a heading: of each its cells, a cell that covers several columns once for each. */
async function tableUnder(title: string, data: readonly FormRow[], more: object = {}) {
  const pdf = await readPdf(
    await renderForm({ form, print: "record", data: { ladder: data }, fonts, date, unanswered: "pen", ...more }),
  );
  const all = elementsOf(pdf.structure);
  const head = all.findIndex(({ role, text }) => role === "H2" && text === title);
  const table = all.slice(head).find(({ role }) => role === "Table");
  if (table === undefined) throw new Error("no table");
  return elementsOf(table, "TR").map(({ kids }) =>
    kids.flatMap(({ span, text }) => Array<string>(span).fill(bare(text))),
  );
}

test("what several homes share stands once, each home's own time under its name, and no time is lost or added", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (data) => {
      const [head = [], ...lines] = await tableUnder("If they are not back", data);
      const named = homes.filter((home) => data.some((each) => each["home"] === home));
      if (named.length < 2) {
        expect(lines.length).toBe(data.length);
        return;
      }
      const columns = head.map((text) => homes.find((home) => text.startsWith(bare(home))));
      const told = lines.flatMap(([who, what, ...cells]) =>
        new Set(cells).size === 1 &&
        cells.length > 1 &&
        data.some(
          (each) =>
            each["home"] === undefined &&
            bare(String(each["who"])) === who &&
            bare(String(each["what"])) === what &&
            each["at"] === cells[0],
        )
          ? [[undefined, cells[0], who, what]]
          : cells.flatMap((at, index) => (at === "–" ? [] : [[columns[index + 2], at, who, what]])),
      );
      const given = data.map(({ at, home, what, who }) => [home, at, who, what]);
      expect(told.map(bareRow).sort()).toEqual(given.map(bareRow).sort());
    }),
    { numRuns: 40 },
  );
});

const shared = homes.flatMap((home, index) => [
  { home, at: `14:${10 + index}`, who: "School", what: "Ring the visitors." },
  { home, at: `15:${10 + index}`, who: "School", what: "Ring the police." },
]);

test("four homes with two steps are two rows; a step of one home has a dash at the others", async () => {
  const lines = await tableUnder("If they are not back", [
    ...shared,
    { home: homes[1], at: "15:30", who: "Buddy", what: "Ring the family." },
  ]);
  const expected = [
    ["School", "Ring the visitors.", "14:10", "14:11", "14:12", "14:13"],
    ["School", "Ring the police.", "15:10", "15:11", "15:12", "15:13"],
    ["Buddy", "Ring the family.", "–", "15:30", "–", "–"],
  ];
  expect(lines.slice(1).map(bareRow)).toEqual(expected.map(bareRow));
});

test("homes whose columns do not fit side by side are a list that names each", async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    home: `Home ${index + 1}, Family`,
    at: "10 June 2026, 00:10",
    who: "School",
    what: "Ring the visitors.",
  }));
  const lines = await tableUnder("If they are not back", many, { scale: largePrintScale });
  expect(lines.slice(1).map(([home]) => home)).toEqual(many.map(({ home }) => bare(home)));
});

test("a sheet without homes has no column for them", async () => {
  const lines = await tableUnder("If they are not back", [{ at: "15:30", who: "Buddy", what: "Ring." }]);
  expect(lines[0]).toEqual(["At", "Who", "Whattodo", "Doneat"]);
});
