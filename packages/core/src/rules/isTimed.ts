import type { CompiledTest } from "../conditions/CompiledTest.js";

/** Whether a comparison asks a timed clause, whose answer hangs on more than the facts that it is compared with. */
export const isTimed = ({ fact }: CompiledTest): boolean => fact?.takes === "timer";
