import type { SheetColumn } from "./SheetColumn.js";
import { choice, codes, column, date, list, numbered, phone, words, yesNo } from "./column.js";

const address: readonly SheetColumn[] = [
  words("Family name", "/household/familyName", "Needed. The name that the family goes by.", "Fairweather-Lunt"),
  ...["4 Saltpan Row", "Ostleby", ""].map((example, index) =>
    column({ kind: "address-line" }, [
      `Address line ${index + 1}`,
      `/household/address/lines/${index}`,
      index === 0 ? "Needed, unless an export of pupils gives it. As on a letter." : "As on a letter.",
      example,
    ]),
  ),
  column({ kind: "postcode" }, ["Postcode", "/household/address/postcode", "The whole postcode.", "OB7 4QX"]),
];

const contacts = numbered(3, (index, first) => {
  const at = (entry: string): string => `/household/contacts/${index}/${entry}`;
  const of = (what: string): string => `Telephone ${index + 1} ${what}`;
  return [
    phone(
      of("number"),
      at("number"),
      "Needed with anything about this telephone. With its first 0.",
      first("07700 900311"),
    ),
    words(of("whose"), at("whose"), "Needed with a number. Whose it is.", first("Mother")),
    choice(
      { landline: "Landline", mobile: "Mobile", work: "Work", other: "Other" },
      of("line"),
      at("line"),
      "What kind of line it is.",
      first("Mobile"),
    ),
    yesNo(of("is an emergency contact"), at("emergency"), "Yes or No."),
  ];
});

/** The adults of a household that a row has room for. */
export const MOST_ADULTS = 3;

const adults = numbered(MOST_ADULTS, (index, first) => {
  const at = (entry: string): string => `/household/adults/${index}/${entry}`;
  const of = (what: string): string => `Adult ${index + 1} ${what}`;
  return [
    words(of("name"), at("name"), "Needed with anything about this adult.", first("Kerry Fairweather")),
    words(of("relation"), at("relation"), "What this adult is to the pupils.", first("Mother")),
    yesNo(of("has parental responsibility"), at("parentalResponsibility"), "Yes or No.", first("Yes")),
    yesNo(of("is a carer"), at("carer"), "Yes or No.", first("Yes")),
    yesNo(of("lives there"), at("livesThere"), "Yes or No.", first("Yes")),
  ];
});

/** The pupils of a household that a row has room for. */
export const MOST_PUPILS = 4;

const pupils = numbered(MOST_PUPILS, (index, first) => {
  const at = (entry: string): string => `/household/pupils/${index}/${entry}`;
  const of = (what: string): string => `Pupil ${index + 1} ${what}`;
  return [
    words(of("name"), at("name"), "Needed with anything about this child.", first("Ollie Fairweather-Lunt")),
    date(of("date of birth"), at("dateOfBirth"), "With the whole year.", first("17 March 2022")),
    column({ kind: "upn" }, [of("UPN"), at("upn"), "The unique pupil number."]),
    yesNo(of("is on the roll"), at("onRoll"), "Yes or No.", first("No")),
    codes(undefined, of("is listed as"), at("listed"), "Such as cp; cin; lac; ehcp; early-help."),
  ];
});

/** The family: where they live, whom the staff may meet, and how to reach them. */
export const householdColumns: readonly SheetColumn[] = [
  ...address,
  ...contacts,
  ...adults,
  ...pupils,
  list("Expected to meet", "/household/expectedToMeet", "Each after a semicolon.", "Kerry Fairweather; Ollie"),
];
