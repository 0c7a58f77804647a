/** Groups of people who are given a policy to read. */
export const readerGroups = ["staff", "governor", "central-team", "headteacher", "dsl", "other"] as const;
