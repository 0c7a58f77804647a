/** The parts of a record that a form has no question for, as a sheet calls them. */
const words: Readonly<Record<string, string>> = {
  adults: "Adult",
  adviceSought: "Advice that was asked for, and given",
  benefitWeighed: "Why the visit is worth the risk",
  doneOn: "Further action done on",
  familyNameAndAddress: "Name and address of family /child",
  forVisit: "Made for visit",
  hazards: "Hazard",
  household: "Home",
  on: "date",
  pupils: "Child",
  reviews: "Review",
  signOff: "Signed off",
  vehicles: "Car",
  visitors: "Visitor",
  workers: "Worker",
};

/** What a place in a record is called: `/hazards/1/benefitWeighed` is "Hazard 2: why the visit is worth the risk". */
export function recordWords(path: string): string {
  const parts = path.split("/").slice(1);
  const said = parts.reduce<string[]>((before, part) => {
    const last = before.at(-1);
    if (/^\d+$/u.test(part) && last !== undefined) return [...before.slice(0, -1), `${last} ${Number(part) + 1}`];
    return [...before, words[part] ?? part.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)];
  }, []);
  const text = said.map((part, index) => (index === 0 ? part : lowerFirst(part))).join(": ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
