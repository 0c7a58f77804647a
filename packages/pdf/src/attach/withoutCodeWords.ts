import type { Visit } from "@home-visits/core";
import type { PackVisit } from "../pack/packAnswers.js";

/** A pack's visits without their code words: a word in an attached file is as good as printed. That one is agreed stays. */
export function withoutCodeWords(entry: PackVisit): PackVisit {
  const { round, visit } = entry;
  return { ...entry, visit: wordless(visit), ...(round === undefined ? {} : { round: round.map(wordless) }) };
}

function wordless(visit: Visit): Visit {
  return visit.codeWord === undefined ? visit : { ...visit, codeWord: { agreed: visit.codeWord.agreed } };
}
