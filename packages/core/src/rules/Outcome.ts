/**
 * What a finding means.
 * - `block`: the visit may not go. `breach`: a must was not kept. `advice`: a should or a recommendation was not kept.
 * - `open`: it cannot be told, because the record or the policy does not say. `conflict`: two rules of the policy disagree.
 * - `pending`: its moment has not come.
 */
export type Outcome = "block" | "breach" | "advice" | "open" | "conflict" | "pending";
