type Told = Readonly<Record<string, string | number | boolean | null>>;

/** A structured log. What is told are ids, counts, codes and titles; never a name, a number, an address or a word that somebody typed. */
export type Log = Readonly<Record<"info" | "warn" | "error", (told: Told, message: string) => void>>;
