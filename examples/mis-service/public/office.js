// The office's screen. It shows what the server says, counts the minutes itself, and says when it has heard nothing.
const SILENT_MS = 15_000;
const UNHEARD = "Nothing answers. Look at the network, then sign in again.";
const phases = {
  overdue: "Overdue",
  "code-word": "Code word: in danger",
  "cannot-be-reckoned": "Watch by the paper",
  out: "Out",
  planned: "Planned",
  "accounted-for": "Everybody accounted for",
  cancelled: "Called off",
};
const trouble = new Set(["code-word", "overdue", "cannot-be-reckoned"]);
const at = (id) => document.getElementById(id);
const clock = (instant) =>
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const seconds = (instant) => new Date(instant).toLocaleTimeString("en-GB", { timeZone: zone });

// The school's, which the news names; no time is shown before them.
let zone;
let visits = [];
let more = 0;
let lastNews;
let heardAt = performance.now();
let source;
let known = new Map();
let audible = true;
let heldSince;

const signedIn = await fetch("/session").then(
  ({ ok }) => ok,
  () => false,
);
if (signedIn) open();
else at("sign-in").hidden = false;

at("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ username: at("username").value, password: at("password").value });
  const headers = { "content-type": "application/json" };
  const answer = await fetch("/session", { method: "POST", headers, body }).catch(() => undefined);
  if (answer?.ok) {
    open();
    // the button that was pressed is gone, and a keyboard goes on from the heading
    at("title").focus();
  } else at("refused").textContent = answer === undefined ? UNHEARD : (await answer.json()).title;
});
at("sign-out").addEventListener("click", async () => {
  source?.close();
  await fetch("/session", { method: "DELETE" });
  location.reload();
});
at("sound").addEventListener("click", () => {
  audible = !audible;
  at("sound").setAttribute("aria-pressed", String(audible));
  at("sound").textContent = audible ? "Sound on" : "Sound off";
});

// The list can be held still to be read; what is urgent is said and sounds all the same, and so does what is not heard.
at("pause").addEventListener("click", () => {
  heldSince = heldSince === undefined ? lastNews : undefined;
  at("pause").textContent =
    heldSince === undefined ? "Hold the list still" : `Held since ${seconds(heldSince)}: show what is new`;
  if (heldSince === undefined) show();
});

function open() {
  at("sign-in").hidden = true;
  at("screen").hidden = false;
  heardAt = performance.now();
  listen();
  setInterval(tick, 1_000);
}

function listen() {
  source?.close();
  source = new EventSource("/screen/news");
  source.addEventListener("visits", ({ data }) => {
    const news = JSON.parse(data);
    zone = news.zone;
    heard(news.at);
    more = news.more;
    tell(news.visits);
    if (heldSince === undefined) show();
  });
  source.addEventListener("alive", ({ data }) => heard(JSON.parse(data)));
  source.addEventListener("error", () => {
    // the browser tries again by itself, but not after an answer that was no stream
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2_000);
  });
}

function heard(instant) {
  lastNews = instant;
  heardAt = performance.now();
  at("news-at").textContent = seconds(instant);
  at("silence").hidden = true;
  at("silence").textContent = "";
}

function tick() {
  if (performance.now() - heardAt >= SILENT_MS && at("silence").hidden) {
    const since =
      lastNews === undefined ? "This screen has heard nothing yet." : `The last news is of ${seconds(lastNews)}.`;
    at("silence").textContent = `This screen hears nothing. ${since} Watch the visits by the paper.`;
    at("silence").hidden = false;
    document.title = "No news! Visits that are out";
  }
  if (at("silence").hidden) document.title = titleOf();
}

function titleOf() {
  const late = visits.filter(({ phase }) => trouble.has(phase)).length;
  return late === 0 ? "Visits that are out" : `${late} overdue! Visits that are out`;
}

/** Says what is new: what is in trouble at once, the rest when the reader has finished. */
function tell(now) {
  const newly = now.filter(({ id, phase }) => known.get(id) !== phase);
  const urgent = newly.filter(({ phase }) => trouble.has(phase));
  const first = known.size === 0;
  if (urgent.length > 0) {
    at("urgent").textContent = urgent.map((visit) => `${phases[visit.phase]}: ${names(visit)}.`).join(" ");
    beep();
  } else if (now.every(({ phase }) => !trouble.has(phase))) at("urgent").textContent = "";
  const calm = newly.filter(({ phase }) => !trouble.has(phase));
  if (calm.length > 0 && !first)
    at("polite").textContent = calm.map((visit) => `${names(visit)}: ${phases[visit.phase]}.`).join(" ");
  known = new Map(now.map(({ id, phase }) => [id, phase]));
  visits = now;
}

const names = ({ visitors }) => visitors.map(({ name }) => name).join(" and ");
const order = ["code-word", "cannot-be-reckoned", "overdue", "out", "planned", "accounted-for", "cancelled"];

function show() {
  const sorted = [...visits].sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase));
  const focused = document.activeElement?.dataset?.tap;
  at("visits").replaceChildren(...sorted.map(row));
  // whoever works by the keyboard stays where they were
  if (focused !== undefined)
    [...document.querySelectorAll("[data-tap]")].find(({ dataset }) => dataset.tap === focused)?.focus();
  at("more").textContent = more === 0 ? "" : `${more} more are not shown: none of them is overdue before those above.`;
  document.title = titleOf();
}

function row(visit) {
  const line = document.createElement("tr");
  line.className = trouble.has(visit.phase) ? "trouble" : "";
  const people = visit.visitors.map(({ name, status }) => `${name} (${status.replaceAll("-", " ")})`);
  const due = visit.due.map(({ key, since, who, says, taps, visitors, home }) => {
    const text = `${placeOf(visit, home)}${since === null ? "" : `Since ${clock(since)}, `}${who}: ${says}`;
    const about = names({ visitors: visit.visitors.filter(({ id }) => visitors.includes(id)) });
    return [text, ...taps.map((tap, place) => button(visit.id, tap, { about, key: `${visit.id} ${key} ${place}` }))];
  });
  line.append(
    cell(`${trouble.has(visit.phase) ? "⚠ " : ""}${phases[visit.phase]}`),
    list(people, homesOf(visit)),
    cell(visit.back === null ? "Not known" : clock(visit.back), "Expected back"),
    due.length === 0 ? cell(visit.nextAt === null ? "Nothing" : `Nothing until ${clock(visit.nextAt)}`) : list(due),
  );
  return line;
}

const homeSays = {
  "to-come": "to come",
  expected: "expected there now",
  "no-news": "its time is past, nobody has said that they left it",
  left: "left",
  "called-off": "called off",
};

/** The homes of a round in their order, and where in them the visitors are. */
function homesOf({ homes }) {
  if (homes.length < 2) return [];
  return homes.map(({ status, arrives, leaves }, place) => {
    const between = [arrives, leaves].map((instant) => (instant === null ? "not known" : clock(instant))).join(" to ");
    return `Home ${place + 1} of ${homes.length}, ${between}: ${homeSays[status] ?? status}`;
  });
}

function placeOf({ homes }, home) {
  const place = homes.findIndex((each) => each.home === home);
  return homes.length < 2 || place < 0 ? "" : `Home ${place + 1}. `;
}

/** `label` stands before it where the screen is too narrow for a head of the table. */
function cell(text, label) {
  const made = document.createElement("td");
  if (label !== undefined) made.dataset.label = label;
  made.textContent = text;
  return made;
}

/** A cell with a list for each of those that have anything. */
function list(...lists) {
  const made = document.createElement("td");
  for (const texts of lists.filter(({ length }) => length > 0)) {
    const items = document.createElement("ul");
    items.append(
      ...texts.map((parts) => {
        const item = document.createElement("li");
        item.append(...[parts].flat());
        return item;
      }),
    );
    made.append(items);
  }
  return made;
}

const tapSays = {
  "spoken-to": "Spoken to",
  seen: "Seen",
  back: "Back at school",
  arrived: "Has arrived",
  left: "Has left the home",
  danger: "In danger",
  "police-called": "Police called",
  acknowledged: "On it",
};

/** One tap records what the question needs to be settled, as an event of the visit at this instant by the server's clock. */
function button(visitId, tap, { about, key }) {
  const made = document.createElement("button");
  made.type = "button";
  made.dataset.tap = key;
  const whose = tap.type === "acknowledged" ? tap.by.replaceAll("-", " ") : about;
  made.textContent = `${tapSays[tap.type] ?? tap.type.replaceAll("-", " ")}${whose === "" ? "" : `: ${whose}`}`;
  const id = randomId();
  made.addEventListener("click", async () => {
    made.disabled = true;
    const instant = new Date(Date.parse(lastNews) + performance.now() - heardAt).toISOString();
    // the same id at each attempt: tapped again after an answer that was lost, it is recorded once
    const body = JSON.stringify({ ...tap, id, at: (made.dataset.at ??= instant) });
    const answer = await fetch(`/visits/${encodeURIComponent(visitId)}/events`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }).catch(() => undefined);
    made.disabled = false;
    const why = answer === undefined ? "The service could not be reached." : "The service did not take it.";
    at("not-recorded").textContent = answer?.ok ? "" : `“${made.textContent}” was not recorded. ${why} Try again.`;
  });
  return made;
}

const randomId = () =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

function beep() {
  if (!audible) return;
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.6);
  tone.addEventListener("ended", () => void audio.close());
}
