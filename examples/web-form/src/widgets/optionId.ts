/** The id of an option's square. The first has the question's own, so that the error summary leads to it. */
export const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${String(index + 1)}`);
