import { describe, expect, test } from "vitest";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { briefingTips } from "./briefingTips.js";
import { buddySheet } from "./buddySheet.js";
import { contactLadder } from "./contactLadder.js";
import { doorstepRiskAssessment } from "./doorstepRiskAssessment.js";
import { hazardColumns } from "./hazardColumns.js";
import { homeVisitLog, homeVisitLogLater } from "./homeVisitLog.js";
import { incidentReport } from "./incidentReport.js";
import { initialRiskAssessment, initialRiskAssessmentLater } from "./initialRiskAssessment.js";
import ledger from "./ledgerLabels.json" with { type: "json" };
import { riskAssessment } from "./riskAssessment.js";
import { vehicleCheck } from "./vehicleCheck.js";
import { visitRecord } from "./visitRecord.js";

const blocks = <B extends LayoutBlock["block"]>({ layout }: FormDefinition, kind: B) =>
  layout.blocks.filter((block): block is Extract<LayoutBlock, { block: B }> => block.block === kind);
const field = (definition: FormDefinition, id: string) => definition.fields.find((each) => each.id === id);
const columns = (definition: FormDefinition, id: string) => {
  const rows = field(definition, id);
  return rows?.type === "rows" ? rows.columns : [];
};
const cites = (definition: FormDefinition): string[] => [
  ...definition.fields.flatMap((each) => [
    ...each.cites,
    ...columns(definition, each.id).flatMap((column) => column.cites),
  ]),
  ...definition.layout.blocks.flatMap((block) => ("cites" in block ? (block.cites ?? []) : [])),
];

describe("Appendix 2, the initial risk assessment", () => {
  const questions = initialRiskAssessment.fields.filter(({ type }) => type === "yesNo");

  test("asks nine questions in a column of Yes and one of No (R20-A2-07 to R20-A2-16)", () => {
    expect(questions).toHaveLength(9);
    expect(blocks(initialRiskAssessment, "questions")).toMatchObject([{ options: ["Yes", "No"] }]);
    expect(blocks(initialRiskAssessment, "questions")[0]?.fields).toEqual(questions.map(({ id }) => id));
  });

  test("worries at Yes eight times, and at No for the last (R20-A2-16)", () => {
    expect(questions.map((question) => "worry" in question && question.worry)).toEqual([
      ...Array<string>(8).fill("yes"),
      "no",
    ]);
  });

  test("the level is judged, in the printed order High, Medium, Low (R20-A2-18, R20-A2-20)", () => {
    for (const id of ["levelWithoutControls", "levelWithControls"]) {
      const level = field(initialRiskAssessment, id);
      expect(level?.type === "choice" && level.options.map(({ title }) => title)).toEqual(["High", "Medium", "Low"]);
    }
  });

  test("the later edition asks the same under another title", () => {
    expect(initialRiskAssessmentLater.fields.map(({ id, label }) => [id, label])).toEqual(
      initialRiskAssessment.fields.map(({ id, label }) => [id, label]),
    );
    expect(initialRiskAssessmentLater.title).not.toBe(initialRiskAssessment.title);
  });

  test("marks what is criminal or special: offences, drugs and alcohol (R20-A2-08, R20-A2-09)", () => {
    expect(field(initialRiskAssessment, "violentOffences")?.dataClass).toEqual(["criminal-offence"]);
    expect(field(initialRiskAssessment, "drugsOrAlcohol")?.dataClass).toEqual(["special-category", "criminal-offence"]);
  });
});

describe("Appendix 3, the log", () => {
  test.each([homeVisitLog, homeVisitLogLater])(
    "has eight columns, the last an expected return (R20-A3-09): $edition",
    (log) => {
      expect(columns(log, "visits")).toHaveLength(8);
      expect(columns(log, "visits").at(-1)).toMatchObject({
        id: "expectedReturn",
        from: { pointer: "/times/backAtSchool" },
      });
    },
  );

  test("takes any number of homes", () => {
    expect(field(homeVisitLog, "visits")).not.toHaveProperty("maxRows");
  });
});

describe("Appendix 4, the risk assessment", () => {
  test("has twelve columns in four groups (R20-A4-08 to R20-A4-23)", () => {
    const [table] = blocks(riskAssessment, "table");
    expect(table?.groups?.map((group) => [group.label, group.columns.length])).toEqual([
      ["Hazard", 2],
      ["Initial risk", 3],
      ["Action plan", 4],
      ["Residual risk", 3],
    ]);
    expect(hazardColumns).toHaveLength(12);
  });

  test("works out both risks from their own likelihood and consequence (R20-A4-29)", () => {
    expect(hazardColumns.flatMap((column) => (column.type === "band" ? [column.from] : []))).toEqual([
      ["initialLikelihood", "initialConsequence"],
      ["residualLikelihood", "residualConsequence"],
    ]);
  });

  test("has five review slots (R20-A4-27)", () => {
    expect(blocks(riskAssessment, "table")[1]).toMatchObject({ mode: "slots", slotLabels: { length: 5 } });
  });
});

describe("the doorstep form", () => {
  test("puts the ledger's questions in its order, several answers to one of them side by side", () => {
    const [prompts] = blocks(doorstepRiskAssessment, "prompts");
    const labels = prompts?.fields.map((id) => field(doorstepRiskAssessment, id)?.label);
    const asked = Object.entries(ledger).flatMap(([clause, { label }]) =>
      /^ATLP-FRM-(0[3-9]|1)/.test(clause) ? [label] : [],
    );
    expect([...new Set(labels)]).toEqual(asked);
  });

  test("asks about the lead DSL and the head teacher apart: two people, two answers (ATLP-FRM-13)", () => {
    const parts = doorstepRiskAssessment.fields
      .filter((each) => each.cites.includes("ATLP-FRM-13"))
      .map(({ part }) => part);
    expect(parts).toEqual(["Lead DSL", "Head Teacher"]);
  });

  test("lists four situations; only the first is not safe (ATLP-TAB-03, ATLP-TAB-06)", () => {
    const [table] = blocks(doorstepRiskAssessment, "situations");
    expect(table?.rows.map(({ cells }) => cells[2])).toEqual(["Not safe", "Safe", "", ""]);
  });

  test("an open answer about infection is neither of the two (ATLP-TAB-06)", () => {
    const infection = field(doorstepRiskAssessment, "infection");
    expect(infection).not.toHaveProperty("required");
    expect(infection?.type === "choice" && infection.options.map((option) => option.const)).toEqual([
      "isolating",
      "no-evidence",
    ]);
  });
});

describe("the forms of our own", () => {
  test("the briefing has a line for each point of Appendix 1 (R20-A1B, R20-A1S, R20-A1T, R20-A1A)", () => {
    expect(briefingTips.map(({ lines }) => lines.length)).toEqual([11, 8, 8, 9]);
    expect(briefingTips[3]?.lines.at(-1)?.cites).toEqual(["R20-A1A-09", "R2X-A1A-09"]);
  });

  test("the contact ladder answers to every step before a doorstep visit (ATLP-STP-01 to ATLP-STP-13)", () => {
    const answered = new Set([...cites(contactLadder), ...contactLadder.cites]);
    const steps = Array.from({ length: 13 }, (_, at) => `ATLP-STP-${String(at + 1).padStart(2, "0")}`);
    expect(steps.filter((clause) => !answered.has(clause))).toEqual([]);
  });

  test("the vehicle check holds the four details of a car and its papers (MOR-SAF-13 to MOR-SAF-17, R20-PRE-13 to R20-PRE-15)", () => {
    expect(cites(vehicleCheck)).toEqual(
      expect.arrayContaining([
        "MOR-SAF-13",
        "MOR-SAF-14",
        "MOR-SAF-15",
        "MOR-SAF-16",
        "MOR-SAF-17",
        "R20-PRE-13",
        "R20-PRE-14",
        "R20-PRE-15",
      ]),
    );
  });

  test("a car too new for an MOT has an answer of its own (R20-PRE-14)", () => {
    const mot = field(vehicleCheck, "mot");
    expect(mot?.type === "choice" && mot.options.map((option) => option.const)).toEqual([
      "seen",
      "not-yet-due",
      "not-seen",
    ]);
  });

  test("a note of the visit is marked as fact, the child's words, opinion, concern or action (ATLP-TAB-22)", () => {
    const kind = columns(visitRecord, "notes").find(({ id }) => id === "kind");
    expect(kind?.type === "choice" && kind.options.map((option) => option.const)).toEqual([
      "fact",
      "child-words",
      "opinion",
      "concern",
      "action",
    ]);
  });

  test("the incident report says by when it is shared, and gives no hour (R20-INC-06)", () => {
    expect(JSON.stringify(incidentReport)).not.toMatch(/\b(1[5-8]:[0-9]{2}|[0-9] ?pm)\b/);
    expect(cites(incidentReport)).toEqual(expect.arrayContaining(["R20-INC-03", "R20-INC-05", "R20-INC-06"]));
  });

  test("the buddy sheet has names, numbers, cars, times, and a ladder to tick, and no place for the code word (R20-PRE-20)", () => {
    expect(buddySheet.fields.map(({ id }) => id)).toEqual([
      "buddy",
      "buddyPhone",
      "familyName",
      "address",
      "contacts",
      "leaveSchool",
      "arrive",
      "leaveHome",
      "backAtSchool",
      "codeWordAgreed",
      "visitors",
      "vehicles",
      "ladder",
      "calls",
    ]);
    expect(field(buddySheet, "codeWordAgreed")?.type).toBe("yesNo");
  });
});
