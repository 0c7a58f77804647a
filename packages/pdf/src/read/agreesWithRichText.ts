const marks = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** Whether a text with its fonts and colours, which some viewers show instead of the plain one, has the same letters. */
export function agreesWithRichText(text: string, rich: string): boolean {
  return bare(rich.replaceAll(/<[^<>]*>/gu, "").replaceAll(/&(#x?)?([\da-z]{1,8});/giu, lettersOf)) === bare(text);
}

function lettersOf(written: string, number: string | undefined, name: string): string {
  if (number === undefined) return marks.get(name) ?? written;
  const code = number === "#" ? Number(name) : Number(`0x${name}`);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

const bare = (text: string): string => text.replaceAll(/\s/gu, "");
