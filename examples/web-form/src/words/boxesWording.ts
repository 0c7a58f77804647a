import type { Phrases, Wording } from "@home-visits/forms";

type Changed = Partial<Pick<Phrases, "message.time" | "message.instantTwice">>;

/** How times are asked back where they are typed in boxes: no offset is typed there. */
const boxes: Readonly<Record<string, Changed>> = {
  "en-GB": {
    "message.time": "Give {question} as a time of day in 24 hours, such as 14:30.",
    "message.instantTwice": "Choose which time {question} means: the clocks go back that night and show it twice.",
  },
  pl: {
    "message.instantTwice":
      "Wskaż, o którą godzinę chodzi w polu {question}: tej nocy zegary są cofane i występuje ona dwa razy.",
  },
};

/** A wording whose messages fit the boxes of this page. */
export const boxesWording = (wording: Wording): Wording => ({
  ...wording,
  phrases: { ...wording.phrases, ...boxes[wording.language] },
});
