import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { Fact } from "./Fact.js";
import { afterFacts } from "./facts/afterFacts.js";
import { agreementFacts } from "./facts/agreementFacts.js";
import { alarmFacts } from "./facts/alarmFacts.js";
import { buddyFacts } from "./facts/buddyFacts.js";
import { callFacts } from "./facts/callFacts.js";
import { cancellationFacts } from "./facts/cancellationFacts.js";
import { childFacts } from "./facts/childFacts.js";
import { contactFacts } from "./facts/contactFacts.js";
import { doorFacts } from "./facts/doorFacts.js";
import { followUpFacts } from "./facts/followUpFacts.js";
import { formFacts } from "./facts/formFacts.js";
import { homeFacts } from "./facts/homeFacts.js";
import { logFacts } from "./facts/logFacts.js";
import { noAnswerFacts } from "./facts/noAnswerFacts.js";
import { partyFacts } from "./facts/partyFacts.js";
import { purposeFacts } from "./facts/purposeFacts.js";
import { riskFacts } from "./facts/riskFacts.js";
import { scheduleFacts } from "./facts/scheduleFacts.js";
import { transportFacts } from "./facts/transportFacts.js";
import { vehicleFacts } from "./facts/vehicleFacts.js";
import { visitorFacts } from "./facts/visitorFacts.js";

/** Everything that a rule may ask about a visit: the vocabulary of conditions. */
export const factList: readonly Fact[] = [
  ...purposeFacts,
  ...scheduleFacts,
  ...partyFacts,
  ...visitorFacts,
  ...buddyFacts,
  ...agreementFacts,
  ...riskFacts,
  ...formFacts,
  ...contactFacts,
  ...logFacts,
  ...vehicleFacts,
  ...transportFacts,
  ...callFacts,
  ...doorFacts,
  ...noAnswerFacts,
  ...cancellationFacts,
  ...homeFacts,
  ...childFacts,
  ...alarmFacts,
  ...afterFacts,
  ...followUpFacts,
];

const places = new Map(factList.map((fact, place) => [fact.id, place]));

/** Whether the vocabulary has a fact of this name. */
export function isFact(id: string): boolean {
  return places.has(id);
}

/**
 * A fact by its name.
 * @throws HomeVisitsError `unknown-fact`
 */
export function factNamed(id: string): Fact {
  const fact = factList[places.get(id) ?? -1];
  if (!fact)
    throw new HomeVisitsError(
      "unknown-fact",
      "A rule names a fact that the vocabulary does not have. Parse the policy first.",
    );
  return fact;
}
