import { factList } from "../facts/factList.js";
import { eventNames } from "../policy/eventNames.js";
import { formMoments } from "../policy/formMoments.js";
import { knownForms } from "../policy/knownForms.js";
import { heldDates } from "../policy/momentIssues.js";
import { plannedMoments } from "../policy/momentSchema.js";
import { topicIds, topicTitle } from "../policy/topicTitle.js";
import { knownRoles } from "../visit/partySchema.js";
import { knownPurposes } from "../visit/planSchema.js";
import { ofEvent } from "./everyDescription.js";

/** A word that every school's record knows, with what it means where it does not say so itself. */
export type PolicyWord = { readonly word: string; readonly means?: string };

const plain = (words: readonly string[]): readonly PolicyWord[] => words.map((word) => ({ word }));

const events: readonly PolicyWord[] = eventNames({ events: undefined }).map((word) => ({
  word,
  means: ofEvent("", `(${word})`)?.text ?? word,
}));

const categories = factList.find(({ id }) => id === "pupilCategories")?.options;

/**
 * The words that an editor offers in a policy document, by the name of the definition that holds them. Every list is open: a document can
 * declare facts, events and roles of its own.
 */
export const policyWords = {
  factName: factList.map(({ id, describes }) => ({ word: id, means: describes })),
  eventName: events,
  roleName: plain(["visitor", "each-visitor", ...knownRoles]),
  momentName: [...plain([...plannedMoments, "expected-entry"]), ...events],
  dateName: plain(heldDates),
  unitName: plain(["minutes", "hours", "days", "weeks", "months", "years"]),
  formName: plain(knownForms),
  formMoment: plain(formMoments),
  topicName: topicIds.map((topic) => ({ word: topic, means: topicTitle(topic) })),
  purposeName: plain(knownPurposes),
  categoryName: plain(Array.isArray(categories) ? categories : []),
} as const satisfies Readonly<Record<string, readonly PolicyWord[]>>;
