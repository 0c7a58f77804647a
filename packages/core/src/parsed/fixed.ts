import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";
import { frozen } from "./frozen.js";
import { isFrozen } from "./isFrozen.js";

const known = new WeakSet();

/**
 * Data that no later edit reaches: what is frozen to its last entry is handed back, such as a policy from `parsePolicy`; of anything else
 * a frozen copy is made.
 */
export function fixed<Data extends object>(data: Data): Data {
  checkArgument("fixed", "data", data, expected.object);
  if (known.has(data)) return data;
  const kept = isFrozen(data) ? data : frozen(structuredClone(data));
  known.add(kept);
  return kept;
}
