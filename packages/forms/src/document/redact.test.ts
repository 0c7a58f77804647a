import { describe, expect, test } from "vitest";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import { audiences } from "../definition/audience.js";
import { formEditions, forms } from "../forms.js";
import { redact } from "./redact.js";

const finished = (form: (typeof formEditions)[number]) => {
  const c = chance(11);
  for (;;) {
    const parsed = form.parse(generateDocument(form.definition, c));
    if (parsed.ok && Object.keys(parsed.value).length > 0) return parsed.value;
  }
};

describe.each(formEditions.filter(({ id }) => id !== "staff-briefing"))("$id $edition", (form) => {
  const data = finished(form);

  test.each(audiences)("shows %s only what is open to them, columns included", (audience) => {
    const shown = redact(form.definition, data, audience);
    for (const [id, answer] of Object.entries(shown)) {
      const field = form.definition.fields.find((each) => each.id === id);
      expect(field?.audience).toContain(audience);
      if (field?.type !== "rows" || typeof answer !== "object") continue;
      const open = new Set(
        field.columns.filter((column) => column.audience.includes(audience)).map((column) => column.id),
      );
      for (const row of answer) expect(Object.keys(row).every((key) => open.has(key))).toBe(true);
    }
  });
});

test("a family sees no answer of the risk assessments, and all of its own note", () => {
  for (const id of ["initial-risk-assessment", "risk-assessment", "doorstep-risk-assessment"] as const) {
    expect(redact(forms[id].definition, finished(forms[id]), "family")).toEqual({});
  }
  const note = finished(forms["no-answer-note"]);
  expect(redact(forms["no-answer-note"].definition, note, "family")).toEqual(note);
});

test("the office sees the header of the initial risk assessment and none of its nine questions (R20-A2-08)", () => {
  const shown = redact(
    forms["initial-risk-assessment"].definition,
    { familyName: "Oakley", violentOffences: "yes" },
    "office",
  );
  expect(shown).toEqual({ familyName: "Oakley" });
});

test("what the definition does not know is left out", () => {
  expect(redact(forms["visit-record"].definition, { codeWord: "x", writtenOn: "2026-06-09" }, "leader")).toEqual({
    writtenOn: "2026-06-09",
  });
});

test("a column that an audience may not see goes, and so do rows with nothing left", () => {
  const form = forms["contact-ladder"].definition;
  const fields = form.fields.map((field) =>
    field.type === "rows"
      ? {
          ...field,
          audience: ["office"] as const,
          columns: field.columns.map((column) => ({
            ...column,
            audience: column.id === "who" ? (["office"] as const) : (["leader"] as const),
          })),
        }
      : field,
  );
  const rows = [{ who: "School", kind: "other" }, { kind: "police" }];
  expect(redact({ ...form, fields }, { attempts: rows }, "office")).toEqual({ attempts: [{ who: "School" }] });
  expect(redact({ ...form, fields }, { attempts: rows }, "visitor")).toEqual({});
});
