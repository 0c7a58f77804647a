import type { Visit } from "@home-visits/core";

type Told = "school" | "times" | "events";

/**
 * All of a visit that a family's sheet may be filled from: the name and the number of the school, the time of the appointment, and when
 * nobody was home. A visit cannot be passed in its place: what else a visit holds has no room here, by type.
 */
export type FamilyFacts = {
  readonly school: Pick<NonNullable<Visit["school"]>, "name" | "phone">;
  readonly times: Pick<Visit["times"], "arrive">;
  readonly nobodyHomeAt?: string;
} & { readonly [Withheld in Exclude<keyof Visit, Told>]?: never } & { readonly events?: never };

/** Takes from a visit what its family may read. */
export function familyFacts({ school, times, events }: Visit): FamilyFacts {
  const { name, phone } = school ?? {};
  const nobodyHomeAt = events.findLast(({ type }) => type === "nobody-home")?.at;
  return {
    school: { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) },
    times: times.arrive === undefined ? {} : { arrive: times.arrive },
    ...(nobodyHomeAt === undefined ? {} : { nobodyHomeAt }),
  };
}
