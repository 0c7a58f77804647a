#!/usr/bin/env bash
# cockatiel 3.2.1 (seen 29 November 2026): retry takes maxAttempts, "the number of attempts to make before giving up" (readme). A
# good guess is that with 2 a call is made twice, as with maxAttempts of @lifeomic/attempt 3.1.0 and numOfAttempts of
# exponential-backoff 3.1.3. It is made three times: the first one does not count. "After two attempts to ring the visitor, tell the
# Head" tells the Head one call, and one wait, later than the policy says.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund cockatiel@3.2.1 exponential-backoff@3.1.3 @lifeomic/attempt@3.1.0
cat > show.mjs <<'JS'
import attempt from "@lifeomic/attempt";
import { ConstantBackoff, handleAll, retry } from "cockatiel";
import backoff from "exponential-backoff";
const calls = async (ring) => {
  let made = 0;
  const unanswered = async () => {
    made += 1;
    throw new Error("no answer");
  };
  await ring(unanswered).catch(() => {});
  return made;
};
const said = [
  await calls((call) => retry(handleAll, { maxAttempts: 2, backoff: new ConstantBackoff(1) }).execute(call)),
  await calls((call) => attempt.retry(call, { maxAttempts: 2, delay: 1 })),
  await calls((call) => backoff.backOff(call, { numOfAttempts: 2, startingDelay: 1 })),
];
console.log("calls with 2 attempts, cockatiel 3.2.1, @lifeomic/attempt 3.1.0, exponential-backoff 3.1.3:", said);
process.exit(said.join(" ") === "3 2 2" ? 0 : 1);
JS
node show.mjs
