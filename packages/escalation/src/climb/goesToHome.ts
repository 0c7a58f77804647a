import type { EventPattern } from "@home-visits/core";
import { isDriveToHome } from "@home-visits/core/history";
import { withRung, type Climb, type Drive, type Rung } from "./Climb.js";
import type { Deed } from "./Deed.js";

/** Whether something is done by driving to a home: on a round once for each home at which somebody is missing (W12). */
export function goesToHome({ doneBy }: { readonly doneBy: readonly EventPattern[] }): boolean {
  return doneBy.length > 0 && doneBy.every(({ event }) => isDriveToHome(event));
}

/** Whether somebody drove to a home for a step or a choice. */
export function wasDriven({ driven }: Rung, act: string, home: string): boolean {
  return driven.some((drive) => drive.act === act && drive.home === home);
}

/** A step after a drive to one home; a second drive to the same home changes nothing. */
export function withDrive(rung: Rung, drive: Drive): Rung {
  return wasDriven(rung, drive.act, drive.home) ? rung : { ...rung, driven: [...rung.driven, drive] };
}

/** A climb in which every step and choice is done for which somebody drove to every home at which a visitor is missing. */
export function finishDrives(before: Climb, homes: readonly string[], ms: number): Climb {
  let climb = before;
  for (let index = 0; index < climb.rungs.length; index += 1) {
    const rung = climb.rungs[index];
    if (rung === undefined || rung.driven.length === 0 || rung.done !== Infinity) continue;
    const after = finished(rung, homes, ms);
    const ended = after.done === Infinity || index !== climb.reached ? after : { ...after, ends: after.done };
    if (after !== rung) climb = withRung(climb, index, ended);
  }
  return climb;
}

function finished(rung: Rung, homes: readonly string[], ms: number): Rung {
  const { step, driven } = rung;
  const isCovered = (act: string) =>
    driven.some((drive) => drive.act === act) && homes.every((home) => wasDriven(rung, act, home));
  const deed = driven.at(-1)?.deed;
  if (goesToHome(step)) return isCovered(step.id) ? doneBy(rung, ms, deed) : rung;
  const chosen = rung.chosen.map((at, place) => {
    const choice = step.choices[place];
    return at === Infinity && choice !== undefined && isCovered(choice.id) ? ms : at;
  });
  if (chosen.every((at, place) => at === rung.chosen[place])) return rung;
  const isOpen = step.oneIsEnough !== true && chosen.includes(Infinity);
  return isOpen ? { ...rung, chosen } : doneBy({ ...rung, chosen }, ms, deed);
}

function doneBy(rung: Rung, ms: number, deed: Deed | undefined): Rung {
  const first = rung.deed?.against === true && deed !== undefined ? { ...deed, against: true } : deed;
  return { ...rung, done: ms, begun: Math.min(rung.begun, ms), deed: first };
}
