/** What makes something due one thing: its parts in an order that stays, a missing one as nothing. No id and no instant holds the stroke. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? "").join("|");
}
