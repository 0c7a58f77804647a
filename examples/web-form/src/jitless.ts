import { z } from "zod";

// Imported before anything that builds a schema: zod would else try whether the page may compile code, and the policy forbids it.
z.config({ jitless: true });
/** zod reads schemas without compiling them. @public */
export const jitless = true;
