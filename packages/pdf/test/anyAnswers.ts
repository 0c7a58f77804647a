import {
  answerOptions,
  english,
  fieldTypeOf,
  type FlatAnswer,
  type FlatField,
  type Form,
  type FormDocument,
  type FormRow,
} from "@home-visits/forms";
import fc from "fast-check";
import { words } from "./sharedFonts.js";

const names = [
  ...Object.values(words),
  "Wójcik",
  "Żółć",
  "O’Brien",
  "Nguyễn Thị",
  "حسین احمد",
  "(2)",
  "–",
  "\\",
  "½ / ~1",
];

const line = fc
  .array(fc.constantFrom(...names, "a", "the gate", " "), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join(" ")}`);

const page = fc
  .array(fc.tuple(line, fc.constantFrom(" ", "\n", "\n\n", ". ")), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(""));

const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
const time = fc.tuple(two(23), two(59)).map((parts) => parts.join(":"));
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const instant = fc
  .tuple(day, time, fc.constantFrom("", ":00", ":30", ":30.5"), fc.constantFrom("Z", "+00:00", "+01:00", "-05:30"))
  .map(([date, clock, seconds, offset]) => `${date}T${clock}${seconds}${offset}`);

const typed: Readonly<Partial<Record<FlatField["type"], fc.Arbitrary<string | number>>>> = {
  quantity: fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
  ),
  date: day,
  time,
  instant,
  phone: fc.constantFrom("01632 960123", "+44 7700 900123", "999"),
  postcode: fc.constantFrom("ZZ12 3AB", "ws2 9xx"),
  longText: page,
  address: page,
};

/** Any answer that a draft of the form takes for this field. */
function answerTo(field: FlatField): fc.Arbitrary<FlatAnswer> {
  const options = answerOptions(field, english);
  if (options && fieldTypeOf(field).several)
    return fc.subarray(
      options.map((each) => String(each.const)),
      { minLength: 1 },
    );
  return options === undefined ? (typed[field.type] ?? line) : fc.constantFrom(...options.map((each) => each.const));
}

const rowOf = (columns: readonly FlatField[]): fc.Arbitrary<FormRow> => {
  const answers = columns.filter(({ type }) => type !== "band").map((column) => [column.id, answerTo(column)] as const);
  return fc.record(Object.fromEntries(answers), { requiredKeys: [] }).filter((row) => Object.keys(row).length > 0);
};

/** Drafts of a form: any questions answered, tables with up to `mostRows` rows of which each has an answer. */
export function anyAnswers(form: Form, mostRows: number): fc.Arbitrary<FormDocument> {
  const fields = form.definition.fields.flatMap((field): (readonly [string, fc.Arbitrary<unknown>])[] => {
    if (field.type === "band") return [];
    if (field.type !== "rows") return [[field.id, answerTo(field)]];
    const maxLength = Math.min(mostRows, field.maxRows ?? mostRows);
    return [[field.id, fc.array(rowOf(field.columns), { minLength: 1, maxLength })]];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<FormDocument>;
}
