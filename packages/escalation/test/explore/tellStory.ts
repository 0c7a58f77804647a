import { clockOf } from "./minuteOf.js";
import type { Law, View } from "./View.js";

/** A counter-example as a story with clock times, for somebody who knows the law and not the code. */
export function tellStory({ id, says }: Law, { ladder, told, now, state }: View, how: string): string {
  const lines = [
    `${id} is broken under ${ladder.id}: ${says}.`,
    "  A visit that leaves at 13:30, arrives at 13:45, leaves the home at 14:30 and is back at 15:00; Amal and Bo.",
    ...told.map(({ minute, tells }) => `  ${clockOf(minute)}  ${tells}`),
    `  At ${clockOf(now)}: ${how}.`,
    `         The visit counts as ${state.phase}; Amal as ${state.people[0]?.status ?? ""}, Bo as ${state.people[1]?.status ?? ""}.`,
    `         Due: ${state.dueNow.map(({ step, since }) => `${step} since ${since?.slice(11, 16) ?? "-"}`).join(", ") || "nothing"}.`,
    `         Late: ${state.late.map(({ step, minutes }) => `${step} by ${String(minutes)}`).join(", ") || "nothing"}.`,
    `         The office is asked: ${state.questions.map(({ asks, visitors }) => `${asks} (${visitors.join(", ")})`).join(", ") || "nothing"}.`,
  ];
  return lines.join("\n");
}
