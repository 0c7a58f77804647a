import type { Fact } from "./Fact.js";
import { factAbout } from "./factAbout.js";
import type { OwnEvent } from "./ownEventSchema.js";

/** A fact about an event, for one event: a type of the record, or one of the policy's own, whose words it then has. */
export function factAboutEvent(fact: Fact, event: string, own: readonly OwnEvent[] = []): Fact {
  const about = factAbout(fact, event);
  const title = event.replaceAll("-", " ");
  const { yes, no } = own.find(({ id }) => id === event)?.words ?? {
    yes: `“${title}” is recorded`,
    no: `“${title}” is not recorded`,
  };
  const say = (words: string): string =>
    words.replaceAll("{title}", title).replaceAll("{yes}", yes).replaceAll("{no}", no);
  return {
    ...about,
    words: { yes: say(about.words.yes), no: say(about.words.no), unknown: say(about.words.unknown) },
  };
}
