/** A pointer into the definition, and what to change. */
export type Fault = readonly [path: string, message: string];
