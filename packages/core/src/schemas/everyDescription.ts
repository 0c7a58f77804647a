import type { Descriptions, Said } from "./described.js";
import eventEntries from "./descriptions/eventEntries.json" with { type: "json" };
import formEntries from "./descriptions/formEntries.json" with { type: "json" };
import matrixEntries from "./descriptions/matrixEntries.json" with { type: "json" };
import sharedEntries from "./descriptions/sharedEntries.json" with { type: "json" };
import visitEntries from "./descriptions/visitEntries.json" with { type: "json" };
import held from "./held.json" with { type: "json" };

type Entries = Readonly<Record<string, unknown>>;

/** The clauses that ask for a place of the record: `visit household.address`, `event note-left.schoolPhone`. */
export const clausesOf = (place: string): readonly string[] =>
  Object.entries(held).flatMap(([clause, places]) => (places.some((one) => one === place) ? [clause] : []));

function saidIn(entries: Entries, key: string): Said | undefined {
  const entry = entries[key];
  if (typeof entry === "string") return { text: entry };
  return Array.isArray(entry) ? { text: String(entry[0]), example: entry[1] as unknown } : undefined;
}

function withClauses(said: Said | undefined, place: string): Said | undefined {
  const clauses = clausesOf(place);
  return said && clauses.length > 0 ? { ...said, text: `${said.text} Kept for ${clauses.join(", ")}.` } : said;
}

const ASSESSMENT = /^assessments\.(initial|full|doorstep)\./;

/** What is said of each place of a visit. */
export const ofVisit: Descriptions = (path) =>
  withClauses(saidIn(visitEntries, path), `visit ${path}`) ??
  withClauses(saidIn(formEntries, path.replace(ASSESSMENT, "")), `visit ${path}`);

/** What is said of each place of a form. */
export const ofForm: Descriptions = (path) => saidIn(formEntries, path);

/** What is said of each place of a risk matrix. */
export const ofMatrix: Descriptions = (path) => saidIn(matrixEntries, path);

/** What is said of an event and its entries; `tagged` is `(departed)` or `(departed).expectedBack`. */
export const ofEvent: Descriptions = (path, tagged) => {
  const own = tagged.replace(/^\(([a-z-]+)\)/, "$1");
  if (path === "") return saidIn(eventEntries, own) ?? saidIn(sharedEntries, "event");
  return withClauses(saidIn(eventEntries, own) ?? saidIn(sharedEntries, `event.${path}`), `event ${own}`);
};

/** What is said of a schema that others share, by its name. */
export const ofShared =
  (name: string): Descriptions =>
  (path, tagged) => {
    if (name === "visitEvent") return ofEvent(path, tagged);
    const join = (inner: string): string => (inner === "" || inner.startsWith("(") ? inner : `.${inner}`);
    const among = (entries: Entries): Said | undefined =>
      saidIn(entries, `${name}${join(tagged)}`) ?? saidIn(entries, `${name}${join(path)}`);
    return among(sharedEntries) ?? among(matrixEntries);
  };

/** Every list of descriptions, for the test that none of them is left over. */
export const everyDescription: readonly Entries[] = [
  visitEntries,
  formEntries,
  matrixEntries,
  sharedEntries,
  eventEntries,
];
