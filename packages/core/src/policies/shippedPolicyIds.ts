/** The ids of the policies that ship with this package. */
export const shippedPolicyIds = [
  "reach2-2020",
  "reach2-later",
  "alumwell-2025",
  "morecambe-road-2024",
  "atlp-covid",
] as const;
