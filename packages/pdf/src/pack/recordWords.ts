/** The parts of an assessment that its form has no question for, as a sheet calls them. */
const words: Readonly<Record<string, string>> = {
  adviceSought: "Advice that was asked for, and given",
  benefitWeighed: "Why the visit is worth the risk",
  doneOn: "Further action done on",
  familyNameAndAddress: "Name and address of family /child",
  forVisit: "Made for visit",
  hazards: "Hazard",
  on: "date",
  reviews: "Review",
  signOff: "Signed off",
  workers: "Worker",
};

/** What a place in an assessment is called: `/hazards/1/benefitWeighed` is "Hazard 2: why the visit is worth the risk". */
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
