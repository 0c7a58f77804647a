import { knownPurposes } from "@home-visits/core";
import { assessmentColumns } from "./assessmentColumns.js";
import { carColumns } from "./carColumns.js";
import type { SheetColumn } from "./SheetColumn.js";
import { CALLED_OFF, choice, codes, count, DAY, date, list, phone, time, VISIT, words, yesNo } from "./column.js";
import { householdColumns } from "./householdColumns.js";
import { visitorColumns } from "./visitorColumns.js";

const when: readonly SheetColumn[] = [
  words(VISIT, "/id", "Needed. A short id of your own, without anybody's name. It names the file.", "visit-001"),
  words("Round", "/round/id", "The same word for all homes of one journey; else leave it empty."),
  count("Home of the round", "/round/position", "1 for the first home of the journey."),
  date(DAY, undefined, "Needed with a clock time. The month as a word.", "9 June 2026"),
  time("Leave school", "/times/leaveSchool", "On the clock of 24 hours. Of a round, once is enough.", "13:40"),
  time("Arrive", "/times/arrive", "On the clock of 24 hours.", "14:00"),
  time("Leave the home", "/times/leaveHome", "On the clock of 24 hours.", "14:45"),
  time("Back at school", "/times/backAtSchool", "On the clock of 24 hours. Of a round, once is enough.", "15:10"),
  count("Which visit to this address", "/visitNumber", "1 for the first.", "1"),
  choice(
    { inside: "Inside", doorstep: "Doorstep" },
    "Setting",
    "/setting",
    "Needed. Inside, or Doorstep: nobody goes in.",
    "Inside",
  ),
  codes(
    knownPurposes,
    "Purposes",
    "/purposes",
    `Needed. One or more of these: ${knownPurposes.join("; ")}. Or a word of your own.`,
    "transition",
  ),
];

const arranged: readonly SheetColumn[] = [
  choice(
    { "pre-arranged": "Agreed", told: "Told", unannounced: "Unannounced" },
    "The family knows",
    "/announced/status",
    "Agreed: a time was agreed. Told: they know of it. Unannounced: they do not.",
    "Agreed",
  ),
  time("Agreed start", "/announced/start", "Needed for an agreed visit.", "14:00"),
  time("Agreed end", "/announced/end", "For an agreed visit.", "14:45"),
  words("Agreed with", "/announced/agreedWith", "With whom in the family.", "The mother"),
  words("Why unannounced", "/announced/reason", "For an unannounced visit."),
  words("Topics", "/plan/topics", "What the staff want to talk about."),
  words("Approach", "/plan/approach", "How they go about it."),
  words("Outcome wanted", "/plan/outcomeWanted", "What the visit is to bring about."),
  list("Goals", "/plan/goals", "Each after a semicolon."),
  yesNo("The purpose is clear", "/plan/purposeClear", "Yes or No.", "Yes"),
  yesNo("The visit is necessary", "/plan/necessity/necessary", "Yes or No.", "Yes"),
  words("Why it is necessary", "/plan/necessity/why", "In a sentence."),
  yesNo("They could come in", "/plan/comingIn/possible", "Yes or No: could they come to school instead?"),
  yesNo("Animals", "/plan/animals/present", "Yes or No: are there animals in the home?"),
  yesNo("Animals are dangerous", "/plan/animals/dangerous", "Yes or No."),
];

const school: readonly SheetColumn[] = [
  words("School", "/school/name", "The name of the school.", "Marram Hill Primary School"),
  phone("School telephone", "/school/phone", "The school's number.", "01632 960140"),
  words(
    "Buddy",
    "/buddy/name",
    "Needed with anything about the buddy. Who stays at school and can be reached throughout.",
    "Jean Whitlow-Pask",
  ),
  words("Buddy job", "/buddy/role", "What the buddy is at the school.", "Office manager"),
  phone("Buddy telephone", "/buddy/phone", "The number that the visitors ring.", "01632 960141"),
  choice(
    { "at-school": "At school", elsewhere: "Elsewhere" },
    "Buddy is",
    "/buddy/where",
    "At school, or Elsewhere.",
    "At school",
  ),
  time("Buddy from", "/buddy/from", "When the buddy is free from.", "13:00"),
  time("Buddy until", "/buddy/until", "When the buddy is free until.", "16:00"),
  yesNo("Code word agreed", "/codeWord/agreed", "Yes or No. Never write the word itself here.", "Yes"),
];

const journey: readonly SheetColumn[] = [
  choice(
    { car: "Car", "on-foot": "On foot", "public-transport": "Bus or train", taxi: "Taxi", other: "Other" },
    "Travel",
    "/travel/mode",
    "How the staff travel.",
    "Car",
  ),
  yesNo("Travel separately", "/travel/separately", "Yes or No.", "No"),
  yesNo("Return to school directly", "/travel/returnsDirectly", "Yes or No.", "Yes"),
];

/** The columns of the sheet of visits, in their order: a row is a visit, a cell an answer, and an empty cell is not known. */
export const visitColumns: readonly SheetColumn[] = [
  ...when,
  ...householdColumns,
  ...arranged,
  ...visitorColumns,
  ...school,
  ...journey,
  ...carColumns,
  ...assessmentColumns,
  yesNo(CALLED_OFF, undefined, "Yes where nobody goes: then nothing is made of the row. Else leave it empty."),
];
