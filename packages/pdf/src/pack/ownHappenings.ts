import { ownEventsOf, type OwnEvent, type Policy, type Visit } from "@home-visits/core";
import { english, instantText } from "@home-visits/forms";
import type { FactRow } from "./factsSection.js";
import { recordWords } from "./recordWords.js";

/**
 * What happened by the words of the policies in force: each event of their own that the record holds, with its time and all that was noted of it. One that
 * no policy declares is told by its name.
 */
export function ownHappenings(visit: Visit, policies: readonly Policy[], zone: string): readonly FactRow[] {
  const declared = policies.flatMap(({ events = [] }) => events);
  return ownEventsOf(visit).map(({ event: { at, own = {}, what } }) => {
    const event = declared.find(({ id }) => id === what);
    const noted = Object.entries(own).map(([name, value]) => `${labelOf(name, event)}: ${said(value)}`);
    return [
      [
        instantText(at, english, { zone }),
        [sentence(event?.words.yes ?? what.replaceAll("-", " ")), ...noted].join("\n"),
      ],
    ];
  });
}

function labelOf(name: string, event: OwnEvent | undefined): string {
  const entries = event?.entries ?? {};
  const describes = Object.hasOwn(entries, name) ? entries[name]?.describes : undefined;
  return describes?.replace(/[.]$/u, "") ?? recordWords(`/${name}`);
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

function said(value: string | number | boolean | readonly string[]): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "object" ? value.join(", ") : String(value);
}
