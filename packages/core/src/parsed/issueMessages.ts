/** What `scoreRisk` says. It stands alone so that a page which only scores a risk does not load every sentence. */
export const ratingIncomplete = "Choose a {axis} level: without it the risk is unknown.";
/** See {@link ratingIncomplete}. */
export const levelUnknown = "Choose a {axis} level that this matrix has.";

/**
 * Every sentence that `core` says about somebody's data, by code. `{name}` is filled with a limit, a count or a known name; never with a
 * value from the input. An application in another language translates this table and looks its own sentence up by code.
 */
export const issueMessages = {
  missing: "Add this entry: it is needed.",
  "wrong-type": "Give {expected} here.",
  "unknown-key": "Remove this entry, or give it a name that the record knows, such as {known}.",
  "not-in-list": "Choose one of: {options}.",
  "no-alternative-fits": "Write this entry in one of the forms that the record knows.",
  "unknown-kind": "Give “{field}” one of these, so that the rest can be read: {options}.",
  "too-short": "Give at least {limit} {unit}.",
  "too-long": "Give at most {limit} {unit}.",
  "too-small": "Give a number of at least {limit}.",
  "too-big": "Give a number of at most {limit}.",
  "bad-format": "Write this entry in the form that its description asks for.",
  "not-allowed": "Change this entry: it is not allowed here.",
  "more-issues": "Mend these first, then check again: there are {count} more.",
  "too-deep": "Take this apart: entries are nested more than {limit} deep.",
  "too-large": "Send less at once: the record holds more than {limit} entries.",
  "too-much-text": "Send less at once: the record holds more than {limit} characters.",
  "text-too-large": "Shorten this text: no entry may hold more than {limit} characters.",
  unreadable: "Send plain data, such as JSON: this could not be read.",

  "blank-text": "Write something other than spaces, or leave the entry out.",
  "control-character": "Take out the characters that do not print, such as tabs or line breaks.",
  "date-invalid": "Give a day that exists, written year-month-day, such as 2026-06-09.",
  "instant-invalid": "Give a date and time that exist, with the offset, such as 2026-06-09T14:30:00+01:00.",
  "instant-without-offset": "Add the offset to this time: {offset}.",
  "instant-does-not-exist": "Choose another time: the school's clock goes forward that night and skips this one.",
  "instant-occurs-twice":
    "Add the offset to this time: it comes twice that night. Write {first} for the first and {second} for the second.",
  "duration-invalid": "Give a length of time such as PT10M for ten minutes, PT2H for two hours or P3D for three days.",
  "id-invalid":
    "Use letters, digits, dots, hyphens and underscores only, starting with a letter or digit, at most 64 characters.",

  "dated-before-departure": "Check this time: it is before the departure of the same visitors. It ends no watch.",
  "dated-before-arrival":
    "Check this time: it is before the arrival of the same visitors at the home. It ends no watch.",
  "party-invalid": "Name a role in small letters and hyphens, such as buddy, or a visitor by id, such as visitor:a.",
  "duplicate-id": "Give this a different id: the record already uses it.",
  "visitor-not-found": "Name a visitor of this visit: no visitor has this id.",
  "vehicle-not-found": "Name a vehicle of this visit: no vehicle has this id.",
  "pupil-not-found": "Name a pupil of this household: no pupil has this id.",
  "adult-not-found": "Name an adult of this household: no adult has this id.",
  "event-not-found": "Name an event of this visit: no event has this id.",
  "times-out-of-order": "Check the times: this one is before “{earlier}”.",
  "time-after-next": "Check the times: this one is after “{later}”.",
  "round-times-differ": "Give every visit of a round the same “{field}”: they share one departure and one return.",
  "round-position-taken": "Give each visit of a round a position of its own.",

  "rating-incomplete": ratingIncomplete,
  "level-unknown": levelUnknown,
  "matrix-level-repeated": "Give each level of the scale a name of its own.",
  "matrix-level-without-value": "Give this level a number in “value”: a letter cannot be multiplied or added.",
  "matrix-band-repeated": "Give each band an id of its own.",
  "matrix-band-without-range": "Say which scores this band holds, with “from” and “to”.",
  "matrix-band-with-range": "Take “from” and “to” out: the cell table names the bands itself.",
  "matrix-band-reversed": "Put the lower score in “from” and the higher in “to”.",
  "matrix-table-size":
    "Give the cell table one row for each likelihood level and one column for each consequence level.",
  "matrix-table-band-unknown": "Name a band of this matrix in each cell of the table.",
  "matrix-gap":
    "Widen a band: no band holds the score of likelihood level {likelihood} with consequence level {consequence} (counted from 1).",
  "matrix-overlap":
    "Separate this band from the one before it: both hold the same scores. List the bands from the mildest to the worst.",
  "matrix-not-monotone":
    "Mend the bands: going up from likelihood level {likelihood} with consequence level {consequence} (counted from 1) makes the risk milder.",
  "level-off-scale": "Choose a {axis} level of the matrix in force; its levels are {scale}.",
  "matrix-gate-milder": "Check what this band asks: it is worse than a band before it and lets a visit go more easily.",
  "matrix-band-unreachable": "Check this band: no rating can reach it.",

  "own-misfit": "Give {expected} here, as the policy declares it: until then this counts as unknown.",
  "own-unknown": "Check this name: the policy's own nearest one is “{known}”. Until then nothing reads it.",
  "own-undeclared": "Give a name that the policy declares here: {known}. Nothing reads another.",
  "word-slip":
    "Check this word, which is nearly “{known}”. No rule looks at it as it is spelt, so something may be left undone.",
  "own-is-a-type": "Write this as an event of its own type: every record knows it.",

  "upn-invalid": "Give a UPN: a letter, then 12 digits, or 11 digits and a letter for a temporary one.",
  "upn-check-letter": "Check the UPN: its first letter does not match the rest.",
  "urn-invalid": "Give the school's URN: six digits.",
  "laestab-invalid": "Give the LAESTAB: three digits for the authority and four for the school, such as 123/4567.",
  "registration-invalid": "Give the registration as it stands on the number plate.",
  "postcode-invalid": "Give a full UK postcode, such as the one on a letter to the address.",
  "postcode-letters": "Check the last two letters of the postcode: none has C, I, K, M, O or V there.",
  "phone-digit-missing": "Check this number: it seems to lack a digit. It is kept and printed as it was typed.",
  "phone-invalid": "Give a telephone number with its area code, or with + and the country code.",
} as const;
