import { isOff, visitors, type Law } from "../../View.js";
import { legAfter } from "../legAfter.js";
import { homes } from "../roundLadders.js";

/** W8 W16: a home that was called off owes no call, the door of one home is not another's, and what is due at a home stays due there. */
export const owedByHomes: Law = {
  id: "W8",
  says: "a home that was called off owes nothing of the way, the closed door of one is not the other's, and what is due at a home stays due there",
  judge: ({ told, state, before }) => {
    const legs = visitors.map(({ me }) => legAfter(told, me));
    const all = [...state.dueNow, ...state.late, ...state.missed];
    let tested = all.length > 0;
    for (const [place, { id }] of homes.entries()) {
      const off = legs.every((leg) => leg?.off.some((one) => one === place) === true);
      const came = told.some(({ means }) => (means.comes ?? means.goes) !== undefined && (means.at ?? place) === place);
      const owed = all.find(({ home, part }) => home === id && part === "leg");
      if (off && !came && !isOff(told) && owed !== undefined)
        return `${id} was called off, and ${owed.step} is owed there`;
      const door = all.find(({ home, part }) => home === id && part === "closed-door");
      if (door !== undefined && !told.some(({ event, means }) => event.type === "nobody-home" && means.at === place))
        return `nobody found ${id} closed, and ${door.step} is due there`;
    }
    if (before === undefined || before.told.length !== told.length) return tested;
    for (const due of before.state.dueNow) {
      tested = true;
      // where the next home is expected by the plan, a step of the ladder goes there
      const same = ({ step, home }: { readonly step: string; readonly home: string | undefined }) =>
        step === due.step && (home === due.home || due.part === "ladder" || due.part === "code-word");
      if (![state.dueNow, state.done, state.missed, state.late].some((list) => list.some(same)))
        return `${due.step} was due at ${String(due.home)}, nothing happened since, and the answer no longer has it`;
    }
    return tested;
  },
};
