import { onFrozen } from "../parsed/onFrozen.js";
import type { Condition } from "./conditionSchema.js";
import type { OwnLadder } from "./ownLadderSchema.js";
import type { Policy } from "./policySchema.js";
import type { Rule } from "./ruleSchema.js";
import { timersOf } from "./timersOf.js";
import type { Timer } from "./timerSchema.js";

type Ruled = Pick<Policy, "rules" | "timers" | "ladders">;

const all = /* @__PURE__ */ onFrozen(({ rules, timers, ladders }: Ruled): readonly Rule[] => {
  const said = [...timersOf({ timers, ladders }).flatMap(ruleOfTimer), ...(ladders ?? []).flatMap(bansOf)];
  return said.length === 0 ? rules : [...rules, ...said];
});

/**
 * Every rule of a policy: those of its list, then one for each timed clause that names its phase, and for what its own ladders forbid. A clause
 * is said once; that it is to be kept need not be said again.
 */
export function everyRule(policy: Ruled): readonly Rule[] {
  return all(policy);
}

function ruleOfTimer({ id, cites, strength, phase, says, each }: Timer): readonly Rule[] {
  if (phase === undefined) return [];
  const asked = each === "incident" ? "incident.keptInTime" : "keptInTime";
  return [
    {
      kind: "duty",
      id,
      cites,
      strength,
      phase,
      ...(each === "incident" ? { forEach: each } : {}),
      require: { fact: asked, timer: id, is: true },
      says: { asks: says },
    },
  ];
}

function bansOf(ladder: OwnLadder): readonly Rule[] {
  const { forbids = [], starts, phase } = ladder;
  const parts = [...(starts.when === undefined ? [] : [starts.when]), ...hasBegun(ladder)];
  const when = parts.length > 1 ? { all: parts } : parts[0];
  return forbids.map(({ id, event, strength, cites, says }) => ({
    kind: "ban",
    id,
    cites,
    strength,
    phase,
    ...(when === undefined ? {} : { when }),
    forbid: { fact: "happened", event, is: true },
    says: { asks: says },
  }));
}

// What is forbidden once a ladder has begun is no matter on a visit on which it never does. A planned time comes on every visit; of an event that has
// to be a certain one, and of what is no event, the steps tell whether it came.
function hasBegun({ starts: { from }, steps }: OwnLadder): readonly Condition[] {
  if (typeof from === "string" || "since" in from || "clock" in from) return [];
  if ("event" in from && from.where === undefined && from.ifGiven === undefined)
    return [{ fact: "happened", event: from.event, is: true }];
  return [{ any: steps.map(({ id }) => ({ fact: "timerArises", timer: id, is: true })) }];
}
