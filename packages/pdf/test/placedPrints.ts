import { policies } from "@home-visits/core";
import { formEditions, forms, translateForm, urdu } from "@home-visits/forms";
import { renderNotice } from "../src/pack/renderNotice.js";
import { renderPack } from "../src/pack/renderPack.js";
import { printKinds } from "../src/prints/printKind.js";
import { renderForm } from "../src/prints/renderForm.js";
import { largePrintScale } from "../src/typeset/typeScale.js";
import { sampleData } from "./sampleData.js";
import { fonts, words } from "./sharedFonts.js";
import { visitOf } from "./visitOf.js";

const date = new Date("2026-06-09T00:00:00Z");
const sentence = "The gate was open and a dog ran loose in the yard, so we rang from the car.";
const inEveryScript = Object.values(words).join(" ");

/** Prints by name that between them hold every kind of row, script and page break. */
export const placedPrints: readonly (readonly [name: string, print: () => Promise<Uint8Array>])[] = [
  ...formEditions.flatMap((form) =>
    printKinds.map((print) => {
      const data = print === "blank" ? {} : sampleData(form, 3);
      return [`${form.id} ${form.edition} ${print}`, () => renderForm({ form, print, data, date, fonts })] as const;
    }),
  ),
  ["many rows", () => long("risk-assessment", 25, "")],
  ["rows higher than a page", () => long("risk-assessment", 2, sentence.repeat(60))],
  ["every script", () => long("visit-record", 2, inEveryScript)],
  ["a log of sixty homes", () => long("home-visit-log", 60, "")],
  [
    "large print",
    () => renderForm({ form: forms["risk-assessment"], print: "blank", date, fonts, scale: largePrintScale }),
  ],
  [
    "from right to left",
    () => renderForm({ form: translateForm(forms["no-answer-note"], urdu), print: "blank", date, fonts }),
  ],
  ["a pack of two visits", () => renderPack({ ...pack, sheets: ["all"], printCodeWord: true, familyWording: urdu })],
  ["a pack for the office", () => renderPack({ ...pack, sheets: ["office"], notMade: ["Row 4: no date."] })],
  ["a notice", () => renderNotice({ visits: [visitOf()], policy: policies["morecambe-road-2024"], date, fonts })],
];

const pack = {
  visits: [
    { visit: visitOf(), clockRows: [{ at: "2026-06-09T15:45:00+01:00", who: "Buddy", what: "Ring every visitor." }] },
    { visit: visitOf({ id: "visit-015", setting: "doorstep", visitNumber: 2 }) },
  ],
  policy: policies["reach2-2020"],
  addenda: [policies["atlp-covid"]],
  date,
  fonts,
};

function long(id: keyof typeof forms, rows: number, more: string): Promise<Uint8Array> {
  const data = sampleData(forms[id], rows, ({ label }) => `Answer to ${label} ${more}`.trim());
  return renderForm({ form: forms[id], print: "record", data, date, fonts, recordId: "visit-014" });
}
