import { cameBeforehand } from "./cameBeforehand.js";
import type { Visitor } from "../visit/visitorSchema.js";
import { wordList, yesNo } from "./yesNo.js";
import type { Subject } from "../history/Subject.js";

const visitor = ({ visit }: Subject, item: number): Visitor | undefined => visit.visitors[item];
const at = (key: string) => (_subject: Subject, item: number) => [`/visitors/${String(item)}/${key}`];
const write = (key: keyof Visitor) => (_subject: Subject, item: number, value: unknown) => [
  { op: "add" as const, path: `/visitors/${String(item)}/${key}`, value },
];

/** About each visiting member of staff. What is not recorded is unknown, but for the number: a number not held is not held. */
export const visitorFacts = [
  yesNo({
    id: "visitor.numberHeld",
    of: "visitor",
    yes: "the visitor's mobile number is held",
    no: "the visitor's mobile number is not held",
    describes: "Whether the record holds a mobile number of this visitor.",
    at: at("mobile"),
    read: (s, i) => visitor(s, i)?.mobile !== undefined,
  }),
  yesNo({
    id: "visitor.phoneCarried",
    of: "visitor",
    yes: "the visitor carries a mobile phone",
    no: "the visitor carries no mobile phone",
    describes: "Whether this visitor has a mobile phone along.",
    at: at("phoneCarried"),
    write: write("phoneCarried"),
    read: (s, i) => visitor(s, i)?.phoneCarried,
  }),
  yesNo({
    id: "visitor.glovesWorn",
    of: "visitor",
    yes: "the visitor wears gloves",
    no: "the visitor wears no gloves",
    describes: "Whether this visitor wears gloves at the door.",
    at: at("glovesWorn"),
    write: write("glovesWorn"),
    read: (s, i) => visitor(s, i)?.glovesWorn,
  }),
  yesNo({
    id: "visitor.photoIdAvailable",
    of: "visitor",
    yes: "the visitor has photo ID along",
    no: "the visitor has no photo ID along",
    describes: "Whether this visitor has photo ID, worn or carried.",
    at: at("photoId"),
    read: (s, i) => {
      const id = visitor(s, i)?.photoId;
      return id === undefined ? undefined : id !== "none";
    },
  }),
  yesNo({
    id: "visitor.photoIdWorn",
    of: "visitor",
    yes: "the visitor wears photo ID",
    no: "the visitor does not wear photo ID",
    describes: "Whether the ID is worn, under a coat or not.",
    at: at("photoId"),
    read: (s, i) => {
      const id = visitor(s, i)?.photoId;
      return id === undefined ? undefined : id.startsWith("worn");
    },
  }),
  yesNo({
    id: "visitor.photoIdVisible",
    of: "visitor",
    yes: "the visitor's badge can be seen",
    no: "the visitor's badge cannot be seen",
    describes: "Whether the ID is worn on the front and on the outside of the clothing.",
    at: at("photoId"),
    read: (s, i) => {
      const id = visitor(s, i)?.photoId;
      return id === undefined ? undefined : id === "worn-visible";
    },
  }),
  yesNo({
    id: "visitor.feelsSecure",
    of: "visitor",
    fixed: true,
    yes: "the visitor feels secure about going",
    no: "the visitor does not feel secure about going",
    describes: "What this visitor says; nobody else can say it.",
    at: at("feelsSecure"),
    read: (s, i) => visitor(s, i)?.feelsSecure,
  }),
  yesNo({
    id: "visitor.willing",
    of: "visitor",
    fixed: true,
    yes: "the visitor goes willingly",
    no: "the visitor is not willing to go",
    describes: "What this visitor says; no reason is asked.",
    at: at("willing"),
    read: (s, i) => visitor(s, i)?.willing,
  }),
  yesNo({
    id: "visitor.barredForHealth",
    of: "visitor",
    fixed: true,
    yes: "health bars the visitor from going",
    no: "nothing about health bars the visitor from going",
    describes: "Yes or no; the condition has no place in the record.",
    at: at("barredForHealth"),
    read: (s, i) => visitor(s, i)?.barredForHealth,
  }),
  yesNo({
    id: "visitor.policyRead",
    of: "visitor",
    yes: "the visitor has read the policy",
    no: "the visitor has not read the policy",
    describes:
      "Whether a day is recorded, that of the visit at the latest, on which this visitor read the policy; without one it is unknown, never No.",
    at: at("policyReadOn"),
    read: (s, i) => {
      const on = visitor(s, i)?.policyReadOn;
      return on === undefined ? undefined : cameBeforehand(s, on);
    },
  }),
  yesNo({
    id: "visitor.buddyNumberStored",
    of: "visitor",
    yes: "the visitor's phone holds the buddy's number",
    no: "the visitor's phone does not hold the buddy's number",
    describes: "Whether the buddy's number is stored in this visitor's phone.",
    at: at("buddyNumberStored"),
    write: write("buddyNumberStored"),
    read: (s, i) => visitor(s, i)?.buddyNumberStored,
  }),
  wordList({
    id: "visitor.roles",
    of: "visitor",
    noun: "the roles of this visitor",
    plural: true,
    describes: "The role words that this visitor holds; unknown while nobody says.",
    at: at("holds"),
    read: (s, i) => visitor(s, i)?.holds,
  }),
  wordList({
    id: "visitor.training",
    of: "visitor",
    noun: "the training of this visitor",
    describes: "What this visitor was trained in, as the record names it; unknown without the list.",
    at: at("training"),
    read: (s, i) => visitor(s, i)?.training?.map(({ what }) => what),
  }),
  yesNo({
    id: "visitor.backgroundChecked",
    of: "visitor",
    yes: "the visitor's background checks were made",
    no: "the visitor's background checks were not made",
    describes: "Whether the background checks of this visitor were made.",
    at: at("vetting/backgroundChecks"),
    read: (s, i) => visitor(s, i)?.vetting?.backgroundChecks,
  }),
  yesNo({
    id: "visitor.enhancedDbsHeld",
    of: "visitor",
    yes: "the visitor has an enhanced DBS certificate",
    no: "the visitor has no enhanced DBS certificate",
    describes: "Whether this visitor has an enhanced DBS certificate.",
    at: at("vetting/enhancedDbs"),
    read: (s, i) => visitor(s, i)?.vetting?.enhancedDbs,
  }),
  yesNo({
    id: "visitor.barredListChecked",
    of: "visitor",
    yes: "the visitor was checked against the barred list",
    no: "the visitor was not checked against the barred list",
    describes: "Whether this visitor was checked against the barred list.",
    at: at("vetting/barredList"),
    read: (s, i) => visitor(s, i)?.vetting?.barredList,
  }),
];
