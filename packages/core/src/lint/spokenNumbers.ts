const words: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 },
};

const units: Readonly<Record<string, string>> = {
  ...{ minute: "minutes", minutes: "minutes", hour: "hours", hours: "hours" },
  ...{ day: "days", days: "days", week: "weeks", weeks: "weeks", month: "months", months: "months" },
  ...{
    "school day": "school days",
    "school days": "school days",
    "working day": "working days",
    "working days": "working days",
  },
  ...{ "members of staff": "members of staff" },
};

const spoken = new RegExp(
  `\\b([0-9]{1,4}|${Object.keys(words).join("|")}) (${Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .join("|")})\\b`,
  "giu",
);

/** The numbers of a sentence that count time or staff, in figures or in words, each with its unit as settings spell it. */
export function spokenNumbers(text: string): readonly { readonly value: number; readonly unit: string }[] {
  return [...text.matchAll(spoken)].flatMap(([, number = "", unit = ""]) => {
    const value = words[number.toLowerCase()] ?? Number(number);
    const counted = units[unit.toLowerCase()];
    return counted === undefined ? [] : [{ value, unit: counted }];
  });
}
