import { policies } from "@home-visits/core";
import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { readDocument } from "./readDocument.js";

const { definition } = forms["visit-record"];
const policy = policies["reach2-2020"];
const said = (text: string): readonly string[] => {
  const read = readDocument(text);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`.trim());
};

test("a policy and a form of the same id are kept apart", () => {
  const read = readDocument(JSON.stringify(policy));
  expect(read.ok && [read.value.id, read.value.kind]).toEqual([`policy ${policy.id}`, "policy"]);
  const form = readDocument(JSON.stringify({ ...definition, id: policy.id }));
  expect(form.ok && [form.value.id, form.value.kind]).toEqual([`form ${policy.id}`, "form"]);
});

test("a policy need not have a section of rules: it may be written in pieces, or ask questions alone", () => {
  const source = { code: "OWN", document: "Invented", cites: [] };
  const read = readDocument(JSON.stringify({ id: "asks-alone", title: "Asks alone", edition: "2026", source }));
  expect(read.ok && read.value.id).toBe("policy asks-alone");
});

test("what is no JSON is said in plain words, without a word of the file", () => {
  expect(said("Fernsby, 1 Larch Way")).toEqual(["The file is not JSON."]);
});

test("a form that is not whole comes back with the place of each fault", () => {
  const faults = said(JSON.stringify({ ...definition, title: 7, fields: [{ id: "pupil", type: "nothing" }] }));
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual(expect.arrayContaining(["/title"]));
  expect(faults.some((fault) => fault.startsWith("/fields/0"))).toBe(true);
});

test("a policy that is not whole comes back with the place of its fault", () => {
  expect(said(JSON.stringify({ ...policy, title: 7 })).some((fault) => fault.startsWith("/title"))).toBe(true);
});

test.each(["null", "[]", "7", '"a"', "{}", ""])("a file that holds %s is neither a policy nor a form", (text) => {
  expect(said(text).length).toBeGreaterThan(0);
});
