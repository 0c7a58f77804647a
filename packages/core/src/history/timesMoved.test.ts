import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { timesMoved } from "./timesMoved.js";

test("a visit was moved as often as it was rearranged", () => {
  const moved = happening(
    exampleVisit,
    { type: "rearranged", at: at("09:00") },
    { type: "departed", at: at("13:30") },
    { type: "rearranged", at: at("16:00") },
  );
  expect(timesMoved(moved)).toEqual([Date.parse(at("09:00")), Date.parse(at("16:00"))]);
  expect(timesMoved(exampleVisit)).toEqual([]);
});
