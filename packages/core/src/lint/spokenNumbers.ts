const words: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 },
};

const spoken =
  /\b([0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (minute|hour|day|week|month|school day|working day)s?\b|\b([0-9]{1,4}|one|two|three|four|five|six) members of staff\b/giu;

/** The numbers of a sentence that count time or staff, in figures or in words, each with its unit as settings spell it. */
export function spokenNumbers(text: string): readonly { readonly value: number; readonly unit: string }[] {
  return [...text.matchAll(spoken)].map(([, time, unit, staff = ""]) => {
    const number = time ?? staff;
    const value = words[number.toLowerCase()] ?? Number(number);
    return { value, unit: unit === undefined ? "members of staff" : `${unit.toLowerCase()}s` };
  });
}
