import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import minimal from "libphonenumber-js/metadata.min.json" with { type: "json" };
import { expect, test } from "vitest";
import vectors from "../../vectors/identifiers.json" with { type: "json" };
import type { Parsed } from "../parsed/Parsed.js";
import { parseLaestab } from "./parseLaestab.js";
import { parsePhone } from "./parsePhone.js";
import { parsePostcode } from "./parsePostcode.js";
import { parseRegistration } from "./parseRegistration.js";
import { parseUpn } from "./parseUpn.js";
import { parseUrn } from "./parseUrn.js";
import { isPossiblePhone } from "./phoneSchema.js";

const parsers: Readonly<Record<string, (input: unknown) => Parsed<unknown>>> = {
  upn: parseUpn,
  urn: parseUrn,
  laestab: parseLaestab,
  registration: parseRegistration,
  postcode: parsePostcode,
  phone: parsePhone,
};

const shown = (outcome: Parsed<unknown> | undefined) =>
  outcome?.ok ? { ok: true, value: outcome.value } : { ok: false, code: outcome?.issues[0].code };

test.each(vectors.cases)("vectors/identifiers.json: $kind “$input”", ({ kind, input, expect: expected }) => {
  expect(shown(parsers[kind]?.(input))).toEqual(expected);
});

test.each(Object.entries(parsers))(
  "%s: any input gives a value or an issue without the input in it, and a value reads as itself again",
  (kind, parse) => {
    const likely = fc.constantFrom(...vectors.cases.filter((given) => given.kind === kind).map(({ input }) => input));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ minLength: 1 }), likely), (input) => {
        const outcome = parse(input);
        if (outcome.ok) return;
        expect(outcome.issues).toHaveLength(1);
        if (typeof input === "string" && input.length > 8) expect(outcome.issues[0].message).not.toContain(input);
      }),
    );
    expect(parse("9".repeat(1_000_000)).ok).toBe(false);
  },
);

test("a UPN with any one character changed for another of its kind is refused, but for the pairs that mod 23 cannot tell", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const digits = Array.from("B801200005001");
      digits[place] = String((Number(digits[place]) + step) % 10);
      expect(parseUpn(digits.join("")).ok).toBe(false);
    }),
  );
});

test.each(["M838123426001", "H940123426001", "R942123426001"])(
  "a UPN from a council formed since 2011 is as good as one from before (python-stdnum 1.18 refuses it): %s",
  (upn) => {
    expect(parseUpn(upn)).toEqual({ ok: true, value: { upn, temporary: false } });
  },
);

test("the record and the parser agree on which telephone numbers are possible", () => {
  const digits = fc.stringMatching(/^(\+44|\+1|\+|0|00|)[0-9]{1,15}$/);
  fc.assert(
    fc.property(digits, (number) => isPossiblePhone(number) === parsePhone(number).ok),
    { numRuns: 500 },
  );
});

test("our telephone metadata is the library's own for the United Kingdom, without what only allocated numbers need", () => {
  const own: unknown = JSON.parse(readFileSync(new URL("./ukPhoneMetadata.json", import.meta.url), "utf8"));
  expect(own).toEqual({
    version: minimal.version,
    country_calling_codes: { "44": ["GB"] },
    countries: { GB: minimal.countries.GB?.slice(0, 10) },
  });
});

test("F76: a number of the wrong length for its area is doubtful; one that the library knows to be in use is not", () => {
  const digits = fc.oneof(
    fc.stringMatching(/^1[2-9][0-9]{7}$/),
    fc.stringMatching(/^800[0-9]{6}$/),
    fc.stringMatching(/^[2357-9][0-9]{8}$/),
  );
  const metadata = minimal;
  fc.assert(
    fc.property(digits, (number) => {
      const inUse = parsePhoneNumberFromString(`0${number}`, "GB", metadata)?.isValid() === true;
      const phone = parsePhone(`0${number}`);
      expect(phone.ok).toBe(true);
      if (!phone.ok) return;
      if (inUse) expect(phone.value.kind).toBe("uk");
      if (phone.value.kind === "doubtful") expect(phone.value.written).toBe(`0${number}`);
    }),
    { numRuns: 5000 },
  );
});

test("F65: spaces, line ends, hyphens and marks of any kind around and within an identifier change nothing", () => {
  const space = fc.constantFrom(" ", "\u00a0", "\u2009", "\u202f", "\u3000", "\t", "\r\n", "\u0085", "\u2028");
  const mark = fc.constantFrom("", "\u200e", "\u202a", "\u202c", "\u2068", "\u2069", "\ufeff", "\u00ad", "\u061c");
  const given = fc.constantFrom<[string, string[]]>(
    ["phone", ["07700", "900", "123"]],
    ["phone", ["+44", "(0)", "1632", "960001", "ext", "12"]],
    ["phone", ["00", "44", "20", "7946", "0018"]],
    ["phone", ["116", "123"]],
    ["registration", ["AB12", "CDE"]],
    ["upn", ["B8012", "0000", "5001"]],
    ["postcode", ["ZZ99", "3AB"]],
  );
  fc.assert(
    fc.property(given, space, mark, ([kind, parts], between, around) => {
      const varied = `${around}${parts.join(`${between}${around}`)}${between}`;
      if (varied.length >= 40) return;
      expect(shown(parsers[kind]?.(varied))).toEqual(shown(parsers[kind]?.(parts.join(" "))));
      expect(parsers[kind]?.(varied).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["+44 (0)20 7946 0018", "020 7946 0018"],
  ["00 44 7700 900123", "07700 900123"],
  ["(+44) 7700 900123", "07700 900123"],
  ["+44 0 7700 900123", "07700 900123"],
  ["07700 900 123 x 4", "07700 900123 ext 4"],
  ["01632 960123 #12", "01632 960123 ext 12"],
  ["18001 01632 960123", "18001 01632 960123"],
  ["18001-07700 900123 x4", "18001 07700 900123 ext 4"],
  ["18002 +44 1632 960123", "18002 01632 960123"],
  ["18001 0161 496 012", "18001 0161 496 012"],
  ["01632960123;ext=5", "01632 960123 ext 5"],
  ["07700\u2013900\u2011123", "07700 900123"],
  ["0800 1111", "0800 1111"],
  ["116 000", "116 000"],
  ["18000", "18000"],
  ["0151 496 012", "0151 496 012"],
  ["01632 96012", "01632 96012"],
])("F65, F76, F78: the number %j is read and written as %s", (typed, written) => {
  const phone = parsePhone(typed);
  expect(phone.ok ? phone.value.written : phone.issues).toBe(written);
});

// No font that is shipped has these figures, so that a print would have to refuse what an entry had taken.
test.each([
  "\uff10\uff17\uff17\uff10\uff10 900123",
  "07700/900123",
  "07700 900123 / 07700 900124",
  "7700 900123",
  "18001",
  "18001 999",
  "18003 01632 960123",
  "\u0660\u0667\u0667\u0660\u0660 900123",
  "1471",
])("F65, F78: %j is asked about when it is typed", (typed) => {
  expect(parsePhone(typed).ok).toBe(false);
});

test.each([
  ["Q123 ABC", "Q123 ABC"],
  ["aig 4567", "AIG 4567"],
  ["AB12\u200bCDE", "AB12 CDE"],
  ["AB12-CDE", "AB12 CDE"],
  [" 1 abc\r\n", "1 ABC"],
])("F65: the plate %j is read as %s", (typed, registration) => {
  const plate = parseRegistration(typed);
  expect(plate.ok ? plate.value.registration : plate.issues).toBe(registration);
});
