/** A policy of the school's own that asks two things that no other asks. Everything is invented. */
export const askingPolicy = {
  id: "mill-lane",
  title: "Home visits at Mill Lane",
  edition: "June 2026",
  source: { code: "MILL", document: "Home visits at Mill Lane", cites: [] },
  facts: [
    {
      id: "letterCarried",
      of: "visit",
      type: "yes-no",
      describes: "Whether the visitors carry a letter of introduction.",
      asks: "Do the visitors carry a letter of introduction?",
      words: { yes: "a letter of introduction is carried", no: "no letter of introduction is carried" },
    },
    {
      id: "leaflets",
      of: "visit",
      type: "number",
      describes: "How many leaflets are left with the family.",
      noun: "the number of leaflets left",
    },
  ],
};
