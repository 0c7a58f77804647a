import type { LayoutBlock } from "../definition/formLayout.js";

/** The Covid table. Row labels and heads are the form's; the actions are said in our own words. */
export const doorstepSituations: Extract<LayoutBlock, { block: "situations" }> = {
  block: "situations",
  title: "Interventions/actions to put in place when undertaking a door step visit during the Covid 19 outbreak",
  field: "infection",
  head: ["", "Risk / hazards identified", "Safe / Unsafe", "Action / Recommendations"],
  cites: ["ATLP-TAB-01", "ATLP-TAB-02"],
  rows: [
    {
      answer: "isolating",
      cells: [
        "Family in isolation due to Covid 19",
        "Infection",
        "Not safe",
        "Do not make this visit. Think about ringing CASS, First Response or MASH again: pass on what you know, say what makes this child more vulnerable, ask what help there is.",
      ],
      cites: ["ATLP-TAB-03", "ATLP-TAB-04", "ATLP-TAB-05"],
    },
    {
      answer: "no-evidence",
      cells: [
        "No evidence/ information to suggest CV19",
        "",
        "Safe",
        [
          "Two of you go, each in your own car, and you stay six feet or more from one another.",
          "Sign out and in. Leave word of the place, the route and the cars; look at the fuel first.",
          "Each of you carries a mobile, and school has both numbers.",
          "Wear gloves, both of you. Hand gel is worth taking.",
        ].join("\n"),
      ],
      cites: [
        "ATLP-TAB-06",
        "ATLP-TAB-07",
        "ATLP-TAB-32",
        "ATLP-TAB-33",
        "ATLP-TAB-08",
        "ATLP-TAB-09",
        "ATLP-TAB-10",
        "ATLP-TAB-11",
        "ATLP-TAB-12",
        "ATLP-TAB-13",
      ],
    },
    {
      cells: [
        "Upon arrival",
        "",
        "",
        [
          "Look first. If all seems safe, knock at the front door and stand well back.",
          "Someone answers: ask whether they are isolating. If they are, end the visit soon, but try to learn how the child is.",
          "If they are not, be brief and cheerful. Stay outside. Say why you have come, ask for the child to come to the window, and step back.",
          "Ask the child: are you OK? Write down the answer and how the child seems. Keep to facts, or mark it as your opinion.",
          "Agree how you can stay in touch.",
          "No one answers: post the note that you brought, which asks them to ring school urgently.",
        ].join("\n"),
      ],
      cites: [
        "ATLP-TAB-14",
        "ATLP-TAB-15",
        "ATLP-TAB-16",
        "ATLP-TAB-17",
        "ATLP-TAB-18",
        "ATLP-TAB-19",
        "ATLP-TAB-20",
        "ATLP-TAB-21",
        "ATLP-TAB-22",
        "ATLP-TAB-23",
        "ATLP-TAB-24",
      ],
    },
    {
      cells: [
        "Upon return to school",
        "",
        "",
        [
          "Wash your hands well and sign in.",
          "Nobody reached: tell CASS, First Response or MASH that your worry stands, and ask for help.",
          "Put the visit and the agency's reply on MyConcern, on CPOMS or in the child's file.",
          "You have done what could be done.",
        ].join("\n"),
      ],
      cites: ["ATLP-TAB-25", "ATLP-TAB-26", "ATLP-TAB-27", "ATLP-TAB-28", "ATLP-TAB-29"],
    },
  ],
};
