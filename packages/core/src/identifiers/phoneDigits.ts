/** Numbers that are rung as they are: police, ambulance and fire (999, 112), police for what is not urgent (101), health advice (111). */
export const SERVICE_NUMBERS: readonly string[] = ["999", "112", "101", "111"];

/**
 * The digits of a telephone number without its spaces, dots, hyphens and brackets, `+` kept, and `+44 (0)` read as `+44`. Undefined when
 * something else stands in it.
 */
export function phoneDigits(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const digits = text
    .trim()
    .replace(/^00/, "+")
    .replace(/^(\+44)\s*\(0\)/, "$1")
    .replaceAll(/[ ().-]/g, "");
  return /^\+?[0-9]+$/.test(digits) ? digits : undefined;
}
