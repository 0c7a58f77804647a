const clock = /* @__PURE__ */ new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/** The time of day that clocks in the United Kingdom show at an instant: `"2026-06-09T13:30Z"` is `"14:30"`. */
export const londonTime = (instant: string): string => clock.format(Date.parse(instant));
