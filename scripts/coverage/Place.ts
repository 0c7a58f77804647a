/** How a clause is served: worked out, looked at, timed, held in the record, printed, said in a policy's own data, or nothing to serve. */
export type How = "computed" | "checked" | "timed" | "held" | "printed" | "stated" | "nothing";

/** One place at which a clause is served. */
export type Place = { readonly clause: string; readonly how: How; readonly where: string };
