import { win32 } from "node:path";
import { expect, test } from "vitest";
import { sampleVisits } from "../test/sampleVisits.js";
import { checkVisits } from "./checkVisits.js";
import { fileStem } from "./fileStem.js";
import { readVisits } from "./readVisits.js";
import { isDeviceName } from "./isDeviceName.js";

const check = (...ids: readonly string[]) => {
  const [first] = sampleVisits();
  const text = JSON.stringify(ids.map((id) => ({ ...first, id })));
  return checkVisits(readVisits({ file: "visits.json", text }));
};

test.each(["CON", "con", "Prn", "AUX", "nul", "NUL.1", "COM1", "com9", "LPT1", "lpt0", "nul.x.y"])(
  "an id that Windows keeps for a device is asked back, with the id: %s",
  (id) => {
    expect(isDeviceName(`${id}.pdf`)).toBe(true);
    const { visits, problems } = check("visit-001", id);
    expect(visits.map(({ visit }) => visit.id)).toEqual(["visit-001"]);
    expect(problems).toMatchObject([{ id, pointer: "/1/id", code: "id-of-a-device" }]);
  },
);

test.each(["CON-1", "console", "nul-1", "COM10", "LPT", "null", "visit.", "visit-CON", "aux1.x"])(
  "%s is an id",
  (id) => {
    expect(isDeviceName(`${id}.pdf`)).toBe(false);
    expect(check(id).problems).toEqual([]);
  },
);

test.each(["visit-001", "visit.", "a..b", "0", "X_1.2-3"])(
  "the file of %s stays in its folder on Windows too",
  (id) => {
    const [{ visit } = { visit: undefined }] = check(id).visits;
    if (visit === undefined) throw new Error("the id is refused");
    const household = { ...visit.household, familyName: 'C:\\..\\Lunt: <A*B?>|"/ .' };
    for (const names of [false, true]) {
      const name = `${fileStem({ ...visit, household }, names)}.pdf`;
      const path = win32.resolve("D:\\packs", name);
      expect(win32.dirname(path)).toBe("D:\\packs");
      expect(win32.basename(path)).toBe(name);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u);
    }
  },
);
