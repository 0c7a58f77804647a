import type { EventOf } from "./EventOf.js";
import { noReport, type Place, type Report } from "./Report.js";
import { speakerOf, type Speaker } from "./speakerOf.js";
import { visitorNamed, visitorsNamed, type VisitParty } from "./VisitParty.js";
import { everybody, nobody, together, type VisitorSet, without } from "./VisitorSet.js";
import { wordsOf, type Words } from "./wordsOf.js";

type Contact = EventOf<"contact">;

/**
 * What a call or message says of visitors. A visitor who is called counts as reached only with an answer, on whosever telephone; one who
 * calls counts unless nobody answered. Only what the school hears counts. A visitor tells of others with a word that tells how they are;
 * "still inside" is about the one who says it. Somebody of the school accounts for visitors only by saying that they saw or spoke to them.
 * @see R20-AFT-02
 */
export function contactReport(event: Contact, party: VisitParty): Report {
  const from = speakerOf(event.from, party);
  const to = speakerOf(event.to, party);
  const words = wordsOf(event.says);
  const named = event.whole === true ? everybody(party.visitors.length) : visitorsNamed(event.about, party);
  const base = {
    ...noReport,
    tried: from === "visitor" ? nobody : visitorNamed(event.to, party),
    codeWord: words.codeWord,
  };
  if (from === "visitor") return visitorsWord(base, { event, words, named, own: event.from, hears: to }, party);
  if (to === "visitor") return visitorsWord(base, { event, words, named, own: event.to, hears: from }, party);
  return othersWord(base, { event, words, named, speaker: whoseWord(from, to), party });
}

type Spoken = {
  readonly event: Contact;
  readonly words: Words;
  readonly named: VisitorSet;
  readonly own: string;
  readonly hears: Speaker;
};

function visitorsWord(base: Report, { event, words, named, own, hears }: Spoken, party: VisitParty): Report {
  const speaker = visitorNamed(own, party);
  const spoke = own === event.from ? event.answered !== false : event.answered === true;
  const whom = together(speaker, named);
  if (words.codeWord !== undefined || words.notSafe)
    return { ...base, by: own, speaker: "visitor", ...danger(words, whom, party) };
  if (!spoke || (hears !== "school" && hears !== "unknown")) return { ...base, by: own, speaker: "visitor" };
  // to a role that nobody holds the school has not listened
  if (hears === "unknown") return { ...base, by: own, speaker: "visitor", heardOf: whom };
  const told = words.vouches ? whom : speaker;
  const { moved, place, underWatch, leaving, goingHome, stillInside, late } = movedBy(words, told, speaker);
  return {
    ...base,
    by: own,
    speaker: "visitor",
    accountedFor: told,
    heardOf: without(named, told),
    moved,
    place,
    underWatch,
    leaving,
    goingHome,
    stillInside,
    late,
  };
}

type OthersWord = {
  readonly event: Contact;
  readonly words: Words;
  readonly named: VisitorSet;
  readonly speaker: Speaker;
  readonly party: VisitParty;
};

function othersWord(base: Report, { event, words, named, speaker, party }: OthersWord): Report {
  const by = event.from;
  if (words.codeWord !== undefined || words.notSafe) return { ...base, by, speaker, ...danger(words, named, party) };
  if (event.answered === false) return { ...base, by, speaker };
  const saw = words.seen && (speaker === "school" || speaker === "police");
  const spoke = words.spokenTo && speaker === "school";
  return {
    ...base,
    by,
    speaker,
    accountedFor: saw || spoke ? named : nobody,
    seen: saw ? named : nobody,
    spokenTo: spoke ? named : nobody,
    heardOf: words.news && !saw && !spoke ? named : nobody,
  };
}

// Between the school and somebody else the news is theirs; a call within the school, or from the school to the police, is the caller's word.
function whoseWord(from: Speaker, to: Speaker): Speaker {
  if (to === "family" || to === "outside") return to;
  return from;
}

// A code word is for everybody who is there, whoever gives it.
function danger(words: Words, whom: VisitorSet, party: VisitParty): Pick<Report, "inDanger" | "underWatch"> {
  const all = everybody(party.visitors.length);
  const inDanger = words.codeWord !== undefined || whom === nobody ? all : whom;
  return { inDanger, underWatch: whom === nobody ? all : whom };
}

function movedBy(
  words: Words,
  whom: VisitorSet,
  speaker: VisitorSet,
): Pick<Report, "moved" | "place" | "underWatch" | "leaving" | "goingHome" | "stillInside" | "late"> {
  const moved = (place: Place, who: VisitorSet) => ({ ...still, moved: who, place });
  const out = words.arrived ? whom : nobody;
  const inside = words.stillInside ? speaker : nobody;
  const still = {
    moved: nobody,
    place: noReport.place,
    underWatch: together(inside, out),
    // who is still inside has not left, whatever else was said
    leaving: words.leaving || words.goingHome ? without(whom, inside) : nobody,
    goingHome: words.goingHome ? without(whom, inside) : nobody,
    stillInside: inside,
    late: words.late === undefined ? undefined : { whom, ...words.late },
  };
  if (words.stillInside) return moved("inside", speaker);
  if (words.goingHome) return moved("going-home", whom);
  if (words.leaving) return moved("left", whom);
  return words.arrived ? moved("at-the-door", whom) : still;
}
