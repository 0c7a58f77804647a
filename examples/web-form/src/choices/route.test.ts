import { expect, test } from "vitest";
import { readRoute, writeRoute, type Route } from "./route.js";

const routes: readonly Route[] = [
  { page: "list" },
  { page: "form", form: "visit-record" },
  { page: "form", form: "risk-assessment", edition: "R20", policy: "reach2-2020", language: "pl", draft: "a-b" },
];

test.each(routes)("a route is read as it was written", (route) => {
  expect(readRoute(writeRoute(route))).toEqual(route);
});

test("a link within a page is no route", () => {
  for (const hash of ["#main", "#root_address", "#/elsewhere", "#/form/"]) expect(readRoute(hash)).toBeUndefined();
});
