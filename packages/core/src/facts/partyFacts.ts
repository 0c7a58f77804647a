import { cameBeforehand } from "./cameBeforehand.js";
import { readerGroups } from "../visit/readerGroups.js";
import { amount, wordList, yesNo } from "./yesNo.js";
import { circumstances } from "./circumstances.js";

/** True when one is, false when all are known not to be, else unknown. */
function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Who goes, taken together. Staff of other agencies are never counted as staff. */
export const partyFacts = [
  amount({
    id: "visitorCount",
    noun: "the number of visiting staff",
    counts: "members of staff",
    describes: "Members of staff of the school who go; workers of other agencies do not count.",
    at: ["/visitors"],
    read: ({ visit }) => visit.visitors.length,
  }),
  wordList({
    id: "visitorRoles",
    noun: "the roles of the visitors",
    plural: true,
    describes: "Every role word that a visitor holds; unknown while one visitor's roles are not recorded.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/holds`),
    read: ({ visit }) =>
      visit.visitors.some(({ holds }) => holds === undefined)
        ? undefined
        : [...new Set(visit.visitors.flatMap(({ holds }) => holds ?? []))],
  }),
  wordList({
    id: "rolesOfEach",
    noun: "the roles that every visitor holds",
    plural: true,
    describes: "Role words that all visitors have in common; unknown while one visitor's roles are not recorded.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/holds`),
    read: ({ visit: { visitors } }) =>
      visitors.some(({ holds }) => holds === undefined)
        ? undefined
        : (visitors[0]?.holds ?? []).filter((role) => visitors.every(({ holds }) => holds?.includes(role))),
  }),
  yesNo({
    id: "roleGoes",
    takes: "role",
    yes: "the {role} goes",
    no: "the {role} does not go",
    describes: "Whether one of the visitors holds the role; to be the deputy or a substitute is another role.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/holds`),
    read: ({ visit }, _i, role) => anyOf(visit.visitors.map(({ holds }) => holds?.includes(role))),
  }),
  yesNo({
    id: "knownVisitorGoes",
    yes: "one of the visitors is known to the family",
    no: "none of the visitors is known to the family",
    describes: "Whether the family knows at least one visitor.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/knownToFamily`),
    read: ({ visit }) => anyOf(visit.visitors.map(({ knownToFamily }) => knownToFamily)),
  }),
  yesNo({
    id: "visitorsRelated",
    yes: "two of the visitors are partners or relatives",
    no: "the visitors are neither partners nor relatives",
    fixed: true,
    describes:
      "Whether one visitor is the partner or a relative of another; unknown while nobody says, and false for one who goes alone.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/relatedToVisitor`),
    read: ({ visit: { visitors } }) =>
      visitors.length > 1 && anyOf(visitors.map(({ relatedToVisitor }) => relatedToVisitor)),
  }),
  yesNo({
    id: "chargedPhoneTaken",
    yes: "a fully charged phone is taken",
    no: "no fully charged phone is taken",
    describes: "Whether one visitor carries a charged phone.",
    at: (s) => s.visit.visitors.map((_, i) => `/visitors/${String(i)}/phoneCharged`),
    read: ({ visit }) =>
      anyOf(visit.visitors.map(({ phoneCharged, phoneCarried }) => (phoneCarried === false ? false : phoneCharged))),
  }),
  yesNo({
    id: "otherProfessionalAttends",
    yes: "another professional is there at the same time",
    no: "no other professional is there at the same time",
    describes:
      "Whether somebody from outside the school attends. Without the list it is unknown; an empty list says nobody.",
    at: ["/otherProfessionals"],
    read: ({ visit }) => visit.otherProfessionals && anyOf(visit.otherProfessionals.map(({ attends }) => attends)),
  }),
  yesNo({
    id: "jointlyCoordinated",
    yes: "the joint visit is co-ordinated with them",
    no: "the visit is not jointly co-ordinated",
    describes: "Whether the visit with the other professional was arranged together.",
    at: ["/otherProfessionals"],
    read: ({ visit }) =>
      visit.otherProfessionals &&
      anyOf(
        visit.otherProfessionals
          .filter(({ attends }) => attends !== false)
          .map(({ jointlyCoordinated }) => jointlyCoordinated),
      ),
  }),
  yesNo({
    id: "travelsSeparately",
    arises: circumstances.twoWent,
    reversible: true,
    yes: "the visitors travel separately",
    no: "the visitors travel together",
    describes: "Whether each visitor makes their own way.",
    at: ["/travel/separately"],
    read: ({ visit }) => visit.travel?.separately,
    write: ({ visit }, _i, value) => [
      visit.travel
        ? { op: "add", path: "/travel/separately", value }
        : { op: "add", path: "/travel", value: { separately: value } },
    ],
  }),
  yesNo({
    id: "aPupilOnRoll",
    fixed: true,
    yes: "a pupil of the household is on roll",
    no: "no pupil of the household is on roll yet",
    describes: "Whether at least one pupil is on roll; unknown while nobody says.",
    at: ["/household/pupils"],
    read: ({ visit }) => visit.household.pupils && anyOf(visit.household.pupils.map(({ onRoll }) => onRoll)),
  }),
  wordList({
    id: "groupsNotRead",
    noun: "the groups in which somebody has not read the policy",
    plural: true,
    options: readerGroups,
    unknown: "the list of who has read the policy is not recorded",
    describes:
      "Groups of the school's list of readers with an entry that has no day of reading up to the visit; unknown without the list.",
    at: ["/school/policyReads"],
    read: (s) =>
      s.visit.school?.policyReads && [
        ...new Set(
          s.visit.school.policyReads.filter(({ readOn }) => !cameBeforehand(s, readOn)).map(({ group }) => group),
        ),
      ],
  }),
  wordList({
    id: "groupsNotShared",
    noun: "the groups with whom the policy has not been shared",
    plural: true,
    options: readerGroups,
    unknown: "the list of who was given the policy is not recorded",
    describes:
      "Groups of the same list with an entry that has neither a day of sharing nor of reading up to the visit; unknown without the list.",
    at: ["/school/policyReads"],
    read: (s) =>
      s.visit.school?.policyReads && [
        ...new Set(
          s.visit.school.policyReads
            .filter(({ readOn, sharedOn }) => !cameBeforehand(s, readOn) && !cameBeforehand(s, sharedOn))
            .map(({ group }) => group),
        ),
      ],
  }),
];
