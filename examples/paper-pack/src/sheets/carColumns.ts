import type { SheetColumn } from "./SheetColumn.js";
import { choice, column, date, numbered, words, yesNo } from "./column.js";
import { MOST_VISITORS } from "./visitorColumns.js";

const drivers = Object.fromEntries(
  Array.from({ length: MOST_VISITORS }, (_, index) => [`visitor-${index + 1}`, `Visitor ${index + 1}`]),
);

/** The cars that a row has room for. */
export const MOST_CARS = 2;

/** The cars of a visit and their papers. */
export const carColumns: readonly SheetColumn[] = numbered(MOST_CARS, (index, first) => {
  const at = (entry: string): string => `/vehicles/${index}/${entry}`;
  const of = (what: string): string => `Car ${index + 1} ${what}`;
  return [
    column({ kind: "plate" }, [of("registration"), at("registration"), "As on the plate.", first("OB91 KTD")]),
    words(of("make"), at("make"), "Who made it.", first("Skoda")),
    words(of("model"), at("model"), "Which model.", first("Fabia")),
    words(of("colour"), at("colour"), "Its colour.", first("Silver")),
    column({ kind: "visitor", choices: drivers }, [
      of("driver"),
      at("driver"),
      "Which visitor drives, or the name.",
      first("Visitor 1"),
    ]),
    date(of("licence seen on"), at("licence/seenOn"), "The day on which it was seen.", first("3 September 2025")),
    yesNo(of("both parts of the licence"), at("licence/bothParts"), "Yes or No.", first("Yes")),
    date(of("licence ends"), at("licence/expiresOn"), "Its last day.", first("18 April 2031")),
    date(of("MOT ends"), at("mot/expiresOn"), "The last day of the certificate.", first("30 November 2026")),
    choice(
      { business: "Business", commuting: "Commuting", social: "Social", school: "The school's", other: "Other" },
      of("insurance"),
      at("insurance/use"),
      "What the insurance covers.",
      first("Business"),
    ),
    yesNo(of("insured to carry pupils"), at("insurance/coversCarryingPupils"), "Yes or No.", first("No")),
    date(of("insurance ends"), at("insurance/expiresOn"), "Its last day.", first("14 January 2027")),
    yesNo(of("fuel checked"), at("fuelChecked"), "Yes or No.", first("Yes")),
  ];
});
