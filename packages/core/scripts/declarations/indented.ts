/** The text with each line set in by the braces that are open before it. */
export function indented(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      const comment = line.startsWith("/**");
      if (!comment && line.startsWith("}")) depth -= 1;
      const set = line === "" ? "" : "  ".repeat(depth) + line;
      if (!comment && line.endsWith("{")) depth += 1;
      return set;
    })
    .join("\n");
}
