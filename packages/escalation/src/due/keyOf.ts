/** What makes something due one thing: its parts in an order that stays, a missing one as nothing. No id and no instant holds the stroke. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  let key = parts[0] ?? "";
  for (let place = 1; place < parts.length; place += 1) key += `|${parts[place] ?? ""}`;
  return key;
}
