/** How a rule stands for one visit, or for one of several things of a visit. */
export type RuleState = "met" | "unmet" | "unknown" | "not-applicable";
