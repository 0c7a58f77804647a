import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askedForm } from "../../../../test/records/askedForm.js";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import { formEditions } from "../forms.js";
import { schemaFileName } from "./formJsonSchema.js";

// Debian's python3-jsonschema: a validator that shares no code with Ajv or zod.
const program = `
import json, sys
from jsonschema import Draft7Validator, FormatChecker
request = json.load(sys.stdin)
Draft7Validator.check_schema(request["schema"])
validator = Draft7Validator(request["schema"], format_checker=FormatChecker())
print(json.dumps([validator.is_valid(document) for document in request["documents"]]))
`;

const isPlain = (document: unknown): boolean => !/[\ud800-\udfff]/.test(JSON.stringify(document));

describe("a validator written in Python reads the published files, and the form of a policy of its own, and gives the same verdict", () => {
  test.each([...formEditions, askedForm])("$id $edition", (form) => {
    // a policy's own form is no file of ours: whoever has the policy makes its schema
    const file = new URL(`../../schemas/${schemaFileName(form.definition)}`, import.meta.url);
    const schema: unknown = form === askedForm ? form.jsonSchema() : JSON.parse(readFileSync(file, "utf8"));
    const c = chance(41);
    const documents: unknown[] = [];
    const draw = (): unknown =>
      documents.push(...Array.from({ length: 1600 }, () => generateDocument(form.definition, c)).filter(isPlain));
    draw();
    // a sheet of many telephone numbers and rows is rarely right in each
    while (documents.length < 40_000 && !documents.some((one) => form.schema.safeParse(one).success)) draw();
    const answer = execFileSync("python3", ["-c", program], {
      input: JSON.stringify({ schema, documents }),
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const verdicts = JSON.parse(answer) as readonly boolean[];
    const issues = documents.map((document) => form.schema.safeParse(document).error?.issues ?? []);
    // of a telephone number a schema says which characters it cannot have, and not which numbers there are
    const told = issues.map(
      (found) =>
        found.length === 0 || !found.every(({ code, message }) => code === "custom" && message.includes("telephone")),
    );
    const expected = issues.map((found) => found.length === 0).filter((_, place) => told[place]);
    expect(new Set(expected).size).toBe(2);
    expect(verdicts.filter((_, place) => told[place])).toEqual(expected);
  });
});
