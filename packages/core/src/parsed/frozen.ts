/** Freezes plain data, lists and objects alike, to its last entry, and hands it back. What is frozen already is not looked into again. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const entry of Object.values(data)) frozen(entry);
  return data;
}
