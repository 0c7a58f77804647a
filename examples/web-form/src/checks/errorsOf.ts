import type { Parsed } from "@home-visits/core";
import type { RJSFValidationError } from "@rjsf/utils";

/** A form's issues as the renderer's errors: the place with dots, the message in the form's words. */
export const errorsOf = (read: Parsed<unknown>): RJSFValidationError[] =>
  read.ok
    ? []
    : read.issues.map(({ path, code, message }) => ({
        name: code,
        property: path.replaceAll("/", "."),
        message,
        stack: message,
      }));
