/** The mistakes of a program that the packages of this project name. Wrong data never throws: see {@link Parsed}. */
export type HomeVisitsErrorCode =
  | "invalid-argument"
  | "invalid-definition"
  | "unknown-policy"
  | "unknown-setting"
  | "unknown-fact"
  | "unknown-form"
  | "unknown-edition"
  | "outdated-plan"
  | "unsupported-schema"
  | "empty-schema"
  | "font-not-registered"
  | "glyph-missing"
  | "render-failed";

/**
 * Thrown when the calling program is wrong, never for somebody's data. The message holds no personal value. A program may hold this package
 * twice, as ESM and as CommonJS: `instanceof` knows the errors of both.
 */
export class HomeVisitsError extends Error {
  override readonly name = "HomeVisitsError";

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "HomeVisitsError";
  }

  /** @param code what is wrong, for a program to decide on
   * @param message what the developer should change */
  constructor(
    readonly code: HomeVisitsErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
