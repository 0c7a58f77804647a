/** The most characters of an answer in words: on one line, and over several. */
export const longestText = { line: 200, page: 10_000 } as const;
