import type { VisitEvent } from "@home-visits/core";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { Meaning } from "./Meaning.js";
import { isOutside } from "./isOutside.js";
import { countsToReturn, isVisitor, withSpeaker } from "./maskOf.js";

type Contact = Extract<VisitEvent, { type: "contact" }>;
type Words = Pick<Meaning, "newTime" | "leaving" | "codeWord"> & {
  readonly safe: boolean;
  readonly late: boolean;
  readonly news: boolean;
};

/**
 * Reads a call or message. A visitor who is called counts as reached only with an answer; one who calls counts unless nobody answered.
 * Whoever says that they are not safe has been heard, and is not accounted for. A message that staff are late counts only when it says
 * why or gives a new time.
 *
 * Only what the school hears counts: a call to the family, or to the other visitor, accounts for nobody and moves no clock. A call about
 * visitors without one of them counts only with news of them: whoever reports them missing speaks about them too.
 * @see R20-AFT-02
 */
export function readContact(event: Contact, plan: EscalationPlan): Meaning {
  const incoming = isVisitor(event.from);
  const reached = incoming ? event.answered !== false : event.answered === true;
  const { safe, late, news, newTime, leaving, codeWord } =
    event.says === undefined ? noWords : readWords(event.says, plan);
  const counts = reached && isHeardAtSchool(event) && (news || incoming || isVisitor(event.to));
  const heard = counts ? withSpeaker(event.about, incoming ? event.from : event.to, plan) : 0;
  return {
    about: safe ? heard : 0,
    tried: incoming ? 0 : withSpeaker(undefined, event.to, plan),
    back: 0,
    late: late ? heard : 0,
    newTime,
    leaving,
    codeWord,
    speaker: incoming ? event.from : event.to,
    acknowledges: undefined,
    holdsUntil: undefined,
  };
}

function isHeardAtSchool({ from, to }: Contact): boolean {
  return isOfSchool(to) || isOfSchool(from);
}

function isOfSchool(party: string): boolean {
  return !isVisitor(party) && !isOutside(party);
}

const noWords: Words = {
  safe: true,
  late: false,
  news: false,
  newTime: undefined,
  leaving: false,
  codeWord: undefined,
};
const telling: ReadonlySet<string> = new Set(["safe", "leaving", "late", "arrived", "still-inside"]);

// A code word that sounds like lateness is no lateness.
function readWords(says: NonNullable<Contact["says"]>, plan: EscalationPlan): Words {
  let { safe, late, news, newTime, leaving, codeWord } = noWords;
  for (const said of says) {
    if (telling.has(said.what)) news = true;
    if (said.what === "leaving") leaving = true;
    if (said.what === "code-word") codeWord = said.which ?? "";
    if (said.what === "code-word" || said.what === "not-safe") safe = false;
    if (said.what !== "late") continue;
    const expected = countsToReturn(plan) ? said.expectedBack : said.expectedLeaveHome;
    if (said.why === undefined && expected === undefined) continue;
    late = true;
    newTime = expected === undefined ? undefined : Date.parse(expected);
  }
  return { safe, late: late && codeWord === undefined, news, newTime, leaving, codeWord };
}
