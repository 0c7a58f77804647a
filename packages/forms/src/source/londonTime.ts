let clock: Intl.DateTimeFormat | undefined;

/** The time of day that clocks in the United Kingdom show at an instant: `"2026-06-09T13:30Z"` is `"14:30"`. */
export const londonTime = (instant: string): string => (clock ??= londonClock()).format(Date.parse(instant));

/** Made with the first time that is asked for: it takes longer than most of this package. */
function londonClock(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  });
}
