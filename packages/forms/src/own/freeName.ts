/** The name itself, unless another field or every object has it. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  while (taken.has(free) || free in {}) free = `own${free.charAt(0).toUpperCase()}${free.slice(1)}`;
  taken.add(free);
  return free;
}
