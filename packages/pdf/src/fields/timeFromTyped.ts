import { plainTyped, typedTime } from "@home-visits/forms";

const whole = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u;

/** A time of day as it was typed, as `HH:MM`; undefined where it could be two, or is none. `03:30` is in the night, as the field asks for 24 hours. */
export function timeFromTyped(text: string): string | undefined {
  const plain = plainTyped(text);
  if (whole.test(plain)) return plain;
  const time = typedTime(plain);
  return time.ok ? time.value : undefined;
}
