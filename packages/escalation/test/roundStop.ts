import type { Visit } from "@home-visits/core";
import { at } from "./stateAt.js";
import { visitV } from "./visit.js";

/** One home of a round that leaves school at 13:10 and is back at 15:20: its place, when they arrive and when they leave it. */
export const roundStop = (position: number, arrive: string, leaveHome: string): Visit => ({
  ...visitV,
  id: `visit-${String(position)}`,
  round: { id: "round-1", position },
  announced: { status: "pre-arranged", start: at(arrive) },
  times: { leaveSchool: at("13:10"), backAtSchool: at("15:20"), arrive: at(arrive), leaveHome: at(leaveHome) },
});
