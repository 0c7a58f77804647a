import { actAtSilence, type Finding, type Policy } from "@home-visits/core";

/** Where the policy is silent and nobody knows whether it matters here, the act alone: it is done in any case. */
export function asAct(finding: Finding, policy: Policy): Finding {
  const act = UNSEEN.test(finding.sentence) ? actAtSilence(finding, policy) : undefined;
  return act === undefined ? finding : { ...finding, sentence: act };
}

const UNSEEN = / To see whether it matters here: /u;
