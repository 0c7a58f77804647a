const two = (figure: number): string => String(figure).padStart(2, "0");

/** The time of day of this device, in 24 hours. */
export function clockTime(at: number): string {
  const moment = new Date(at);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The day and the time of this device, the day first. */
export function dayAndTime(at: number): string {
  const moment = new Date(at);
  return `${String(moment.getDate())}/${String(moment.getMonth() + 1)}/${String(moment.getFullYear())}, ${clockTime(at)}`;
}
