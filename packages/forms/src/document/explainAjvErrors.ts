import { aForm } from "../arguments/aForm.js";
import { checkArgument, expected, listOf, type Issue, type IssueCode } from "@home-visits/core";
import type { PageForm } from "../definePageForm.js";
import { issueMessage } from "./issueMessage.js";

/** The part of Ajv's error object that is read. */
export type AjvError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** JSON Schema's keywords as core's issue codes. A keyword that only repeats another (`if`, `enum` or `const` within `oneOf`) has none. */
const codes = new Map<string, IssueCode>([
  ["required", "missing"],
  ["type", "wrong-type"],
  ["oneOf", "not-in-list"],
  ["format", "bad-format"],
  ["pattern", "bad-format"],
  ["not", "control-character"],
  ["minLength", "bad-format"],
  ["maxLength", "too-long"],
  ["minItems", "too-short"],
  ["contains", "too-short"],
  ["maxItems", "too-long"],
  ["uniqueItems", "not-allowed"],
  ["additionalProperties", "unknown-key"],
]);

/**
 * Ajv's errors in the words of the form, as issues: by pointer and keyword, one for each place, with no value. The name of an
 * unknown key is left out as well, since somebody may have typed it.
 * @example if (!validate(data)) show(explainAjvErrors(form, validate.errors ?? []))
 */
export const explainAjvErrors = (form: PageForm, errors: readonly AjvError[]): readonly Issue[] => {
  checkArgument("explainAjvErrors", "form", form, aForm);
  checkArgument("explainAjvErrors", "errors", errors, listOf(expected.object));
  const issues = new Map<string, Issue>();
  for (const { instancePath, keyword, params } of errors) {
    const code = codes.get(keyword);
    if (code === undefined) continue;
    const missing = params["missingProperty"];
    const path = typeof missing === "string" ? `${instancePath}/${missing}` : instancePath;
    const place = code === "unknown-key" ? `${path} ${code}` : path;
    if (!issues.has(place))
      issues.set(place, { path, code, message: issueMessage(form.definition, form.wording, code, path) });
  }
  return [...issues.values()];
};
