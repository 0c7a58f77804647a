import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { Fact } from "./Fact.js";
import { afterFacts } from "./afterFacts.js";
import { agreementFacts } from "./agreementFacts.js";
import { alarmFacts } from "./alarmFacts.js";
import { buddyFacts } from "./buddyFacts.js";
import { callFacts } from "./callFacts.js";
import { cancellationFacts } from "./cancellationFacts.js";
import { childFacts } from "./childFacts.js";
import { contactFacts } from "./contactFacts.js";
import { doorFacts } from "./doorFacts.js";
import { eventFacts } from "./eventFacts.js";
import { followUpFacts } from "./followUpFacts.js";
import { doorstepFormFacts } from "./doorstepFormFacts.js";
import { fullAssessmentFacts } from "./fullAssessmentFacts.js";
import { formFacts } from "./formFacts.js";
import { homeFacts } from "./homeFacts.js";
import { logFacts } from "./logFacts.js";
import { noAnswerFacts } from "./noAnswerFacts.js";
import { partyFacts } from "./partyFacts.js";
import { purposeFacts } from "./purposeFacts.js";
import { riskFacts } from "./riskFacts.js";
import { scheduleFacts } from "./scheduleFacts.js";
import { timerFacts } from "./timerFacts.js";
import { transportFacts } from "./transportFacts.js";
import { vehicleFacts } from "./vehicleFacts.js";
import { visitorFacts } from "./visitorFacts.js";

/** Everything that a rule may ask about a visit: the vocabulary of conditions. */
export const factList: readonly Fact[] = [
  ...purposeFacts,
  ...scheduleFacts,
  ...partyFacts,
  ...visitorFacts,
  ...buddyFacts,
  ...agreementFacts,
  ...fullAssessmentFacts,
  ...riskFacts,
  ...formFacts,
  ...doorstepFormFacts,
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
  ...timerFacts,
  ...eventFacts,
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
