import { expect, test } from "vitest";
import { askingPolicy } from "../../../../test/records/askingPolicy.js";
import { ownColumns } from "./ownColumns.js";
import { visitsOfSheets } from "./visitsOfSheets.js";

const own = ownColumns(askingPolicy);
const text = (words: string) => ({ kind: "text" as const, text: words });

test("a sheet has a column for each question of the policy's own, and a row is read into `own` by the types of the facts", () => {
  const answers: Readonly<Record<string, string>> = {
    Visit: "visit-001",
    "Visitor 1 name": "Jo Adeyemi",
    "Do the visitors carry a letter of introduction?": "No",
    "The number of leaflets left": "2.5",
    "The form of consent": "in writing",
    "The time the family is ready": "1:55pm",
    "The day of the consent": "1 June 2026",
    "Visitor 1: The number of references read": "2",
    "Pupil 1 name": "Lee Oakley",
    "Pupil 1: In which rooms did you see the child?": "kitchen; living-room",
    "Car 1: The place where the car is left": "behind the shop",
  };
  const rows = [Object.keys(answers), Object.values(answers)].map((cells, index) => ({
    number: index + 1,
    cells: cells.map(text),
  }));
  const { entries, faults } = visitsOfSheets("visits.csv", [{ file: "visits.csv", rows }], { own });
  expect(faults).toEqual([]);
  expect(entries[0]?.value).toMatchObject({
    own: { letterCarried: false, leaflets: 2.5 },
    household: {
      own: { consentForm: "in-writing", readyFrom: "13:55", agreedOn: "2026-06-01" },
      pupils: [{ own: { roomsSeen: ["kitchen", "living-room"] } }],
    },
    visitors: [{ own: { references: 2 } }],
    vehicles: [{ own: { parking: "behind the shop" } }],
  });
});

test("without the policy nobody knows these headings, and what stands under them is told", () => {
  const rows = [
    ["Visit", "The number of leaflets left"],
    ["visit-001", "2"],
  ].map((cells, index) => ({
    number: index + 1,
    cells: cells.map(text),
  }));
  const read = () => visitsOfSheets("visits.csv", [{ file: "visits.csv", rows: [...rows] }]);
  expect(read).toThrow();
});
