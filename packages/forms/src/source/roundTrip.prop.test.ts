import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryVisit } from "../../test/arbitraryVisit.js";
import { formEditions } from "../forms.js";
import { extract } from "./extract.js";
import type { Json } from "./json.js";
import { mergeAnswers } from "./mergeAnswers.js";
import { writePointer } from "./writePointer.js";

describe.each(formEditions)("$id $edition", (form) => {
  test("what a visit fills in is a draft that the form reads", () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const answers = form.prefill(visit);
        expect(form.parse(answers)).toEqual({ ok: true, value: answers });
      }),
      { numRuns: 60 },
    );
  });

  test("putting these answers back changes nothing, and what no form knows stays", () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        expect(mergeAnswers(form, visit, form.prefill(visit))).toEqual({ ok: true, value: visit });
      }),
      { numRuns: 60 },
    );
  });

  test("every value that extract gives stands in the visit already", () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const { changes } = extract(form.definition, form.prefill(visit));
        const written = changes.reduce<Json>(
          (merged, { pointer, value }) => writePointer(merged, pointer, value),
          visit,
        );
        expect(written).toEqual(visit);
      }),
      { numRuns: 60 },
    );
  });
});
