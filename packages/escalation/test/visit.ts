import type { Visit, VisitEvent } from "@home-visits/core";

type Times = Visit["times"];

/** Tuesday 9 June 2026 (BST): leave 13:30, arrive 13:45, leave the home 14:30, back 15:00; visitors a and b, a buddy at school. */
export const visitV: Visit = {
  id: "visit-v",
  household: { familyName: "Example", address: { lines: ["1 Invented Row", "Sandford"] } },
  purposes: ["welfare"],
  setting: "inside",
  announced: { status: "pre-arranged", start: "2026-06-09T13:45:00+01:00" },
  visitors: [
    { id: "a", name: "Amal Rees", mobile: "07700 900201" },
    { id: "b", name: "Bo Lindqvist", mobile: "07700 900202" },
  ],
  buddy: {
    name: "Carys Bell",
    phone: "07700 900203",
    where: "at-school",
    from: "2026-06-09T08:00:00+01:00",
    until: "2026-06-09T17:00:00+01:00",
  },
  times: {
    leaveSchool: "2026-06-09T13:30:00+01:00",
    arrive: "2026-06-09T13:45:00+01:00",
    leaveHome: "2026-06-09T14:30:00+01:00",
    backAtSchool: "2026-06-09T15:00:00+01:00",
  },
  earlierVisits: [],
  events: [],
};

/** The same visit at other times. */
export function visitAt(times: Times, change: Partial<Visit> = {}): Visit {
  return { ...visitV, times, ...change };
}

type Detail<Type extends VisitEvent["type"]> = Omit<
  Extract<VisitEvent, { type: Type }>,
  "type" | "id" | "at" | "by"
> & { readonly by?: string };

/** An event at an instant, or at a clock time of visit V's day. Its id is made from its type and time. */
export function event<const Type extends VisitEvent["type"]>(at: string, type: Type, detail: Detail<Type>): VisitEvent {
  const instant = at.length === 5 ? `2026-06-09T${at}:00+01:00` : at;
  return { id: `${type}-${instant.replace(/[^0-9]/g, "")}`, at: instant, type, ...detail } as VisitEvent;
}

/** A call from the school to a visitor that nobody answered. */
export function unanswered(at: string, visitor: string, from = "buddy"): VisitEvent {
  return event(at, "contact", { from, to: `visitor:${visitor}`, channel: "call", answered: false });
}
