import type { Phrases, Wording } from "@home-visits/forms";

type Changed = Partial<Pick<Phrases, "message.date" | "message.time" | "message.instant" | "message.instantTwice">>;

/** How days and times are asked back where they are typed in boxes: the day first, and no offset. */
const boxes: Readonly<Record<string, Changed>> = {
  "en-GB": {
    "message.date": "Give {question} as a date that exists, with its day, month and year.",
    "message.time": "Give {question} as a time of day in 24 hours, such as 14:30.",
    "message.instant": "Give {question} as a date that exists, with its day, month and year, and a time such as 14:30.",
    "message.instantTwice": "Choose which time {question} means: the clocks go back that night and show it twice.",
  },
  pl: {
    "message.date": "Podaj w polu {question} istniejącą datę: dzień, miesiąc i rok.",
    "message.instant":
      "Podaj w polu {question} istniejącą datę (dzień, miesiąc i rok) oraz godzinę, na przykład 14:30.",
    "message.instantTwice":
      "Wskaż, o którą godzinę chodzi w polu {question}: tej nocy zegary są cofane i występuje ona dwa razy.",
  },
};

/** A wording whose messages fit the boxes of this page. */
export const boxesWording = (wording: Wording): Wording => ({
  ...wording,
  phrases: { ...wording.phrases, ...boxes[wording.language] },
});
