import { alumwellPolicy2025 } from "./alumwellPolicy2025.js";
import { atlpCovidPolicy } from "./atlpCovidPolicy.js";
import { morecambeRoadPolicy2024 } from "./morecambeRoadPolicy2024.js";
import { reach2Policy2020 } from "./reach2Policy2020.js";
import { reach2PolicyLater } from "./reach2PolicyLater.js";
import type { Policy } from "../policy/policySchema.js";

/** The ids of the policies that ship with this package. */
export type ShippedPolicyId = "reach2-2020" | "reach2-later" | "alumwell-2025" | "morecambe-road-2024" | "atlp-covid";

type ShippedPolicies = { readonly [Id in ShippedPolicyId]: Policy };

/** The policies that ship with this package, by id. To keep a bundle small, import the one you need instead. */
export const policies: ShippedPolicies = {
  "reach2-2020": reach2Policy2020,
  "reach2-later": reach2PolicyLater,
  "alumwell-2025": alumwellPolicy2025,
  "morecambe-road-2024": morecambeRoadPolicy2024,
  "atlp-covid": atlpCovidPolicy,
};
