/** What can be wrong between the parts of a policy document, by code. `{name}` is filled with a name that the vocabulary knows, never with data. */
export const policyIssueMessages = {
  "unknown-fact": "Name a fact of the vocabulary, or one that a definition of this policy defines.",
  "unknown-fact-nearest": "Name a fact of the vocabulary, or one that this policy defines. The nearest is “{known}”.",
  "role-missing": "Add “role”: this fact is about one of the roles of the policy.",
  "role-misplaced": "Take “role” out: this fact is about no role.",
  "unknown-role": "Name a role of this policy, or add this one to its roles.",
  "unknown-role-nearest": "Name a role of this policy, or add this one to its roles. The nearest is “{known}”.",
  "unknown-setting": "Name a setting of this policy.",
  "unknown-setting-nearest": "Name a setting of this policy. The nearest is “{known}”.",
  "unknown-rule": "Name a rule of this policy.",
  "unknown-event": "Name a type of event that a visit's record can hold.",
  "unknown-event-nearest": "Name a type of event that a visit's record can hold. The nearest is “{known}”.",
  "sentence-place": "Write {fact:…} or {setting:…} with the name of one, or take the braces out.",
  "event-missing": "Add “event”: this fact is about one type of event.",
  "event-misplaced": "Take “event” out: this fact is about no event.",
  "name-taken": "Give this another name: every record knows this one already.",
  "name-repeated": "Give this a name of its own: another one of this list has it.",
  "own-options-missing": "List the words that this entry can be in “options”.",
  "own-options-misplaced": "Take “options” out: only words are chosen from a list.",
  "time-passes-in-when":
    "Let the limit of this timed clause count the time: a condition that only the passing of time makes true starts no clock.",
  "unknown-timer": "Name a timed clause of this policy, by its id among the timers.",
  "unknown-timer-nearest": "Name a timed clause of this policy. The nearest is “{known}”.",
  "unknown-band": "Name a band of this policy's risk matrix, by its id.",
  "unknown-band-nearest": "Name a band of this policy's risk matrix, by its id. The nearest is “{known}”.",
  "unknown-step": "Name a step of this policy's ladder.",
  "duplicate-rule": "Give this rule an id of its own.",
  "fact-of-items": "Add “forEach”: {known} — this fact is about each one of several things.",
  "operator-misfit": "Choose an operator that fits this fact: {known}.",
  "word-misfit": "Choose one of the words of this fact: {known}.",
  "value-misfit": "Compare this fact with {known}.",
  "act-not-permitted": "Add a permission for this act, or take the test out.",
  "permitted-too-early": "Ask for a permission only in duties, bans and silences.",
  "setting-misfit": "Name a setting that is {known}.",
  "number-in-settings":
    "Name the setting that cites this clause instead of its number: numbers stand in the settings alone.",
  "moved-to-settings":
    'Move every number of the ladder, the code word and the timed clauses into “settings”, and name it there: { "setting": "overdue.grace" }.',
  "moved-to-timers":
    "Move legs, closedDoor, deadlines and reviews into one list, “timers”, each with its “part”; write “onlyIf” as “when”, “limit” as “by”, and their numbers into “settings”.",
  "length-too-long": "Give a length of at most 31 days here.",
  "period-too-long": "Give a period of at most ten years here.",
  "repeat-without-time": "Give at least one minute here: a repeat without a time between never falls due again.",
  "unknown-base": "Name the policy that was handed over as the one to extend.",
} as const;

/** A code of {@link policyIssueMessages}. */
export type PolicyIssueCode = keyof typeof policyIssueMessages;
