const hundredths = Array.from({ length: 100 }, (_, part) => String(part / 100).slice(1));

/** A length as it stands in a file, to a hundredth of a point. */
export function points(value: number): string {
  const all = Math.round(value * 100);
  if (all < 0) return `-${points(-value)}`;
  const part = all % 100;
  const whole = (all - part) / 100;
  return part === 0 ? `${whole}` : `${whole === 0 ? "" : whole}${hundredths[part] ?? ""}`;
}
