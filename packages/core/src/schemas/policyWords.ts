import { factList } from "../facts/factList.js";
import { eventNames } from "../policy/eventNames.js";
import { formMoments } from "../policy/formMoments.js";
import { knownForms } from "../policy/knownForms.js";
import { timeUnits } from "../policy/inUnit.js";
import { heldDates, momentNames } from "../policy/momentIssues.js";
import { roleWords } from "../policy/roleWords.js";
import { topicIds, topicTitle } from "../policy/topicTitle.js";
import { knownPurposes } from "../visit/planSchema.js";
import { ofEvent } from "./everyDescription.js";

/** A word that every school's record knows, with what it means where it does not say so itself. */
export type PolicyWord = { readonly word: string; readonly means?: string };

const plain = (words: readonly string[]): readonly PolicyWord[] => words.map((word) => ({ word }));

/** Words of which those that are events say what they mean. */
const wordsWithMeaning = (words: readonly string[]): readonly PolicyWord[] =>
  words.map((word) => {
    const means = typesWithMeaning.has(word) ? ofEvent("", `(${word})`)?.text : undefined;
    return { word, ...(means === undefined ? {} : { means }) };
  });
const typesWithMeaning: ReadonlySet<string> = new Set(eventNames({ events: undefined }));

const categories = factList.find(({ id }) => id === "pupilCategories")?.options;

/**
 * The words that an editor offers in a policy document, by the name of the definition that holds them. Every list is open: a document can
 * declare facts, events and roles of its own.
 */
export const policyWords = {
  factName: factList.map(({ id, describes }) => ({ word: id, means: describes })),
  eventName: wordsWithMeaning(eventNames({ events: undefined })),
  roleName: plain(roleWords({ roles: [] })),
  momentName: wordsWithMeaning(momentNames({ events: undefined })),
  dateName: plain(heldDates),
  unitName: plain(timeUnits),
  formName: plain(knownForms),
  formMoment: plain(formMoments),
  topicName: topicIds.map((topic) => ({ word: topic, means: topicTitle(topic) })),
  purposeName: plain(knownPurposes),
  categoryName: plain(Array.isArray(categories) ? categories : []),
} as const satisfies Readonly<Record<string, readonly PolicyWord[]>>;
