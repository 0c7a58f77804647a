import { z } from "zod";

/** A name of one word, by which the parts of a policy call one another: an event, a timed clause, a step, what is done. */
export const wordSchema = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
