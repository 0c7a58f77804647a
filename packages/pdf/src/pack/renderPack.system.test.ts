import { policies } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { bare } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { said } from "../../test/systemCommand.js";
import { visitOf } from "../../test/visitOf.js";
import { renderPack } from "./renderPack.js";

describe("a pack, read by other programs", () => {
  const pack = renderPack({
    visits: [{ visit: visitOf(), clockRows: [{ who: "Buddy", what: "Ring every visitor in turn." }] }],
    policy: policies["reach2-2020"],
    date: new Date("2026-06-08T12:00:00Z"),
    fonts,
  });

  test("pdfinfo says that it is tagged and has a title without a name", async () => {
    const info = said(await pack, "pdfinfo", "FILE");
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Home visit pack\n/);
  });

  test("qpdf finds nothing wrong", async () => {
    expect(said(await pack, "qpdf", "--check", "FILE")).toContain("No syntax or stream encoding errors found");
  });

  test("pdftotext finds no code word, and what the buddy has to do", async () => {
    const text = bare(said(await pack, "pdftotext", "FILE", "-"));
    expect(text.toLowerCase()).not.toContain("marmalade");
    expect(text).toContain(bare("Ring every visitor in turn."));
  });
});
