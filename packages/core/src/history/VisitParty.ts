import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { assumedDangerEnd, type DangerEnd } from "./DangerEnd.js";
import { visitorOf } from "../visit/partySchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { concernsHome } from "./concernsHome.js";
import { nobody, onlyVisitor, together, type VisitorSet } from "./VisitorSet.js";

/**
 * Who is who when an event is read: the visitors by id, in the order of the record, the roles that the school's file gives to somebody, and
 * what ends danger. Without that file every role that is not of the family or from outside is taken for the school's. `homes` are the ids of
 * the visits whose homes the record is about: one for a visit, several in their order for a round. `assessments` are the
 * forms that the record of each home holds: an event that says that one is done does not make it so while a question is open.
 */
export type VisitParty = {
  readonly visitors: readonly string[];
  readonly roles: ReadonlySet<string> | undefined;
  readonly dangerEndsBy: DangerEnd;
  readonly homes: readonly string[];
  readonly assessments: readonly Visit["assessments"][];
};

/**
 * What of the school and the policy it takes to read a record: the roles that the school's file gives to somebody (without it every role that
 * is not of the family or from outside is the school's), and what ends danger (`danger.endsBy`, assumed where no policy is at hand).
 */
export type Reading = {
  readonly roles?: ReadonlySet<string> | undefined;
  readonly dangerEndsBy?: DangerEnd | undefined;
};

/** The party of a visit record. */
export function partyOf(visit: Pick<Visit, "id" | "visitors" | "assessments">, reading: Reading = {}): VisitParty {
  checkHolds("partyOf", "visit", visit, "visitors");
  checkArgument("partyOf", "reading", reading, expected.object);
  const { id, visitors, assessments } = visit;
  const { roles, dangerEndsBy = assumedDangerEnd } = reading;
  return { visitors: visitors.map((one) => one.id), roles, dangerEndsBy, homes: [id], assessments: [assessments] };
}

/** Whether an event happened at a home that this record is not about: it tells where a visitor is, and nothing of this home. */
export function isElsewhere({ home, type }: Pick<VisitEvent, "home" | "type">, { homes }: VisitParty): boolean {
  return home !== undefined && concernsHome[type] && !homes.includes(home);
}

const COLON = 58;
const PREFIX = "visitor:".length;

/** The visitor that a party word names; nobody for a role, and for an id that is not of this visit. */
export function visitorNamed(word: string | undefined, party: VisitParty): VisitorSet {
  if (word !== undefined) checkArgument("visitorNamed", "word", word, expected.text);
  checkHolds("visitorNamed", "party", party, "visitors");
  const { visitors } = party;
  // of all party words only a visitor's has a colon, and a look at one place is enough
  if (word?.charCodeAt(PREFIX - 1) !== COLON) return nobody;
  return onlyVisitor(visitors.indexOf(visitorOf(word) ?? ""));
}

/** The visitors with these ids. */
export function visitorsNamed(ids: readonly string[] | undefined, party: VisitParty): VisitorSet {
  if (ids !== undefined) checkArgument("visitorsNamed", "ids", ids, expected.list);
  checkHolds("visitorsNamed", "party", party, "visitors");
  const { visitors } = party;
  let found = nobody;
  if (ids !== undefined) for (const id of ids) found = together(found, onlyVisitor(visitors.indexOf(id)));
  return found;
}
