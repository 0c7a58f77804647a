/** Whether plain data can never change: frozen to its last entry. */
export function isFrozen(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return true;
  return Object.isFrozen(data) && Object.values(data).every(isFrozen);
}
