import { useState } from "react";

/**
 * Boxes as they were typed, beside the one answer that they make together: `6` stays `6` although `06` is stored. They are read anew where
 * the answer was changed from elsewhere.
 */
export function useTypedParts<P>(value: unknown, read: (value: unknown) => P, write: (parts: P) => string | undefined) {
  const [held, setHeld] = useState(() => ({ value, parts: read(value) }));
  const parts = held.value === value ? held.parts : read(value);
  const change = (next: P): string | undefined => {
    const written = write(next);
    setHeld({ value: written, parts: next });
    return written;
  };
  return [parts, change] as const;
}
