import type { Standing } from "@home-visits/core/history";
import { homeOfVisitor } from "../climb/homeNow.js";
import type { LadderState } from "../climb/LadderState.js";
import { UNPLANNED } from "../plan/Watch.js";
import type { HomeState } from "./EscalationState.js";
import { write, type Findings } from "./Findings.js";

type AtHome = Pick<Standing, "arrived" | "entered" | "left" | "lastLeft" | "door" | "calledOff" | "visitors">;

/** Where each home stands, in the order of the round. */
export function homesOf(state: LadderState, homes: readonly AtHome[], findings: Findings): HomeState[] {
  const { plan } = state;
  const text = (ms: number | undefined) => (ms === undefined ? undefined : write(findings, ms, UNPLANNED));
  return homes.map((at, place) => {
    const planned = plan.round?.[place];
    const moments = planned?.moments ?? plan.moments;
    const came = Math.min(at.arrived ?? Infinity, at.entered ?? Infinity, at.door.closedSince ?? Infinity);
    return {
      home: planned?.visit ?? plan.visit,
      status: statusOf(at, place, state, findings.now),
      arrives: planned?.arrives?.instant ?? text(moments["expected-arrival"]),
      leaves: planned?.leaves?.instant ?? text(moments["expected-leave-home"]),
      came: text(came === Infinity ? undefined : came),
      left: text(at.left),
    };
  });
}

function statusOf(at: AtHome, place: number, state: LadderState, now: number): HomeState["status"] {
  if (at.calledOff !== undefined) return "called-off";
  const { legs } = state;
  const gone = legs === undefined ? hasGone(at) : legs.every((leg) => leg.gone.includes(place));
  if (gone) return "left";
  const expected = expectedAt(state, now);
  if (expected.includes(place)) return "expected";
  if (state.standing.visitors.every((one) => one.place === "back")) return "left";
  return expected.length > 0 && expected.every((later) => later > place) ? "no-news" : "to-come";
}

/** The places of the round at which somebody who is out is expected. */
function expectedAt(state: LadderState, now: number): readonly number[] {
  const { plan, clocks, legs } = state;
  const homes = plan.round?.map(({ visit }) => visit) ?? [plan.visit];
  return clocks.flatMap(({ status }, visitor) => {
    const over = status === "back" || status === "going-home" || status === "called-off" || legs?.[visitor]?.over;
    const home = over === true ? undefined : homeOfVisitor(state, visitor, now);
    return home === undefined ? [] : [homes.indexOf(home)];
  });
}

// Nobody is there any more: each of them left, or they left and nobody says who, and nobody came again.
function hasGone({ lastLeft, visitors }: AtHome): boolean {
  const isThere = visitors.some(({ place }) => place === "at-the-door" || place === "inside");
  const gone = visitors.every(({ place }) => place === "left" || place === "going-home" || place === "back");
  return gone || (lastLeft !== undefined && !isThere);
}
