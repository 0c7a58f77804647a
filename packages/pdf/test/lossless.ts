import {
  answerOptions,
  english,
  relevantFields,
  type FlatField,
  type Form,
  type FormDocument,
} from "@home-visits/forms";
import fc from "fast-check";
import { words } from "./sharedFonts.js";

/** Words of every script, and pieces that go wrong easily: joiners, marks, mirrored brackets, look-alikes, odd spaces. */
const pieces: readonly string[] = [
  ...Object.values(words),
  "O’Brien",
  "(2)",
  "[12:30–13:00]",
  "½",
  "e\u0301",
  "µ μ",
  "office",
  "fjord",
  "\u00A0",
  "عمر ٢٣",
  "\u0938\u094D\u0924\u094D\u0930\u0940",
  "ਸ੍ਰੀ",
  "স্ত্রী",
  "#7/b",
  "<a&b>",
  "100%",
  "A\u030A",
  "Ǖ",
];
const breaks = [" ", "\n", ", ", "  ", "", " – ", "\r\n", "\n\n"] as const;

/** An answer of up to about `most` pieces, of any mixture of scripts. */
function answer(most: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzABCXYZ.,;:'-!?")),
        maxLength: 12,
      }),
    },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...breaks)), { minLength: 1, maxLength: most })
    .map((parts) => parts.flat().join("").trim() || "–");
}

/** The first characters of a text; none of them is halved. */
function cut(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join("");
}

/** One word without an end, in a script of its own. */
const longWord = fc.constantFrom("x", "Ł", "ਗੁ", "شب", "த", "W").map((letter) => letter.repeat(300));

/** A whole page of text, or several. */
const longText = fc
  .tuple(answer(30), fc.integer({ min: 500, max: 20_000 }))
  .map(([text, length]) => cut(`${text} `.repeat(Math.ceil(length / (text.length + 1))), length).trim());

const anyAnswer = fc.oneof(
  { weight: 12, arbitrary: answer(6) },
  { weight: 4, arbitrary: answer(40) },
  { weight: 1, arbitrary: longWord },
);

type Said = {
  readonly texts: readonly string[];
  readonly long: string;
  readonly rows: number;
  readonly chosen: number;
};

/**
 * A form with generated answers everywhere. Texts are dealt out to the fields in turn, so that shrinking one of them shrinks
 * what is printed; one field has a long text, and tables have 0 to 200 rows.
 */
export function filledForm(form: Form, most: { readonly rows: number }): fc.Arbitrary<FormDocument> {
  const said: fc.Arbitrary<Said> = fc.record({
    texts: fc.array(anyAnswer, { minLength: 1, maxLength: 8 }),
    long: fc.oneof({ weight: 3, arbitrary: anyAnswer }, { weight: 1, arbitrary: longText }),
    rows: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.nat(most.rows) },
    ),
    chosen: fc.nat(20),
  });
  return said.map((each) => documentOf(form, each));
}

function documentOf(form: Form, { chosen, long, rows, texts }: Said): FormDocument {
  let next = 0;
  let longIsSaid = false;
  const text = (field: FlatField, many: boolean): string => {
    if (field.type === "longText" && !longIsSaid && !many) {
      longIsSaid = true;
      return long;
    }
    const given = texts[next++ % texts.length] ?? "";
    return many ? cut(given, 20) : given;
  };
  const value = (field: FlatField, many = false): string | number | undefined => {
    const options = answerOptions(field, english);
    if (options !== undefined && options.length > 0) return options[(chosen + next) % options.length]?.const;
    return freeText.has(field.type) ? text(field, many) : undefined;
  };
  return Object.fromEntries(
    form.definition.fields.map((field) => [
      field.id,
      field.type === "rows"
        ? Array.from({ length: rows }, () =>
            Object.fromEntries(field.columns.map((column) => [column.id, value(column, rows > 10)])),
          )
        : value(field),
    ]),
  );
}

/** What is written in words. Dates and times are printed in other words than they are stored in. */
const freeText = new Set<string>([
  "text",
  "longText",
  "address",
  "person",
  "phone",
  "postcode",
  "registration",
  "signature",
]);

/** The texts that were typed into fields that apply: each has to come out of the print whole. */
export function typedAnswers(form: Form, data: FormDocument): readonly string[] {
  return relevantFields(form.definition, data).flatMap((field) => {
    const held = data[field.id];
    if (field.type !== "rows") return freeText.has(field.type) && typeof held === "string" ? [held] : [];
    const typed = field.columns.filter(({ type }) => freeText.has(type));
    return (Array.isArray(held) ? held : []).flatMap((row) =>
      typed.flatMap(({ id }) => (typeof row[id] === "string" ? [row[id]] : [])),
    );
  });
}
