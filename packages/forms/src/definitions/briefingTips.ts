import type { ReferenceTable } from "../definition/formLayout.js";

/** Both texts of the trust have the same tips under the same numbers. What they order, and not only advise, is `ofPolicy`. */
const table = (
  title: string,
  group: string,
  lines: readonly string[],
  ofPolicy: readonly string[] = [],
): ReferenceTable => ({
  title,
  lines: lines.map((text, index) => {
    const place = `A1${group}-${String(index + 1).padStart(2, "0")}`;
    const cites = [`R20-${place}`, `R2X-${place}`];
    return ofPolicy.includes(place) ? { text, cites, of: "policy" } : { text, cites };
  }),
});

/** Appendix 1 of R20 in our own words: one line for each of its points, in its order. */
export const briefingTips: readonly ReferenceTable[] = [
  table("How you come across", "B", [
    "Be professional from the first minute to the last.",
    "Listen more than you talk.",
    "Know what this visit is for.",
    "Know where your job ends.",
    "Help parents to do things for themselves.",
    "Choose your words with care.",
    "A small step forward counts.",
    "Be natural.",
    "Be sure of yourself.",
    "Respect the culture and background of the home.",
    "Parents notice how you act: keep an eye on yourself.",
  ]),
  table("In the home", "S", [
    "Keys and phone stay on you, so that you can leave or ring at once.",
    "Find the ways out as you come in.",
    "If someone locks the door behind you, ask that the key stays in it.",
    "Mind what could trip you, indoors and out: a step, a loose carpet, a cable.",
    "A dog or another animal makes you uneasy: ask for it to be shut away.",
    "Leave good jewellery at home.",
    "Take little money.",
    "Wear what suits the visit.",
  ]),
  table("On the road", "T", [
    "Lock the car once you are in it.",
    "On a drive, back in if you can: then you leave forwards.",
    "In a dead end, park ready to drive out.",
    "Have the keys in your hand when you walk to the car.",
    "Look inside before you get in.",
    "Leave nothing on show, neither your own things nor work.",
    "Stay clear of vans and lorries when you park.",
    "Park where there is light and where there are people.",
  ]),
  table(
    "If someone turns aggressive",
    "A",
    [
      "Shouting or violence inside: stay out, and ring the police.",
      "Stay out when the person has been drinking or taking drugs.",
      "Stay out when the person is not properly dressed.",
      "Keep calm. Speak slowly and quietly.",
      "Keep to rooms that all share, such as the living room; not a bedroom, not the kitchen.",
      "Keep your distance, with a table or something like it between you.",
      "Move little by little to a way out, or to a room that you can block.",
      "Do not back away blindly: you could fall.",
      "As soon as you can, ring the police, then tell your buddy.",
    ],
    ["A1A-01", "A1A-02", "A1A-03", "A1A-05", "A1A-09"],
  ),
];
