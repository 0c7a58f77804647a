import { policies } from "@home-visits/core";
import { formEditions, polish, urdu } from "@home-visits/forms";
import { describe, expect, test } from "vitest";
import { everyPolicy } from "../../test/everyPolicy.js";
import { keptReading, said } from "../../test/keptReading.js";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderForm } from "../prints/renderForm.js";
import type { Reader } from "./reader.js";
import { renderNotice } from "./renderNotice.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";

const clockRows = [
  { at: "2026-06-09T14:00:00+01:00", who: "Visitors", what: "Tell the office.", before: true },
  { at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." },
];
const policy = policies["reach2-2020"];
const date = new Date("2026-06-08T12:00:00Z");
const visits = [{ visit: visitOf({ visitNumber: 1 }), clockRows }];
const pack = (reader: Reader, more: Partial<RenderPackOptions> = {}) =>
  renderPack({ policy, date, fonts, visits, sheets: [reader], ...more });

/** The first sheets of a part, and the rest. */
const sheetsIn = (text: string): readonly string[] => text.split(/\n(?=H1 )/u);

test.each([
  ["cover", {}],
  ["buddy", {}],
  ["visitors", {}],
  ["family", {}],
  ["family-urdu", { familyWording: urdu }],
  ["family-polish", { familyWording: polish }],
] as const)("the sheets of the part %s read in the order that somebody has looked at", async (named, more) => {
  const reader =
    ({ cover: "office", "family-urdu": "family", "family-polish": "family" } as Partial<Record<string, Reader>>)[
      named
    ] ?? (named as Reader);
  const whole = await said(await pack(reader, more));
  const text = named === "cover" ? sheetsIn(whole)[0]! : whole;
  expect(text).toBe(keptReading(named, text));
});

describe("every kind of sheet reads in the order that somebody has looked at", () => {
  test.each(formEditions.map((form) => ({ form, named: `${form.id}.${form.edition}` })))(
    "the empty form $named",
    async ({ form, named }) => {
      const text = await said(await renderForm({ form, print: "blank", date, fonts }));
      expect(text).toBe(keptReading(`blank-${named}`, text));
    },
  );

  test("the filled assessment and log of an office, with what else the record holds", async () => {
    const whole = await said(
      await pack("office", {
        visits: [{ visit: { ...oakleyVisit, visitNumber: 2, earlierVisits: [{ on: "2026-01-21", answered: true }] } }],
      }),
    );
    const text = sheetsIn(whole).slice(1).join("\n");
    expect(text).toBe(keptReading("office-forms", text));
  });

  test("the buddy's sheet of a round", async () => {
    const round = ["Oakley", "Ashgrove"].map((familyName, index) =>
      visitOf({
        id: `home-${index + 1}`,
        round: { id: "round-3", position: index + 1 },
        household: { familyName, address: { lines: [`${index + 4} Kittiwake Lane`], postcode: "OB8 1FT" } },
      }),
    );
    const rows = [
      { at: "2026-06-09T14:00:00+01:00", home: "Oakley", who: "Visitors", what: "Ring on leaving.", before: true },
      { at: "2026-06-09T14:45:00+01:00", home: "Ashgrove", who: "Visitors", what: "Ring on leaving.", before: true },
      { at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor in turn." },
    ];
    const text = await said(await pack("buddy", { visits: [{ visit: round[0]!, round, clockRows: rows }] }));
    expect(text).toBe(keptReading("buddy-round", text));
  });

  test("the notice for a school", async () => {
    const text = await said(await renderNotice({ visits: [visitOf()], policy, date, fonts }));
    expect(text).toBe(keptReading("notice", text));
  });

  test("the sheet that says what was not made", async () => {
    const text = sheetsIn(await said(await pack("family", { notMade: ["Row 4: the visit has no date."] })))[0]!;
    expect(text).toBe(keptReading("not-made", text));
  });

  test.each([
    ["own-questions", -2],
    ["own-events", -1],
  ] as const)("what a policy has of its own: %s", async (named, place) => {
    const own = everyPolicy.find(({ source }) => source.code === "HRT")!;
    const text = `${sheetsIn(await said(await pack("visitors", { policy: own })))
      .at(place)!
      .trimEnd()}\n`;
    expect(text).toBe(keptReading(named, text));
  });

  test.each(Object.values(policies).map((each) => ({ each, id: each.id })))(
    "the card of the staff under $id",
    async ({ each, id }) => {
      const text = sheetsIn(await said(await pack("visitors", { policy: each })))[0]!;
      const own = text.slice(0, text.indexOf("\nH2 Advice for every visit"));
      expect(own).toBe(keptReading(`card-${id}`, own));
    },
  );
});
