import { epochMs } from "../values/epochMs.js";
import type { EventOf } from "./EventOf.js";

type Said = NonNullable<EventOf<"contact">["says"]>;

/** What a call or message said, put together: `news` is a word that tells how somebody is, `vouches` one that also tells of others. */
export type Words = {
  readonly news: boolean;
  readonly vouches: boolean;
  readonly seen: boolean;
  readonly spokenTo: boolean;
  readonly arrived: boolean;
  readonly stillInside: boolean;
  readonly leaving: boolean;
  readonly goingHome: boolean;
  readonly notSafe: boolean;
  readonly codeWord: string | undefined;
  readonly late:
    | {
        readonly why: boolean;
        readonly expectedBack: number | undefined;
        readonly expectedLeaveHome: number | undefined;
      }
    | undefined;
};

type Draft = { -readonly [Key in keyof Words]: Words[Key] };

/** A call of which nobody noted what was said. */
export const noWords: Words = {
  news: false,
  vouches: false,
  seen: false,
  spokenTo: false,
  arrived: false,
  stillInside: false,
  leaving: false,
  goingHome: false,
  notSafe: false,
  codeWord: undefined,
  late: undefined,
};

const instant = (text: string | undefined): number | undefined => (text === undefined ? undefined : epochMs(text));

/** Reads what was said. A code word that sounds like lateness, or like anything else, is a code word. */
export function wordsOf(says: Said | undefined): Words {
  if (says === undefined || says.length === 0) return noWords;
  const found: Draft = { ...noWords };
  for (const said of says) readWord(found, said);
  if (found.codeWord !== undefined) found.late = undefined;
  found.vouches = found.vouches || found.seen || found.spokenTo;
  found.news = found.news || found.vouches || found.stillInside;
  return found;
}

function readWord(found: Draft, said: Said[number]): void {
  switch (said.what) {
    case "safe":
      found.vouches = true;
      return;
    case "not-safe":
      found.notSafe = true;
      return;
    case "arrived":
      found.vouches = found.arrived = true;
      return;
    case "still-inside":
      found.stillInside = true;
      return;
    case "leaving":
      found.vouches = found.leaving = true;
      return;
    case "going-home":
      found.vouches = found.goingHome = true;
      return;
    case "seen":
      found.seen = true;
      return;
    case "spoken-to":
      found.spokenTo = true;
      return;
    case "late":
      found.vouches = true;
      found.late = {
        why: found.late?.why === true || said.why !== undefined,
        expectedBack: instant(said.expectedBack) ?? found.late?.expectedBack,
        expectedLeaveHome: instant(said.expectedLeaveHome) ?? found.late?.expectedLeaveHome,
      };
      return;
    case "code-word":
      found.codeWord = said.which ?? "";
      return;
    case "query":
    case "other":
      return;
    default:
      return said satisfies never;
  }
}
