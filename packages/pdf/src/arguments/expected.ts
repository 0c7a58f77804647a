import { readers } from "../pack/reader.js";
import { expected as ofCore, parseRiskMatrix, type Expected } from "@home-visits/core";

/** The kinds of arguments that the public functions of this package take. */
export const expected = {
  ...ofCore,
  anything: { is: () => true, give: "anything" },
  flag: { is: (value) => typeof value === "boolean", give: "true or false" },
  bytes: { is: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView), give: "the bytes of a file" },
  date: {
    is: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
    give: "the day of printing as a valid Date",
  },
  element: { is: (value) => isObject(value) && "type" in value, give: "a React-PDF Document" },
  fonts: {
    is: (value) =>
      isObject(value) && value["loading"] instanceof Map && isList(value["loaded"]) && isFunction(value["read"]),
    give: "what createFonts returns",
  },
  form: { is: (value) => isForm(value), give: "one of the project's forms, or what defineForm returns" },
  /** A form that is filled in from a record: those for a page are not. */
  formOfPack: {
    is: (value) => isForm(value) && isFunction(value["prefill"]),
    give: "forms of @home-visits/forms, or what its defineForm returns",
  },
  matrix: {
    is: (value) => value === "none" || parseRiskMatrix(value).ok,
    give: "a matrix that parseRiskMatrix takes, or none",
  },
  missing: {
    is: (value) => value === "error" || (isObject(value) && isFunction(value["onMissing"])),
    give: '"error" or an object with onMissing',
  },
  school: {
    is: (value) => isObject(value) && (value["riskMatrix"] === undefined || parseRiskMatrix(value["riskMatrix"]).ok),
    give: "an object of the school's decisions; its riskMatrix, if any, is one that parseRiskMatrix takes",
  },
  sheets: {
    is: (value) => isList(value) && (value as readonly unknown[]).every(isReader),
    give: `a list of readers, each one of ${readers.join(", ")}, or all`,
  },
  wording: {
    is: (value) => isObject(value) && isObject(value["phrases"]) && isObject(value["forms"]),
    give: "the words of a language, such as polish",
  },
  visit: {
    is: (value) =>
      isObject(value) &&
      typeof value["id"] === "string" &&
      [value["household"], value["times"]].every(isObject) &&
      [value["visitors"], value["purposes"], value["events"]].every(isList),
    give: "what parseVisit returns",
  },
} as const satisfies Readonly<Record<string, Expected>>;

const isReader = (value: unknown): boolean => [...readers, "all"].some((reader) => reader === value);

function isForm(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isObject(value) && isDefinition(value["definition"]) && isObject(value["wording"]) && isFunction(value["parse"])
  );
}

function isDefinition(value: unknown): boolean {
  return isObject(value) && isList(value["fields"]) && isObject(value["layout"]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
