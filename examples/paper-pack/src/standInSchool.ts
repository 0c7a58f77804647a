import type { Policy } from "@home-visits/core";
import type { School } from "@home-visits/escalation";

/**
 * A school of which nothing is known: every role of the policy is held by somebody called by its title. It serves for the clock times
 * of a buddy sheet, which name roles only; its calendar speaks for one day long ago, so no deadline in school days comes of it.
 */
export function standInSchool({ roles }: Policy): School {
  const longAgo = "1900-01-01";
  return {
    name: "The school",
    calendar: {
      zone: "Europe/London",
      nation: "england-and-wales",
      covers: { from: longAgo, until: longAgo },
      pupils: [{ from: longAgo, until: longAgo }],
      staffOnly: [],
      closures: [],
      hours: {},
    },
    people: roles.map(({ id, title }) => ({ id, name: title })),
    roles: Object.fromEntries(roles.map(({ id }) => [id, [id]])),
  };
}
