import { parseVisit, type Visit } from "@home-visits/core";
import vectors from "@home-visits/core/vectors/assessments.json" with { type: "json" };
import fc from "fast-check";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const school = { name: "Mill Lane Primary", phone: "01632 960100" };

/** The visits of core's published cases, each with a school, a code word and a note. */
const whole = vectors.cases.map(({ input }) => {
  const visit = input.visit as unknown as { household: object; buddy?: object };
  return {
    ...visit,
    school: { ...school, roles: [{ status: "held", role: "headteacher", name: "Marion", phone: "07700 900101" }] },
    household: { ...visit.household, notes: "Keep to the left" },
    codeWord: { agreed: true, word: "Marmalade" },
  } as unknown as Json;
});

/** Every string of a value, with its pointer. */
export function stringsOf(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}

function changed(value: Json, path: string, text: string): Json {
  const [, key = "", ...rest] = path.split("/");
  if (path === "") return text;
  const inner = (entry: Json): Json => changed(entry, rest.map((part) => `/${part}`).join(""), text);
  const list = Array.isArray(value) ? (value as readonly Json[]) : undefined;
  if (list !== undefined) return list.map((entry, index) => (index === Number(key) ? inner(entry) : entry));
  const record = value as Readonly<Record<string, Json>>;
  return { ...record, [key]: inner(record[key] ?? null) };
}

/** The pointers at which any text at all may stand: what people write and name, not times, kinds or numbers. */
const free = whole.map((visit) =>
  stringsOf(visit)
    .map(([path]) => path)
    .filter((path) => !path.startsWith("/school/name") && !path.endsWith("/id") && path !== "/id")
    .filter((path) => parseVisit(changed(visit, path, "Qzx free text")).ok),
);

/** A visit in which everything that anybody wrote is a word that stands nowhere else, and those words. */
export const secretVisit: fc.Arbitrary<{ readonly visit: Visit; readonly secrets: readonly string[] }> = fc
  .tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1000, max: 9_999_999 }), fc.boolean())
  .map(([index, seed, doorstep]) => {
    let visit: Json = whole[index]!;
    const secrets = free[index]!.map((_path, place) => `Qz${(seed * 97 + place).toString(36)}x`);
    free[index]!.forEach((path, place) => {
      visit = changed(visit, path, secrets[place]!);
    });
    const parsed = parseVisit({ ...(visit as object), setting: doorstep ? "doorstep" : "inside" });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.map(({ path, code }) => [path, code])));
    return { visit: parsed.value, secrets: [...secrets, ...numbersOf(parsed.value)] };
  });

/** Every telephone number and registration but the school's own. */
function numbersOf(visit: Visit): readonly string[] {
  return stringsOf(visit)
    .filter(([path]) => /\/(mobile|number|phone|registration)$/.test(path))
    .map(([, text]) => text)
    .filter((text) => text !== school.phone);
}
