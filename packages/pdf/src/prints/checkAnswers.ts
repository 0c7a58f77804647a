import { HomeVisitsError } from "@home-visits/core";
import type { FormDocument } from "@home-visits/forms";

/**
 * Sees to it that every answer is one that can be printed: a text, a number, or a list of rows of these. Anything else, such as
 * null or an object, would stand on paper as something that nobody said.
 * @throws HomeVisitsError `invalid-argument` with the pointers of what is none
 */
export function checkAnswers(data: FormDocument): void {
  if (!isRecord(data)) refuse([""]);
  const wrong = Object.entries(data).flatMap(([id, answer]) =>
    Array.isArray(answer)
      ? answer.flatMap((row, index) => faultsOf(row, `/${id}/${index}`))
      : faultOf(answer, `/${id}`),
  );
  if (wrong.length > 0) refuse(wrong);
}

function faultsOf(row: unknown, path: string): readonly string[] {
  if (!isRecord(row)) return [path];
  return Object.entries(row).flatMap(([id, answer]) => faultOf(answer, `${path}/${id}`));
}

function faultOf(answer: unknown, path: string): readonly string[] {
  return answer === undefined || typeof answer === "string" || typeof answer === "number" ? [] : [path];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(paths: readonly string[]): never {
  const where = paths.map((path) => path || "the data itself").join(", ");
  throw new HomeVisitsError("invalid-argument", `Print what the form's parse gives: ${where} is no answer.`);
}
