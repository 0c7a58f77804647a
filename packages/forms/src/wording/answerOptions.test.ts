import { describe, expect, test } from "vitest";
import { doorstepRiskAssessment } from "../definitions/doorstepRiskAssessment.js";
import { hazardColumns } from "../definitions/hazardColumns.js";
import { contactLadder } from "../definitions/contactLadder.js";
import { answerOptions } from "./answerOptions.js";
import { english } from "./english.js";
import { polish } from "./polish.js";
import { questionOf } from "./questionOf.js";

describe("the answers that a field offers", () => {
  test("a rating has five levels with the words of its own scale (R20-A4-30 to R20-A4-39)", () => {
    const titles = (id: string) => {
      const column = hazardColumns.find((each) => each.id === id);
      return column && answerOptions(column, english)?.map((option) => `${String(option.const)}: ${option.title}`);
    };
    expect(titles("initialLikelihood")?.[0]).toBe("1: 1 Very unlikely");
    expect(titles("residualConsequence")?.[4]).toBe("5: 5 Catastrophic (death)");
  });

  test("“not known” is an answer only where the question offers it", () => {
    const listed = contactLadder.fields.find(({ id }) => id === "listed");
    expect(listed && answerOptions(listed, english)?.map(({ title }) => title)).toEqual(["Yes", "No", "Not known"]);
    const critical = contactLadder.fields.find(({ id }) => id === "critical");
    expect(critical && answerOptions(critical, polish)?.map(({ title }) => title)).toEqual(["Tak", "Nie"]);
  });

  test("what is written in offers none", () => {
    expect(
      hazardColumns.flatMap((column) => (column.type === "longText" ? [answerOptions(column, english)] : [])),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test("one of several answers to a question is named with its part (ATLP-FRM-13)", () => {
  const consulted = doorstepRiskAssessment.fields.filter(({ id }) => id.endsWith("Consulted")).map(questionOf);
  expect(consulted).toEqual([
    "Have you consulted your Lead DSL and Head Teacher? – Lead DSL",
    "Have you consulted your Lead DSL and Head Teacher? – Head Teacher",
  ]);
});
