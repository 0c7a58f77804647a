import { typedTime } from "@home-visits/forms";

const WHOLE = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/**
 * A time of day as people type it (`9.30`, `0930`, `2.30 pm`) as it is stored. One that could be two, such as `2.30`, stays as it was typed
 * and is asked back, as does anything else; `02:30` is in the night.
 */
export function timeText(typed: string): string {
  const text = typed.trim();
  if (WHOLE.test(text)) return text;
  const time = typedTime(text);
  return time.ok ? time.value : text;
}
