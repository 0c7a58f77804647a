import { wordsFor } from "../facts/factSentence.js";
import { checkHolds } from "../parsed/checkArgument.js";
import type { Gap } from "./Gap.js";

/** What a policy leaves open, in plain English and without its clauses: what is open, then what counts until the school decides. */
export function gapSentence(gap: Gap): string {
  checkHolds("gapSentence", "gap", gap, "describes");
  const open = gap.describes.replace(/\.$/u, "");
  const said = `${open.charAt(0).toUpperCase()}${open.slice(1)}.`;
  if (gap.assumed === null) return `${said} Nobody has decided it.`;
  return `${said} Until the school decides, it counts as ${wordsFor(gap.assumed)}.`;
}
