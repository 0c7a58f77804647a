import { alumwellPolicy2025 } from "./alumwellPolicy2025.js";
import { reach2Policy2020 } from "./reach2Policy2020.js";

/** The policies that ship with this package, by id. To keep a bundle small, import the one you need instead. */
export const policies = {
  "reach2-2020": reach2Policy2020,
  "alumwell-2025": alumwellPolicy2025,
} as const;
