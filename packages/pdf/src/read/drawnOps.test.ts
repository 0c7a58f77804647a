import { expect, test } from "vitest";
import { besideMarks, drawnOps, showsLetters } from "./drawnOps.js";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const drawsOutsideMarks = (content: Uint8Array): boolean => {
  const { marked, outside } = besideMarks(content);
  return marked && outside;
};
const ops = (text: string): string =>
  [...drawnOps(bytes(text))].map(({ hasLetters, name }) => `${name}${hasLetters ? "!" : ""}`).join(" ");

test("the operators of a content are told from its texts, names, figures, lists and remarks", () => {
  expect(ops("q 1 0 0 1 0 0 cm /F1 11 Tf (a \\) (b) BT) Tj Q")).toBe("q cm Tf Tj! Q");
  expect(ops("[(Recor)20(d) <0041>]TJ ( ) Tj () Tj <00200020> Tj <03> Tj (\\040) Tj")).toBe("TJ! Tj Tj Tj Tj Tj!");
  expect(ops("/P<</MCID 1/A(EMC)>>BDC % EMC Tj\nEMC")).toBe("BDC! EMC");
  expect(ops("(never ended Tj")).toBe("");
  expect(ops("<41")).toBe("");
  expect(ops("BI /W 1 ID EMC S EI")).toBe("BI");
});

test("letters are shown, or a drawing is empty", () => {
  expect(showsLetters(bytes("/Tx BMC q BT /F1 11 Tf (Byrne) Tj ET Q EMC"))).toBe(true);
  expect(showsLetters(bytes("/Tx BMC q BT /F1 11 Tf <0024> Tj ET Q EMC"))).toBe(true);
  for (const empty of ["", "/Tx BMC EMC", "BT () Tj ET", "BT (  ) Tj ET", "BT <0003> Tj ET", "0 0 9 9 re f"])
    expect(showsLetters(bytes(empty)), empty).toBe(false);
});

test("what stands outside every mark was added, where there are marks", () => {
  const own = "/P<</MCID 0>>BDC (Family) Tj EMC /Artifact BMC 0 0 9 9 re S EMC ";
  for (const added of ["BT (Two dogs) Tj ET", "q /Fm0 Do Q", "0 0 m 9 9 l S", "BI ID x EI", "(a) '"]) {
    expect(drawsOutsideMarks(bytes(`${own}${added}`)), added).toBe(true);
    expect(drawsOutsideMarks(bytes(`${added} ${own}`)), added).toBe(!added.startsWith("BI"));
    expect(drawsOutsideMarks(bytes(added)), added).toBe(false);
  }
  for (const nothing of [
    "",
    "q 1 0 0 1 0 0 cm Q",
    "BT ( ) Tj ET",
    "0 0 9 9 re W n",
    "/Artifact BMC (Page 1 of 2) Tj EMC",
  ])
    expect(drawsOutsideMarks(bytes(`${own}${nothing}`)), nothing).toBe(false);
});

test("drawings that are placed beside each other are counted", () => {
  expect(besideMarks(bytes("q /Fx0 Do Q q /Fx1 Do Q"))).toEqual({ marked: false, outside: true, placed: 2 });
});

test("any bytes end, in time that grows as they do", () => {
  for (const part of ["(", "<", "\\", "[", "/", "%", "<<", "BDC ", "(()", "\u0000"])
    expect([...drawnOps(bytes(part.repeat(100_000)))].length).toBeLessThanOrEqual(100_000);
});
