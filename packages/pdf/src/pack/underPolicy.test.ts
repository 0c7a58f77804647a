import { frozen, policies, type Policy } from "@home-visits/core";
import { expect, test } from "vitest";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { bare, readPdf } from "../../test/readPdf.js";
import { fonts } from "../../test/sharedFonts.js";
import { sheetsOf } from "../../test/sheetsOf.js";
import { largePrintScale, standardScale } from "../typeset/typeScale.js";
import { packContents } from "./packContents.js";
import { renderPack, type RenderPackOptions } from "./renderPack.js";
import { underPolicy } from "./underPolicy.js";

const noSchool = frozen({});
const asked = { visit: oakleyVisit, firstVisit: true, policies: [policies["reach2-2020"]], zone: "Europe/London" };
const briefing = packContents({ ...asked, clockRows: true }).find(({ moment }) => moment === "briefing")!;

const clockRows = [{ at: "2026-06-09T15:00:00+01:00", who: "Buddy", what: "Ring every visitor." }];
const options = { date: new Date("2026-06-08T12:00:00Z"), fonts, visits: [{ visit: oakleyVisit, clockRows }] };
const sheetsFor = async (more: Partial<RenderPackOptions> & Pick<RenderPackOptions, "policy">) => {
  const read = await readPdf(await renderPack({ ...options, ...more }));
  return { read, sheets: sheetsOf(read) };
};
const cardIn = (sheets: Awaited<ReturnType<typeof sheetsFor>>["sheets"]): string =>
  sheets.find(({ title }) => title.startsWith("Before you go"))!.text;

const everyShipped = Object.values(policies).map((policy) => ({ policy, id: policy.id }));

test.each(everyShipped)("the card under $id is one page, and has the numbers of this visit", async ({ policy }) => {
  const { read, sheets } = await sheetsFor({ policy, sheets: ["visitors"], scale: standardScale });
  const card = cardIn(sheets);
  for (const text of ["Sam Field", "07700 900300", "020 7946 0018", "999"]) expect(card).toContain(bare(text));
  const isOfCard = ({ text, mark }: (typeof read.texts)[number]): boolean =>
    mark === "artifact" && text.includes("card for visiting staff");
  expect(new Set(read.texts.filter(isOfCard).map(({ page }) => page))).toEqual(new Set([1]));
});

test("another policy's orders are on no card: rooms, rings and staying behind (R20-A1A-01, R20-A1A-05, R20-A1A-09, R20-PRE-33)", async () => {
  const ofTrust = ["not the kitchen", "If you do not feel safe, do not go"];
  const trust = cardIn((await sheetsFor({ policy: policies["reach2-2020"], sheets: ["visitors"] })).sheets);
  for (const text of ofTrust) expect(trust).toContain(bare(text));
  for (const id of ["alumwell-2025", "morecambe-road-2024", "atlp-covid"] as const) {
    const card = cardIn((await sheetsFor({ policy: policies[id], sheets: ["visitors"] })).sheets);
    for (const text of [...ofTrust, "tell your buddy", "drinking or taking drugs"])
      expect(card, id).not.toContain(bare(text));
    expect(card, id).toContain(bare("Keep calm. Speak slowly and quietly."));
  }
});

test("nothing that the policy orders stands twice on its card (R20-A1A-09)", async () => {
  const card = cardIn((await sheetsFor({ policy: policies["reach2-2020"], sheets: ["visitors"] })).sheets);
  expect(card).toContain(bare("staff ring the police, and the buddy, at the first chance"));
  expect(card).not.toContain(bare("As soon as you can, ring the police"));
});

test("the buddy's sheet says what this policy makes of a code word, or that it has none (R20-DUR-08, R2X-DUR-07)", async () => {
  const buddy = async (id: keyof typeof policies) =>
    (await sheetsFor({ policy: policies[id], sheets: ["buddy"] })).sheets[0]!.text;
  for (const id of ["reach2-2020", "reach2-later"] as const)
    expect(await buddy(id)).toContain(bare("On hearing the code word the buddy rings 999 for the police"));
  for (const id of ["alumwell-2025", "morecambe-road-2024", "atlp-covid"] as const) {
    expect(await buddy(id)).toContain(bare("The policy has no code word."));
    expect(await buddy(id)).not.toContain("999");
  }
});

test("a blank card has lines for the numbers, and the policy's own part all the same", async () => {
  const card = cardIn(
    (await sheetsFor({ policy: policies["alumwell-2025"], sheets: ["visitors"], print: "blank" })).sheets,
  );
  expect(card).toContain(bare("Staff who feel unsafe end the visit and leave at once."));
  expect(card).not.toContain(bare("Sam Field"));
});

test("in large print the card loses nothing, and takes the pages that it needs", async () => {
  const { sheets } = await sheetsFor({
    policy: policies["reach2-2020"],
    sheets: ["visitors"],
    scale: largePrintScale,
  });
  for (const text of ["rings 999 for the police", "07700 900300", "You could fall", "Signature"])
    expect(cardIn(sheets).toLowerCase()).toContain(bare(text).toLowerCase());
});

test("a form is laid out once under policies that never change, and anew under one that may", () => {
  const formUnder = (policy: Policy) => underPolicy(briefing, { policies: [policy], school: noSchool }).form;
  expect(formUnder(policies["reach2-2020"])).toBe(formUnder(policies["reach2-2020"]));
  expect(formUnder(policies["alumwell-2025"])).not.toBe(formUnder(policies["reach2-2020"]));
  const own = { ...structuredClone(policies["reach2-2020"]), title: "Ours" };
  expect(JSON.stringify(formUnder(own).definition)).toContain("If it turns bad: Ours");
  own.title = "Ours, mended";
  expect(JSON.stringify(formUnder(own).definition)).toContain("If it turns bad: Ours, mended");
});

test("a policy that counts beside another changes the card, whichever was asked for first", () => {
  const cardUnder = (...ids: readonly (keyof typeof policies)[]): string =>
    JSON.stringify(
      underPolicy(briefing, { policies: ids.map((id) => policies[id]), school: noSchool }).form.definition,
    );
  const both = cardUnder("reach2-2020", "atlp-covid");
  expect(both).toContain(`; ${policies["atlp-covid"].title}`);
  expect(cardUnder("reach2-2020")).not.toContain(policies["atlp-covid"].title);
  expect(cardUnder("reach2-2020", "atlp-covid")).toBe(both);
});
