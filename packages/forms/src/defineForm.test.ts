import { HomeVisitsError } from "@home-visits/core";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareVerdicts } from "../test/compareVerdicts.js";
import { gateConversation } from "../test/gateConversation.js";
import { defineForm } from "./defineForm.js";

const form = defineForm(gateConversation);
const good = { pupil: "Lee", spokeWith: "Ada Oakley", at: "2026-06-09T15:20+01:00", worried: "no" };

describe("a school's own form", () => {
  test("takes under 60 lines", () => {
    const lines = readFileSync(new URL("../test/gateConversation.ts", import.meta.url), "utf8")
      .trim()
      .split("\n");
    expect(lines.length).toBeLessThan(60);
  });

  test("reads a draft and finishes it", () => {
    expect(form.parse({ worried: "yes" }).ok).toBe(true);
    expect(form.complete(good)).toEqual({ ok: true, value: { data: good, dropped: [] } });
  });

  test("asks what worried only after a Yes", () => {
    const finished = form.complete({ ...good, worried: "yes" });
    expect(finished.ok ? [] : finished.issues).toEqual([
      { path: "/worry", code: "missing", message: "Answer “What worried you”." },
    ]);
  });

  test("gets a JSON Schema, screens for two renderers and a blank document", () => {
    expect(form.jsonSchema()["required"]).toEqual(["pupil", "spokeWith", "at", "worried"]);
    expect(form.jsonSchema({ target: "draft-2020-12" })["$schema"]).toContain("2020-12");
    expect(form.uiSchema["worried"]).toMatchObject({ "ui:widget": "radio" });
    expect(form.jsonFormsUiSchema["elements"]).toHaveLength(5);
    expect(form.blank()).toEqual({});
  });

  test("is held to parity like ours", () => {
    const { both, neither, unsaid, disagreements } = compareVerdicts(form, 3000, 3);
    expect(disagreements.slice(0, 2)).toEqual([]);
    expect(Math.min(both, neither)).toBeGreaterThan(500);
    expect(unsaid).toBeGreaterThan(0);
  });
});

test("a definition with a fault is a mistake of the program", () => {
  const faulty = { ...gateConversation, layout: { ...gateConversation.layout, blocks: [] } };
  expect(() => defineForm(faulty)).toThrow(HomeVisitsError);
  expect(() => defineForm(faulty)).toThrow(/gate-conversation: \/fields\/0/);
});
