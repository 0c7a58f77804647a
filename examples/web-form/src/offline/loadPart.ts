/** A part of the page did not come: there is no network, or the server has a newer page and the old part no more. */
export class PartMissing extends Error {}

/** Loads a part of the page that is loaded when it is asked for. */
export const loadPart = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch((cause: unknown) => {
    throw new PartMissing("A part of the page did not come.", { cause });
  });

/** Whether something failed for want of a part of the page: of its code, or of the fonts of a print. */
export const isPartMissing = (failure: unknown): boolean =>
  failure instanceof PartMissing ||
  (failure instanceof Error && "code" in failure && failure.code === "font-not-registered");
