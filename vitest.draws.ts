import fc from "fast-check";

/**
 * Every law draws its cases from this seed, so that a test is the same today and tomorrow. `npm run soak` sets another one for each round,
 * and prints it.
 */
fc.configureGlobal({ seed: Number(process.env["TEST_SEED"] ?? 1) });
