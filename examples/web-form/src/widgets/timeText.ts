/** A time of day as people type it (`9:05`, `9.05`, `0905`) as it is stored; anything else stays as it was typed. */
export function timeText(typed: string): string {
  const [, hour, minute] = /^([0-9]{1,2})[:.]?([0-9]{2})$/.exec(typed.trim()) ?? [];
  return hour === undefined || minute === undefined ? typed.trim() : `${hour.padStart(2, "0")}:${minute}`;
}
