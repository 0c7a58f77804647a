import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import type { Form } from "../defineForm.js";
import { formEditions, forms } from "../forms.js";
import { polish } from "../wording/polish.js";
import { translateForm } from "../wording/translateForm.js";
import { explainAjvErrors } from "./explainAjvErrors.js";
import { issueMessage } from "./issueMessage.js";

const log = forms["home-visit-log"];
const secret = "Secret Surname 4711";

describe("a message", () => {
  test("names the question and says what to do", () => {
    const parsed = forms["initial-risk-assessment"].parse({ completedOn: "9 June", levelWithControls: "extreme" });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
      "Give “Date Completed” as a date that exists, with its day, month and year.",
      "Choose one of the answers to “Level of risk – with control measures in place”.",
    ]);
  });

  test("asks for less where a text is too long, and never for more (F71)", () => {
    const form = forms["initial-risk-assessment"];
    const said = (answers: object): readonly string[] => {
      const parsed = form.parse(answers);
      const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
      const validate = ajv.compile(form.jsonSchema({ draft: true }));
      validate(answers);
      const twice = [parsed.ok ? [] : parsed.issues, explainAjvErrors(form, validate.errors ?? [])];
      expect(twice[1]).toEqual(twice[0]);
      return twice[0]!.map(({ code, message }) => `${code}: ${message}`);
    };
    expect(said({ familyName: "a".repeat(201) })).toEqual(["too-long: Write at most 200 characters in “Family Name”."]);
    expect(said({ address: "a".repeat(10_001) })).toEqual(["too-long: Write at most 10,000 characters in “Address”."]);
    expect(said({ familyName: "a\u0000b" })).toEqual([
      "control-character: Take the characters that do not print out of “Family Name”.",
    ]);
  });

  test("asks for text where something else was given, and for no more of it", () => {
    const said = (form: Form, answers: object): string => {
      const parsed = form.parse(answers);
      return parsed.ok ? "" : parsed.issues.map(({ code, message }) => `${code}: ${message}`).join();
    };
    const assessment = forms["initial-risk-assessment"];
    for (const given of [12, null, true])
      expect(said(assessment, { address: given })).toBe("wrong-type: Give “Address” as text.");
    const plate = (registration: unknown): string => said(forms["vehicle-check"], { registration });
    expect(plate("A".repeat(201))).toMatch(/^too-long: Write at most 200 characters in /);
    expect(plate("AB12\u0007CDE")).toMatch(/^control-character: Take the characters that do not print out of /);
    expect(plate(12)).toMatch(/^wrong-type: Give .* as it stands on the number plate\.$/);
  });

  test("asks for rows that are needed, and does not say that they may be left out", () => {
    const form = forms["visit-record"];
    const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(form.jsonSchema());
    validate({ notes: [] });
    const said = explainAjvErrors(form, validate.errors ?? []).find(({ path }) => path === "/notes");
    expect(said).toMatchObject({ code: "too-short", message: "Answer “What was seen and said”." });
    const complete = form.complete({ notes: [] });
    expect(complete.ok ? [] : complete.issues.map(({ message }) => message)).toContain(said?.message);
  });

  test("names the row of a table", () => {
    const parsed = log.complete({ visits: [{ departure: "2026-06-09T13:45:00+01:00" }, { departure: "13:45" }] });
    const messages = parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    expect(messages).toContain(
      "Row 2: Give “Date / Time of departure” as a date that exists, with its day, month and year, and a time such as 14:30.",
    );
    expect(messages).toContain("Row 1: Answer “Staff member/s”.");
  });

  test("names the key that was probably meant", () => {
    const parsed = log.parse({ visit: [] });
    expect(parsed.ok).toBe(true);
    const misspelt = log.parse({ visit: [{ staff: "x" }] });
    expect(misspelt.ok ? "" : misspelt.issues[0].message).toContain("visits");
  });

  test("speaks the form's language", () => {
    const parsed = translateForm(forms["no-answer-note"], polish).complete({
      visitedAt: "25:00",
      urgency: "now",
      other: 1,
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
      "Podaj w polu “o godzinie” godzinę, na przykład 14:30.",
      "Wybierz jedną z odpowiedzi w polu “Kiedy prosimy o kontakt”.",
      "Usuń ten klucz: formularz nie ma takiego pytania.",
      "Wypełnij pole “Byliśmy tu dnia”.",
      "Wypełnij pole “Szkoła”.",
      "Wypełnij pole “Nasz numer telefonu”.",
      "Wypełnij pole “Kiedy można się z nami skontaktować”.",
    ]);
  });

  test("about no question at all still says what to do", () => {
    expect(issueMessage(log.definition, log.wording, "wrong-type", "")).toMatch(/one object/);
    expect(issueMessage(log.definition, log.wording, "unknown-key", "/nothing")).toMatch(/no such question/);
  });
});

describe("no message holds a value", () => {
  test.each(formEditions)("of $id $edition, from zod or from Ajv", (form) => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const validate = ajv.compile(form.jsonSchema());
    const c = chance(5);
    for (let made = 0; made < 40; made += 1) {
      const text = JSON.stringify(generateDocument(form.definition, c)).replaceAll(
        /"[A-ZŁ][^"]* [^"]*"/g,
        `"${secret}"`,
      );
      const document: unknown = JSON.parse(text);
      const parsed = form.complete(document);
      validate(document);
      const said = [...(parsed.ok ? [] : parsed.issues), ...explainAjvErrors(form, validate.errors ?? [])];
      expect(JSON.stringify(said)).not.toContain(secret);
      for (const { message } of said) expect(message).toMatch(/[.]$/);
    }
  });
});

test("Ajv's errors and ours name the same places, a missing question and a wrong answer alike", () => {
  const form = forms["initial-risk-assessment"];
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(form.jsonSchema());
  const document = { familyName: " ", completedOn: "2026-02-30", pets: "yes", levelWithControls: "extreme" };
  validate(document);
  const parsed = form.complete(document);
  const places = (issues: readonly { path: string }[]): string[] => [...new Set(issues.map(({ path }) => path))].sort();
  expect(places(explainAjvErrors(form, validate.errors ?? []))).toEqual(places(parsed.ok ? [] : parsed.issues));
});
