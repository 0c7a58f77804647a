/** The version of a plan's shape. It rises whenever an entry that is read is added, taken away or means something else. */
export const planVersion = 1;
