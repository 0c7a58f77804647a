import { checkArgument, checkHolds, type Expected } from "./checkArgument.js";

/** A risk matrix. It stands alone so that a page which only scores a risk does not load the other kinds. */
export const expectedMatrix: Expected = {
  is: (value) => isObject(value) && isList(value["bands"]) && isObject(value["scoring"]),
  give: "a matrix, such as parseRiskMatrix returns",
};

/** The kinds of arguments that public functions take, as far as one look at a value tells. */
export const expected = {
  text: { is: (value) => typeof value === "string", give: "a text" },
  count: { is: (value) => typeof value === "number" && !Number.isNaN(value), give: "a number" },
  date: { is: isDay, give: "a calendar date such as 2026-06-09" },
  time: { is: (value) => typeof value === "string" && TIME.test(value), give: "a time of day such as 14:30" },
  object: { is: isObject, give: "an object" },
  list: { is: (value) => Array.isArray(value), give: "a list" },
  set: { is: (value) => value instanceof Set, give: "a set" },
  callback: { is: (value) => typeof value === "function", give: "a function" },
  mode: { is: (value) => value === "strict" || value === "lenient", give: '"strict" or "lenient"' },
  zodSchema: { is: (value) => isObject(value) && "_zod" in value, give: "a schema of zod 4" },
  visit: {
    is: (value) => isObject(value) && isObject(value["times"]) && isList(value["visitors"]) && isList(value["events"]),
    give: "a visit, such as parseVisit returns",
  },
  event: { is: (value) => isObject(value) && typeof value["type"] === "string", give: "an event of a visit record" },
  policy: {
    is: (value) => isObject(value) && typeof value["id"] === "string" && isList(value["rules"]),
    give: "one of the project's policies, or what parsePolicy returns",
  },
  school: { is: (value) => isObject(value) && isList(value["people"]), give: "a school, such as parseSchool returns" },
  calendar: {
    is: (value) => isObject(value) && isObject(value["covers"]) && isList(value["pupils"]),
    give: "a calendar, such as parseSchoolCalendar returns",
  },
  matrix: expectedMatrix,
} as const satisfies Readonly<Record<string, Expected>>;

const TIME = /^\d{2}:\d{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OF_ANY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** An argument that may be left out. */
export function optional(kind: Expected): Expected {
  checkHolds("optional", "kind", kind, "is");
  const { give, is } = kind;
  return { is: (value) => value === undefined || is(value), give: `${give}, or nothing` };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Expected {
  checkArgument("oneOf", "words", words, expected.list);
  return { is: (value) => typeof value === "string" && words.includes(value), give: `one of ${words.join(", ")}` };
}

/** A list of things of one kind; it may be empty. */
export function listOf(kind: Expected): Expected {
  checkHolds("listOf", "kind", kind, "is");
  const { give, is } = kind;
  // `every` would pass over the holes of a list, however many they are
  const all = (list: readonly unknown[]): boolean => {
    for (let at = 0; at < list.length; at += 1) if (!is(list[at])) return false;
    return true;
  };
  return { is: (value) => Array.isArray(value) && all(value), give: `a list, each of it ${give}` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Every month has 28 days. A later one of a month that is too short for it would be read as one of the next.
function isDay(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (DAY_OF_ANY_MONTH.test(value)) return true;
  return DATE.test(value) && new Date(value).getUTCDate() === Number(value.slice(8));
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
