import { clockOf } from "./minuteOf.js";
import type { Law, View } from "./View.js";

/** A counter-example as a story with clock times, for somebody who knows the law and not the code. */
export function tellStory({ id, says }: Law, { ladder, told, now, state }: View, how: string, opens: string): string {
  const lines = [
    `${id} is broken under ${ladder.id}: ${says}.`,
    `  ${opens}`,
    ...told.map(({ minute, tells }) => `  ${clockOf(minute)}  ${tells}`),
    `  At ${clockOf(now)}: ${how}.`,
    `         The visit counts as ${state.phase}; Amal as ${state.people[0]?.status ?? ""}, Bo as ${state.people[1]?.status ?? ""}.`,
    ...(state.homes.length < 2 ? [] : [`         ${homesOf(state)}`]),
    `         Due: ${state.dueNow.map(({ step, home, since }) => `${step}${home === undefined || state.homes.length < 2 ? "" : ` for ${home}`} since ${since?.slice(11, 16) ?? "-"}`).join(", ") || "nothing"}.`,
    `         Late: ${state.late.map(({ step, minutes }) => `${step} by ${String(minutes)}`).join(", ") || "nothing"}.`,
    `         The office is asked: ${state.questions.map(({ asks, visitors, home }) => `${asks} (${visitors.join(", ")}${home === undefined || state.homes.length < 2 ? "" : ` at ${home}`})`).join(", ") || "nothing"}.`,
  ];
  return lines.join("\n");
}

function homesOf({ home, homes, people }: View["state"]): string {
  const each = homes.map((one) => `${one.home} ${one.status}`).join(", ");
  return `They are expected at ${home} (Amal ${people[0]?.home ?? ""}, Bo ${people[1]?.home ?? ""}); ${each}.`;
}
