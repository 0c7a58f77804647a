import {
  answerOptions,
  english,
  fieldTypeOf,
  type FlatField,
  type FormDefinition,
  type FormField,
} from "../src/index.js";
import type { Chance } from "./chance.js";

const goodText = ["Amira Okonkwo", "Łukasz Żółć", "أمينة", "王小明", "O’Brien", "👋🏽", "x", "\u{10FFFF}"];
const longText = ["😀".repeat(200), "é".repeat(200)];
const goodPage = [...goodText, "One\nTwo\r\n\tThree"];
const longPage = ["y".repeat(10_000), ...longText];
const badText = [
  "",
  " ",
  "\t",
  " \n ",
  "a\u0000b",
  "a\u0085",
  "x".repeat(201),
  "😀".repeat(201),
  "\u007f",
  "a\nb\u0001",
];
const badPage = ["", "   ", "\n", "\u0008x", "z".repeat(10_001), "\u009f"];

const two = (number: number): string => String(number).padStart(2, "0");
const edgeDays = ["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"];
const goodDay = (c: Chance): string =>
  c.in(3) ? c.pick(edgeDays) : `${2000 + c.below(150)}-${two(1 + c.below(12))}-${two(1 + c.below(28))}`;
const anyDay = (c: Chance): string => `${1880 + c.below(340)}-${two(c.below(14))}-${two(c.below(33))}`;
const oddDays = [
  "2026-02-30",
  "2023-02-29",
  "1900-02-29",
  "2100-02-29",
  "1899-12-31",
  "2200-01-01",
  "2026-6-9",
  "2026-06-09 ",
  " 2026-06-09",
  "2026-06-09\n",
  "2026-04-31",
  "20260609",
  "2026-06-09T10:00Z",
  "-2026-06-09",
  "２０２６-06-09",
];

const clock = (c: Chance): string => c.pick(["", ":00", ":59", ":07.2", ":07.250"]);
const offsets = ["Z", "+00:00", "+01:00", "-05:00", "+14:59", "+05:30"];
const goodInstant = (c: Chance): string =>
  `${goodDay(c)}T${two(c.below(24))}:${two(c.below(60))}${clock(c)}${c.pick(offsets)}`;
const anyInstant = (c: Chance): string =>
  `${c.pick([anyDay(c), goodDay(c), c.pick(oddDays)])}${c.pick(["T", "T", "T", " ", "t"])}${two(c.below(26))}:${two(c.below(62))}${c.pick(["", ":00", ":60", ":07.2500", ":7", ":30,5"])}${c.pick([...offsets, "", "+15:00", "z", "+0100", "Z\n"])}`;

const goodTime = (c: Chance): string => `${two(c.below(24))}:${two(c.below(60))}`;
const badTime = ["24:00", "9:30", "09:60", "09:30:00", "09:30\n", "09.30", "", "0９:30", " 09:30"];

const goodPhone = ["07700 900123", "020 7946 0018", "01632 960001", "+44 7700 900999", "101", "999", "(020) 7946-0018"];
const badPhone = ["", "12", "phone 07700 900123", "07700 900123 ext 4", "0".repeat(50), "+", "07700/900123"];
/** The schema's list of characters lets these pass, the rule about their length does not. */
const unsaidPhone = ["123", "0770 9", "+44 7700 9001234567", "0000"];
const goodPostcode = ["ZZ1 2AB", "zz12ab", "ZZ99 3AB"];
const unsaidPostcode = ["AB1", "Invented", "12345"];

const wrongType = [null, true, 0, 3.5, -1, {}, [], ["x"], { x: 1 }, "zzz"];

/** The answers of a field are looked up once: a run asks for them a million times. */
const offered = new WeakMap<FlatField, ReturnType<typeof answerOptions>>();
const optionsOf = (field: FlatField): ReturnType<typeof answerOptions> => {
  if (!offered.has(field)) offered.set(field, answerOptions(field, english));
  return offered.get(field);
};

const good = (field: FlatField, c: Chance): unknown => {
  const options = optionsOf(field);
  if (options && fieldTypeOf(field).several)
    return options.map((option) => option.const).filter((_, at) => at === 0 || c.in(2));
  if (options) return c.pick(options).const;
  switch (field.type) {
    case "quantity":
      return c.pick([0, 3, -2, 2.5, 1_000_000_000, -1_000_000_000]);
    case "date":
      return goodDay(c);
    case "time":
      return goodTime(c);
    case "instant":
      return goodInstant(c);
    case "phone":
      return c.pick(goodPhone);
    case "postcode":
      return c.pick(goodPostcode);
    case "longText":
    case "address":
      return c.pick(c.in(2000) ? longPage : goodPage);
    default:
      return c.pick(c.in(200) ? longText : goodText);
  }
};

const bad = (field: FlatField, c: Chance): unknown => {
  if (c.in(3)) return c.pick(wrongType);
  const options = optionsOf(field);
  if (options && fieldTypeOf(field).several)
    return c.pick([
      ["maybe"],
      options.flatMap((option) => [option.const, option.const]),
      [],
      [1],
      [null],
      [""],
      {},
      "x",
    ]);
  if (options) return c.pick(["Yes", "YES", "maybe", "", 0, 6, 2.5, "3", null]);
  switch (field.type) {
    case "quantity":
      return c.pick(["3", "", 1_000_000_001, -1_000_000_001, 1e300, "three"]);
    case "date":
      return c.in(2) ? c.pick(oddDays) : anyDay(c);
    case "time":
      return c.pick(badTime);
    case "instant":
      return anyInstant(c);
    case "phone":
      return c.pick([...badPhone, ...unsaidPhone]);
    case "postcode":
      return c.pick(["", "   ", "Q".repeat(41), ...unsaidPostcode]);
    case "longText":
    case "address":
      return c.pick(badPage);
    default:
      return c.pick(badText);
  }
};

/** How a document is to be: how often (one in …) a question is left open, and an answer is wrong. */
type Mood = { readonly open: number; readonly wrong: number };

const answers = (fields: readonly (FormField | FlatField)[], c: Chance, mood: Mood): Record<string, unknown> => {
  const document: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.type === "band" || (mood.open > 0 && c.in(mood.open))) continue;
    if (field.type !== "rows") document[field.id] = mood.wrong > 0 && c.in(mood.wrong) ? bad(field, c) : good(field, c);
    else if (mood.wrong > 0 && c.in(mood.wrong))
      document[field.id] = c.pick([[], {}, "x", [1], [null], [{}], [{ nothing: 1 }], null]);
    else document[field.id] = Array.from({ length: c.pick([1, 1, 1, 2, 3]) }, () => answers(field.columns, c, mood));
  }
  return document;
};

const band = (definition: FormDefinition): string =>
  definition.fields.find(({ type }) => type === "band")?.id ?? "initialRisk";

/** A document for a form: finished, nearly finished, half empty, slightly wrong, badly wrong, or no document at all. */
export function generateDocument(definition: FormDefinition, c: Chance): unknown {
  if (c.in(200)) return c.pick([null, [], "x", 1, true, {}]);
  const mood = c.pick<Mood>([
    { open: 0, wrong: 0 },
    { open: 40, wrong: 0 },
    { open: 8, wrong: 0 },
    { open: 2, wrong: 0 },
    { open: 0, wrong: 40 },
    { open: 20, wrong: 20 },
    { open: 4, wrong: 4 },
  ]);
  const document = answers(definition.fields, c, mood);
  if (c.in(30))
    document[c.pick(["surname", "Pets", "", "toString", "__proto_", band(definition)])] = c.pick(["x", 1, null]);
  return document;
}
