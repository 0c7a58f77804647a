import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { errorsOf } from "../checks/errorsOf.js";
import { inFormOrder } from "./inFormOrder.js";

test("errors stand in the order of the page, those of a row under their row", () => {
  const form = forms["risk-assessment"];
  const errors = errorsOf(
    form.complete({ hazards: [{ affected: "Staff" }, { affected: "Staff" }], reviews: [{ initials: "A" }] }),
  );
  const ids = inFormOrder(form, [...errors].reverse()).map(({ id }) => id);
  expect(ids).toEqual([
    "root_completedBy",
    "root_completedOn",
    "root_activity",
    "root_hazards_0_hazard",
    "root_hazards_1_hazard",
    "root_reviews_0_on",
  ]);
});
