import type { OwnEvent } from "../facts/ownEventSchema.js";
import type { EventOf } from "../history/EventOf.js";
import { issue, type Issue } from "../parsed/Issue.js";
import type { OwnValue } from "../visit/ownEntriesSchema.js";

/** What each type of own word takes, in the words of an issue. */
export const wanted = {
  "yes-no": "true or false, without quotes",
  number: "a number, without quotes",
  clock: "a time of day such as 15:30",
  day: "a day such as 2026-06-09",
  text: "text",
} as const;

/** A choice of words, in the words of an issue. */
export const oneOf = (options: readonly string[]): string => `one of these words: ${options.join(", ")}`;

type Asked = {
  readonly event: EventOf<"own">;
  /** Where the event stands. */
  readonly path: string;
  readonly events: readonly OwnEvent[];
  /** What is said of a name that none of the declared has. */
  readonly stray: (name: string, declared: readonly string[], path: string) => readonly Issue[];
};

/** What of one event of a policy's own is not as the policy declares it: its name, the names of its entries, their values. */
export function ownEventIssues({ event, path, events, stray }: Asked): readonly Issue[] {
  const declared = events.find(({ id }) => id === event.what);
  if (declared === undefined)
    return stray(
      event.what,
      events.map(({ id }) => id),
      `${path}/what`,
    );
  const { entries = {} } = declared;
  return Object.entries(event.own ?? {}).flatMap(([name, value]) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry === undefined) return stray(name, Object.keys(entries), `${path}/own/${name}`);
    if (fitsEntry(entry, value)) return [];
    const expected = entry.type === "word" ? oneOf(entry.options ?? []) : wanted[entry.type];
    return [issue(`${path}/own/${name}`, "own-misfit", { expected })];
  });
}

type Entry = NonNullable<OwnEvent["entries"]>[string];

function fitsEntry({ type, options = [] }: Entry, value: OwnValue): boolean {
  switch (type) {
    case "yes-no":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "word":
      return typeof value === "string" && options.includes(value);
    case "text":
      return typeof value === "string";
    default:
      return type satisfies never;
  }
}
