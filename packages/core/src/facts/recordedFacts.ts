import { answering } from "../parsed/answering.js";
import { aZone } from "../clock/aZone.js";
import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { historyOf } from "../history/historyOf.js";
import { lastMoment } from "../history/lastMoment.js";
import { subjectOf } from "../history/createSubject.js";
import type { Visit } from "../visit/visitSchema.js";
import type { FactValue } from "./Fact.js";
import { factNamed } from "./factList.js";

/** Asks for a fact by its name; `item` is the place of the one of several that it is about, such as a car. */
export type AskFact = (id: string, item?: number) => FactValue | undefined;

/**
 * What a record itself tells, fact by fact, with no policy at hand: as things stand at the last moment that it names. For whoever fills a form
 * from a record, so that a form says what the assessment reads.
 * @param zone the school's; London's if not given
 * @throws HomeVisitsError `unknown-fact` when a fact is asked for that the vocabulary does not have
 */
export function recordedFacts(visit: Visit, zone?: string): AskFact {
  checkArgument("recordedFacts", "visit", visit, expected.visit);
  if (zone !== undefined) checkArgument("recordedFacts", "zone", zone, aZone);
  return answering("recordedFacts", () => {
    const subject = subjectOf(visit, historyOf(visit, lastMoment(visit)), { matrix: undefined, reviewRules: {}, zone });
    return (id, item = 0) => factNamed(id).read(subject, item, "");
  });
}
