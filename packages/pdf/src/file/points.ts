const parts = Array.from({ length: 100 }, (_, part) => String(part / 100).slice(1));

/** A length as it stands in a file, to a hundredth of a point. */
export function points(value: number): string {
  return inHundredths(hundredths(value));
}

/** A length in hundredths of a point, as a file has it: what is added up of these stands where each of them would. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** So many hundredths of a point as they stand in a file. */
export function inHundredths(all: number): string {
  if (all < 0) return `-${inHundredths(-all)}`;
  const part = all % 100;
  const whole = (all - part) / 100;
  return part === 0 ? `${whole}` : `${whole === 0 ? "" : whole}${parts[part] ?? ""}`;
}
