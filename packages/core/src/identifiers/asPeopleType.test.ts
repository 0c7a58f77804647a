import { describe, expect, test } from "vitest";
import { parsePhone } from "./parsePhone.js";
import { parsePostcode } from "./parsePostcode.js";
import { parseRegistration } from "./parseRegistration.js";
import { parseUpn } from "./parseUpn.js";

const writtenPhone = (typed: string): string => {
  const phone = parsePhone(typed);
  if (!phone.ok) return phone.issues[0].code;
  return phone.value.kind === "doubtful" ? `${phone.value.written} ?` : phone.value.written;
};

describe("F65, F76, F78: a number as it is copied from a contact, a letter, a badge or a screen", () => {
  test.each([
    ["\u202a+44 7700 900123\u202c", "07700 900123"],
    ["\u2068020 7946 0018\u2069", "020 7946 0018"],
    ["01632\u00a0960\u00a0123", "01632 960123"],
    ["01632\u2007960123", "01632 960123"],
    ["(01632) 960 123", "01632 960123"],
    ["01632-960-123", "01632 960123"],
    ["01632.960.123", "01632 960123"],
    ["+44 (0) 1632 960123", "01632 960123"],
    ["0044 (0)1632 960123", "01632 960123"],
    ["+441632960123", "01632 960123"],
    ["tel:+441632960123", "phone-invalid"],
    ["01632 960123 extension 12", "01632 960123 ext 12"],
    ["01632 960123 extn. 12", "01632 960123 ext 12"],
    ["01632 960123, ext. 12", "01632 960123 ext 12"],
    ["01632 960123 EXT12", "01632 960123 ext 12"],
    ["01632 960123 (ext 12)", "01632 960123 ext 12"],
    ["01632 960123 ex 12", "01632 960123 ext 12"],
    ["01632 960123\u00a0ext\u00a012", "01632 960123 ext 12"],
    ["020 7946 018", "020 7946 018 ?"],
    ["0161 496 012", "0161 496 012 ?"],
    ["0113 496 012", "0113 496 012 ?"],
    ["0117 496 012", "0117 496 012 ?"],
    ["0121 496 0012", "0121 496 0012"],
    ["+44 121 496 012", "+44 121 496 012 ?"],
    ["0121 496 012 ext 3", "0121 496 012 ext 3 ?"],
    ["116 123", "116 123"],
    ["116123", "116 123"],
    ["105", "105"],
    ["119", "119"],
    ["101", "101"],
    ["111", "111"],
    ["999", "999"],
    ["112", "112"],
    ["9 9 9", "999"],
    ["0800 1111", "0800 1111"],
    ["0808 800 5000", "0808 800 5000"],
    ["18001 01632 960123", "18001 01632 960123"],
    ["18001 01632 960123 x7", "18001 01632 960123 ext 7"],
    ["18001 +44 7700 900123", "18001 07700 900123"],
    ["+353 1 234 5678", "+35312345678"],
    ["0121 496", "phone-invalid"],
    ["ring the office", "phone-invalid"],
    ["01632 960123 or 01632 960124", "phone-invalid"],
    ["", "phone-invalid"],
  ])("%j is %s", (typed, said) => {
    expect(writtenPhone(typed)).toBe(said);
  });
});

describe("F65: a plate, a pupil number and a postcode as they are copied", () => {
  test.each([
    ["AB12\u00a0CDE", "AB12 CDE"],
    ["ab12cde", "AB12 CDE"],
    ["AB12\u2011CDE", "AB12 CDE"],
    ["\ufeffAB12 CDE", "AB12 CDE"],
    ["AB12  CDE\r\n", "AB12 CDE"],
    ["A123 BCD", "A123 BCD"],
    ["ABC 123D", "ABC 123D"],
    ["AB12 CDE (blue)", "registration-invalid"],
    ["AB12 CDI", "registration-invalid"],
  ])("the plate %j is %s", (typed, said) => {
    const plate = parseRegistration(typed);
    expect(plate.ok ? plate.value.registration : plate.issues[0].code).toBe(said);
  });

  test.each([
    ["B801200005001\n", "B801200005001"],
    ["b8012 0000 5001", "B801200005001"],
    ["B801\u00a0200\u00a0005001", "B801200005001"],
    ["\u202aB801200005001\u202c", "B801200005001"],
    ["B80120000500", "upn-invalid"],
    ["B801200005002", "upn-check-letter"],
  ])("the pupil number %j is %s", (typed, said) => {
    const upn = parseUpn(typed);
    expect(upn.ok ? upn.value.upn : upn.issues[0].code).toBe(said);
  });

  test.each([
    ["ws2 9xx", "WS2 9XX"],
    ["WS29XX", "WS2 9XX"],
    ["WS2\u00a09XX\r\n", "WS2 9XX"],
    ["\u2068ZZ99 3VZ\u2069", "ZZ99 3VZ"],
    ["WS2 9X", "postcode-invalid"],
    ["WS2 9XK", "postcode-letters"],
  ])("the postcode %j is %s", (typed, said) => {
    const code = parsePostcode(typed);
    expect(code.ok ? code.value : code.issues[0].code).toBe(said);
  });
});
