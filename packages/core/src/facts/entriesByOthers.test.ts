import { expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";

const went = (...events: Parameters<typeof happening>[1][]) =>
  judged(happening(exampleVisit, { type: "departed", at: at("13:30") }, ...events), "alumwell-2025", at("15:30"));
const found = (said: ReturnType<typeof went>) => said.findings.find(({ rule }) => rule === "nobody-enters-to-look");

test("somebody of the school who went to look does not go in, by whatever event it is noted (ALU-OVD-04)", () => {
  const entered = { type: "entered", at: at("14:50") } as const;
  for (const by of ["dsl", "headteacher", "senior-leader"])
    expect(went({ ...entered, by }).of("ALU-OVD-04")).toBe("breach");
  expect(went({ type: "room-entered", room: "kitchen", at: at("14:50"), by: "dsl" }).of("ALU-OVD-04")).toBe("breach");
  const drove = { type: "drove-to-address", at: at("14:50"), way: "to", entered: true } as const;
  expect(went({ ...drove, by: "dsl" }).of("ALU-OVD-04")).toBe("breach");
  expect(went(drove).of("ALU-OVD-04")).toBe("breach");
});

test("the police, a social worker and whoever lives there may go in, and so do the visitors (ALU-OVD-04)", () => {
  for (const by of ["police", "social-worker", "parent", "visitor:a"])
    expect(went({ type: "entered", at: at("14:50"), by }).of("ALU-OVD-04")).toBe("ok");
});

test("the finding points at the entry that it is about, and at no other (ALU-OVD-04)", () => {
  const said = went(
    { type: "entered", at: at("13:46"), by: "visitor:a" },
    { type: "drove-to-address", at: at("14:40"), by: "headteacher", way: "to" },
    { type: "entered", at: at("14:50"), by: "dsl" },
  );
  expect(found(said)?.pointers).toEqual(["/events/3"]);
});
