import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { compareVerdicts } from "../../test/compareVerdicts.js";
import { formEditions } from "../forms.js";

describe("zod and the JSON Schema give the same verdict", () => {
  test.each([...formEditions, askedForm])("on finished documents, good and bad: $id $edition", (form) => {
    const { both, neither, disagreements } = compareVerdicts(form, 1000, 7);
    expect(disagreements.slice(0, 2)).toEqual([]);
    expect(both).toBeGreaterThan(100);
    expect(neither).toBeGreaterThan(100);
  });

  test.each([...formEditions, askedForm])("on drafts: $id $edition", (form) => {
    const { both, neither, disagreements } = compareVerdicts(form, 300, 8, true);
    expect(disagreements.slice(0, 2)).toEqual([]);
    expect(both).toBeGreaterThan(30);
    expect(neither).toBeGreaterThan(30);
  });
});
