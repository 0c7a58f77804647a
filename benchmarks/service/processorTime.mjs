import { readdirSync, readFileSync } from "node:fs";

// clock ticks of Linux
const TICK_MS = 10;

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name of the program may hold spaces; what follows its bracket are numbers
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), own: user + system, ended: childrenUser + childrenSystem };
  } catch {
    return undefined;
  }
}

/** Milliseconds of processor time of a process, and of its children too, those that have ended among them. */
export function processorTime(pid, { children = false } = {}) {
  const it = statOf(pid);
  if (it === undefined) return 0;
  if (!children) return it.own * TICK_MS;
  const living = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((each) => each?.parent === pid);
  return (it.own + it.ended + living.reduce((sum, { own }) => sum + own, 0)) * TICK_MS;
}
