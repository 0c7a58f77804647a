/** What the parts of an xlsx file say of comments: the cells of each part that holds some, and the parts that each sheet goes with. */
export type CommentParts = {
  /** The text of each part, by its name in the file. */
  readonly comments: ReadonlyMap<string, string>;
  /** The list of parts of each sheet, by the name of the sheet's own part. */
  readonly relations: ReadonlyMap<string, string>;
};

const REF = /<(?:[a-z][a-z0-9]*:)?(?:comment|threadedComment)\s(?:[^<>]*\s)?ref=["']([A-Z]{1,3}[0-9]{1,7})["']/giu;
const TARGET = /\sTarget=["'][^"'<>]*?([^"'<>/]+\.xml)["']/gu;
const fileOf = (part: string): string => part.slice(part.lastIndexOf("/") + 1);

/** The cells of a sheet that have a comment, old or new, each once. What the comments say is not read. */
export function commentedCells(sheet: string, { comments, relations }: CommentParts): readonly string[] {
  const targets = new Set([...(relations.get(sheet) ?? "").matchAll(TARGET)].map(([, target]) => target));
  const texts = [...comments].filter(([part]) => targets.has(fileOf(part))).map(([, text]) => text);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(REF)].map(([, cell = ""]) => cell)))];
}
