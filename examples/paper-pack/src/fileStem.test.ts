import fc from "fast-check";
import { expect, test } from "vitest";
import { fileStem } from "./fileStem.js";
import { parseVisit, type Visit } from "@home-visits/core";
import { sampleVisits } from "../test/sampleVisits.js";

const sample = parseVisit(sampleVisits()[0]);
const of = (familyName: string): Visit => {
  if (!sample.ok) throw new Error("The sample has a problem.");
  return { ...sample.value, household: { ...sample.value.household, familyName } };
};

test("a file is named by the visit's id alone, unless somebody asks for names", () => {
  expect(fileStem(of("Fernsby"), false)).toBe("visit-001");
  expect(fileStem(of("Fernsby"), true)).toBe("visit-001-Fernsby");
  expect(fileStem(of("Ó Briain-Nowak"), true)).toBe("visit-001-Ó-Briain-Nowak");
  expect(fileStem(of("কুমার"), true)).toBe("visit-001-কুমার");
  expect(fileStem(of("../..\\CON.pdf"), true)).toBe("visit-001-CON-pdf");
});

test("no name leaves the folder, ends the name early or makes it too long for a disk", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("a", "9", "é", "-", "_", ".", "/", "\\", ":", " ", "\u0000", "\n", "ك", "👍", "e\u0301"),
        maxLength: 200,
      }),
      (name) => {
        const stem = fileStem(of(name), true);
        expect(stem).toMatch(/^visit-001(?:-[\p{L}\p{M}\p{N}-]+)?$/u);
        expect([...stem].length).toBeLessThanOrEqual(50);
      },
    ),
  );
});
