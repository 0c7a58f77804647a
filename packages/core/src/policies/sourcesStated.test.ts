import { expect, test } from "vitest";
import { policies } from "./policies.js";

test.each([
  ["R20-HDR-01", "reach2-2020", "Home Visits Procedures"],
  ["ALU-HDR-03", "alumwell-2025", "Home Visit Policy and Procedure"],
  ["ATLP-VER-01", "atlp-covid", "Home Visits Policy - Addendum"],
] as const)("%s: %s has the title of its source, and says whose it is", (clause, id, title) => {
  const { source } = policies[id];
  expect(source.document).toBe(title);
  expect(source.cites).toContain(clause);
});

test.each([
  ["R20-HDR-03", "reach2-2020", "ratified", "2020-09"],
  ["ALU-HDR-05", "alumwell-2025", "ratified", "2025-09-10"],
  ["ALU-STF-11", "alumwell-2025", "ratified", "2024-09-16"],
] as const)("%s: %s was %s in %s, and no other date is said of that clause", (clause, id, what, on) => {
  const said = policies[id].dates.filter(({ cites }) => cites.includes(clause));
  expect(said.map((date) => [date.what, date.on])).toEqual([[what, on]]);
});
