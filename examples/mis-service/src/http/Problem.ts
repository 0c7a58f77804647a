import type { Issue } from "@home-visits/core";

/** What a caller did that cannot be done, as RFC 9457 tells it. Neither the sentence nor an issue holds a value that somebody typed. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 422 | 429 | 503,
    readonly code: string,
    message: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}
