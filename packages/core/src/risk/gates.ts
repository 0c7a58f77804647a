/** What a band can mean for the visit, from the mildest. */
export const gates = ["go", "go-with-conditions", "stop"] as const;
