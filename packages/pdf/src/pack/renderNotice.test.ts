import { policies } from "@home-visits/core";
import { expect, test } from "vitest";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { visitOf } from "../../test/visitOf.js";
import { renderNotice, type RenderNoticeOptions } from "./renderNotice.js";

const date = new Date("2026-06-08T12:00:00Z");
const visits = [visitOf({ visitNumber: 2 }), visitOf({ id: "visit-015", visitNumber: 2 })];
const noticeOf = async (options: Partial<RenderNoticeOptions> = {}) => {
  const { structure, outline } = await readPdf(
    await renderNotice({ visits, policy: policies["reach2-2020"], date, fonts, ...options }),
  );
  return { said: bare(structure.text), heads: elementsOf(structure, "H2").map(({ text }) => text), outline };
};

test("says once, for all visits, what the school has to do and to decide (R20-OVR-03)", async () => {
  const { said, heads, outline } = await noticeOf();
  expect(outline).toEqual(["Notice for the school"]);
  expect(heads).toEqual(["To do", "To decide"]);
  expect(said.split(bare("Have all staff and governors read the procedures.")).length).toBe(2);
  expect(said.split(bare("Until the school decides, it counts as address.")).length).toBe(2);
  for (const name of ["Wójcik", "Byrne", "Weaver"]) expect(said).not.toContain(name);
});

test("leaves out what the school has decided, and says so where nothing is open", async () => {
  const settings = { "firstVisit.per": { value: "address", by: "Headteacher" } };
  expect((await noticeOf({ school: { settings } })).said).not.toContain(bare("counts as address"));
  const { said, heads } = await noticeOf({ visits: [] });
  expect(heads).toEqual([]);
  expect(said).toContain(bare("Nothing is open."));
});
