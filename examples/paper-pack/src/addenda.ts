import { policies, type Policy } from "@home-visits/core";

/** Policies that a school switches on for some days, such as those of an emergency. */
export const addenda: readonly Policy[] = Object.values(policies).filter((each) => each.switch !== undefined);
