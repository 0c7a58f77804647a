import { setFlagsFromString } from "node:v8";

/** How much code of others V8 compiles into a function: by itself, and in a run of packs. */
const [usual, less] = [920, 300];

/**
 * Has V8 compile less code of others into a function that is called often. Printing calls many functions about as often, and their compiling took a
 * quarter of the processor time of some hundred packs, in every worker anew. It holds for all threads of the process.
 * @returns what ends it, for the same reason as in `sparingMemory`
 */
export function compilingLess(): () => void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${less}`);
  return () => setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${usual}`);
}
