/** What stands where an answer is missing. Missing is never No, and never nothing. */
export const notRecorded = "Not recorded";
