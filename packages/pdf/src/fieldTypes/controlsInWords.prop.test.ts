import { instantInZone } from "@home-visits/core/timers";
import { english, polish, urdu, type FlatField } from "@home-visits/forms";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyInstant, anyZone } from "../../test/anyZone.js";
import { printedTypeOf } from "./printedTypeOf.js";

const minute = fc
  .integer({ min: 0, max: 40_000 * 1440 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));
const instant = fc
  .tuple(minute, fc.constantFrom(":00", ":30", ""), fc.constantFrom("Z", "+00:00", "+01:00", "-05:30"))
  .map((parts) => parts.join(""));
const language = fc.constantFrom(english, polish, urdu);

const fieldOf = (type: "date" | "instant"): FlatField =>
  ({
    id: "when",
    label: "When",
    cites: [],
    audience: "staff",
    retention: "visit",
    dataClass: "ordinary",
    type,
  }) as never;

/** What the box of an answer shows, and what is read from it where nobody types. */
function shown(
  type: "date" | "instant",
  answer: string,
  wording: typeof english,
  zone = "Europe/London",
): readonly [unknown, unknown] {
  const field = fieldOf(type);
  const printed = printedTypeOf(field);
  const [control] = printed.controls(field, { answers: { when: answer } }, { wording, zone });
  return [control?.value, printed.read(field, [control?.value ?? ""], { wording, zone })];
}

test("what a day or an instant is shown as reads back as the very same, whatever its language, offset and seconds", () => {
  fc.assert(
    fc.property(instant, language, anyZone, (text, wording, zone) => shown("instant", text, wording, zone)[1] === text),
  );
  fc.assert(
    fc.property(minute, language, (text, wording) => {
      const day = text.slice(0, 10);
      expect(shown("date", day, wording)[1]).toBe(day);
    }),
  );
});

test("an instant in a zone's own writing is shown in words, in the hour that comes twice too, and read back as the very same", () => {
  fc.assert(
    fc.property(anyInstant, language, anyZone, (ms, wording, zone) => {
      const text = instantInZone(ms, zone);
      const [words, read] = shown("instant", text, wording, zone);
      expect(words).toMatch(/2026.*[0-9]{2}:[0-9]{2}/u);
      expect(words).not.toBe(text);
      expect(read).toBe(text);
    }),
  );
});

test.each([
  ["date", "2026-06-09", english, "9 June 2026"],
  ["date", "2026-06-09", polish, "9 czerwca 2026"],
  ["date", "9/6/26", english, "9/6/26"],
  ["instant", "2026-06-09T14:30:00+01:00", english, "9 June 2026, 14:30"],
  ["instant", "2026-10-25T01:30:00+00:00", english, "25 October 2026, 01:30 GMT"],
  ["instant", "2026-06-09T13:30:00Z", english, "2026-06-09T13:30:00Z"],
] as const)("a %s of %s is shown as a person reads it, or as it is stored", (type, answer, wording, words) => {
  expect(shown(type, answer, wording)[0]).toBe(words);
});
