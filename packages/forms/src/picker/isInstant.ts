import { instantSchema } from "@home-visits/core";

/** True for an instant with its offset. */
export const isInstant = (answer: unknown): answer is string => instantSchema.safeParse(answer).success;
