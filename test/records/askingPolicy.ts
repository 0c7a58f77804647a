import { parsePolicy, type Policy } from "@home-visits/core";

const about = (id: string, of: string, describes: string) => ({ id, of, describes, cites: ["MILL-7"] });

const parsed = parsePolicy({
  id: "mill-lane",
  title: "Home visits at Mill Lane Nursery",
  edition: "June 2026",
  source: { code: "MILL", document: "Home visits at Mill Lane Nursery", cites: [] },
  facts: [
    {
      ...about("letterCarried", "visit", "Whether the visitors carry a letter of introduction."),
      type: "yes-no",
      asks: "Do the visitors carry a letter of introduction?",
      words: { yes: "a letter of introduction is carried", no: "no letter of introduction is carried" },
    },
    {
      ...about("leaflets", "visit", "How many leaflets are left with the family."),
      type: "number",
      noun: "the number of leaflets left",
      unit: "leaflets",
    },
    {
      ...about("consentForm", "home", "In which form the family agreed to visits."),
      type: "word",
      noun: "the form of consent",
      options: ["none", "by-word", "in-writing"],
    },
    {
      ...about("roomsSeen", "pupil", "The rooms in which the child was seen."),
      type: "words",
      plural: true,
      noun: "the rooms in which the child was seen",
      asks: "In which rooms did you see the child?",
      options: ["kitchen", "living-room", "bedroom"],
    },
    {
      ...about("bodiesCalled", "visit", "The bodies that were called, as somebody writes them."),
      type: "words",
      plural: true,
      noun: "the bodies that were called",
    },
    { ...about("readyFrom", "home", "When the family is ready."), type: "clock", noun: "the time the family is ready" },
    { ...about("agreedOn", "home", "The day of the consent."), type: "day", noun: "the day of the consent" },
    { ...about("parking", "vehicle", "Where the car is left."), type: "text", noun: "the place where the car is left" },
    {
      ...about("insurerTold", "vehicle", "Whether the insurer knows that the car is used for visits."),
      type: "yes-no",
      words: { yes: "the insurer has been told", no: "the insurer has not been told" },
    },
    {
      ...about("references", "visitor", "How many references were read."),
      type: "number",
      noun: "the number of references read",
    },
    {
      ...about("speaksTheirLanguage", "visitor", "Whether the visitor speaks the family's language."),
      type: "yes-no",
      words: { yes: "this visitor speaks their language", no: "this visitor does not speak their language" },
    },
    {
      ...about("staysTill", "adult", "How long this adult can stay."),
      type: "clock",
      noun: "the time until they stay",
    },
  ],
  events: [
    {
      id: "neighbours-asked",
      describes: "Staff asked a neighbour when the family was last seen.",
      words: { yes: "a neighbour was asked", no: "no neighbour was asked" },
      entries: {
        answer: { type: "text", describes: "What the neighbour said." },
        sure: { type: "yes-no", describes: "Whether the neighbour was sure." },
        daysAgo: { type: "number", describes: "How many days ago they were seen." },
        who: { type: "word", describes: "Who was asked.", options: ["next door", "across the road"] },
      },
    },
    {
      id: "card-left",
      describes: "A card was left.",
      words: { yes: "a card was left", no: "no card was left" },
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));

/** A policy with a fact of its own of each type and about each thing, and events of its own. */
export const askingPolicy: Policy = parsed.value;
