import type { SheetColumn } from "./SheetColumn.js";
import { choice, column, count, date, phone, VISIT, words, yesNo } from "./column.js";

/** A sheet with several rows for one visit: its name, the list of the record that its rows stand in, and its columns. */
export type DetailSheet = { readonly name: string; readonly list: string; readonly columns: readonly SheetColumn[] };

const visit = words(VISIT, undefined, "The id of the visit, as on the sheet of visits.", "visit-001");

const hazards: DetailSheet = {
  name: "Hazards",
  list: "/assessments/full/hazards",
  columns: [
    visit,
    words("Hazard", "/hazard", "What could harm somebody.", "Dog in the home"),
    words("Who is affected", "/affected", "Who could be harmed.", "Staff"),
    count("Likelihood before", "/initial/likelihood", "1 to 5, before the controls.", "3"),
    count("Consequence before", "/initial/consequence", "1 to 5, before the controls.", "3"),
    words("Controls", "/controls", "What makes it safer.", "The dog is in another room"),
    words("Further action", "/furtherAction", "What is still to do."),
    words("By whom", "/byWhom", "Who does it."),
    date("By when", "/byWhen", "The last day for it."),
    count("Likelihood after", "/residual/likelihood", "1 to 5, with the controls.", "1"),
    count("Consequence after", "/residual/consequence", "1 to 5, with the controls.", "3"),
  ],
};

const kinds = {
  family: "Family",
  "emergency-contact": "Emergency contact",
  professional: "Professional",
  "social-worker": "Social worker",
  "sibling-school": "School of a sibling",
  "social-care": "Social care",
  police: "Police",
  "safeguarding-officer": "Safeguarding officer",
  headteacher: "Headteacher",
  "trust-safeguarding-lead": "Safeguarding lead of the trust",
  other: "Other",
};

const channels = {
  call: "Call",
  text: "Text",
  email: "Email",
  letter: "Letter",
  video: "Video",
  "in-person": "In person",
  other: "Other",
};

const attempts: DetailSheet = {
  name: "Attempts",
  list: "/contactAttempts",
  columns: [
    visit,
    words("Who", "/who", "Whom somebody tried to reach.", "Mother"),
    choice(kinds, "Kind", "/kind", "What kind of person that is.", "Family"),
    choice(channels, "Way", "/channel", "How it was tried.", "Call"),
    phone("Number", "/number", "The number that was rung.", "07700 900311"),
    date("Day", undefined, "The day of the attempt.", "8 June 2026"),
    column({ kind: "time", day: "Day" }, ["Time", "/at", "The time of the attempt.", "09:30"]),
    yesNo("Answered", "/answered", "Yes or No.", "No"),
    words("Outcome", "/outcome", "What came of it."),
  ],
};

const earlier: DetailSheet = {
  name: "Earlier visits",
  list: "/earlierVisits",
  columns: [
    visit,
    date("Day of the earlier visit", "/on", "When somebody went there before.", "12 January 2026"),
    yesNo("Somebody answered", "/answered", "Yes or No.", "Yes"),
    words("Notes", "/notes", "What to know of it."),
  ],
};

/** The sheets beside the sheet of visits. */
export const detailSheets: readonly DetailSheet[] = [hazards, attempts, earlier];
