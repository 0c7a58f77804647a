import { expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";

const twice = happening(
  exampleVisit,
  { type: "departed", at: at("13:30") },
  { type: "incident", at: at("14:00") },
  { type: "form-completed", at: at("14:05"), form: "incident-report", factualOnly: false },
  { type: "incident", at: at("14:10") },
  { type: "left", at: at("14:30") },
  { type: "back", at: at("15:00"), whole: true },
  { type: "form-shared", at: at("15:10"), form: "incident-report", with: "headteacher" },
);
const said = (rule: string) =>
  judged(twice, "reach2-2020", at("18:00"))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ about, pointers }) => [about, pointers]);

test("a finding about one incident points at it and at what was done about it since, not at the other (R20-INC-03, R20-INC-06)", () => {
  expect(said("line-manager-told").map(([, pointers]) => pointers)).toEqual([
    ["/events/1", "/events/2", "/events/6"],
    ["/events/3", "/events/6"],
  ]);
  expect(said("incident-form-shared")).toEqual([["/events/3", ["/events/3", "/events/6"]]]);
});

test("a form that holds opinion is one finding's, of the incident before it (R20-INC-05)", () => {
  expect(said("incident-factual")).toContainEqual(["/events/1", expect.arrayContaining(["/events/1", "/events/2"])]);
});
