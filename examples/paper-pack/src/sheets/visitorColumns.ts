import type { SheetColumn } from "./SheetColumn.js";
import { choice, codes, date, numbered, phone, words, yesNo } from "./column.js";

/** The staff of a visit that a row has room for. */
export const MOST_VISITORS = 4;

/** The heading of the name of a visitor, counted from 1. */
export const visitorHeading = (count: number, what = "name"): string => `Visitor ${String(count)} ${what}`;

/** The members of staff who go, each with what a policy asks about them. */
export const visitorColumns: readonly SheetColumn[] = numbered(MOST_VISITORS, (index, first) => {
  const at = (entry: string): string => `/visitors/${index}/${entry}`;
  const of = (what: string): string => visitorHeading(index + 1, what);
  return [
    words(
      of("name"),
      at("name"),
      index === 0 ? "Needed. A member of staff who goes." : "Needed with anything about this member of staff.",
      first("Siân Prosser"),
    ),
    words(of("job"), at("role"), "What this person is at the school.", first("Family support worker")),
    codes(undefined, of("roles held"), at("holds"), "Role words that this person holds, such as dsl; slt."),
    phone(of("mobile"), at("mobile"), "The mobile telephone taken along.", first("07700 900127")),
    yesNo(of("phone charged"), at("phoneCharged"), "Yes or No.", first("Yes")),
    yesNo(of("carries the phone"), at("phoneCarried"), "Yes or No.", first("Yes")),
    choice(
      { "worn-visible": "Worn in sight", "worn-covered": "Worn covered", carried: "Carried", none: "None" },
      of("photo ID"),
      at("photoId"),
      "How the photo ID is worn.",
      first("Worn in sight"),
    ),
    yesNo(of("known to the family"), at("knownToFamily"), "Yes or No.", first("Yes")),
    yesNo(of("willing to go"), at("willing"), "Yes or No.", first("Yes")),
    yesNo(of("feels secure"), at("feelsSecure"), "Yes or No.", first("Yes")),
    yesNo(of("has the buddy's number"), at("buddyNumberStored"), "Yes or No: it is stored in the phone.", first("Yes")),
    date(of("read the policy on"), at("policyReadOn"), "The day of the last reading.", first("3 September 2025")),
  ];
});
