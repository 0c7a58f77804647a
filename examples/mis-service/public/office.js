// The office's screen. It shows what the server says, counts the minutes itself, and says when it has heard nothing.
const SILENT_MS = 15_000;
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
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const seconds = (instant) => new Date(instant).toLocaleTimeString("en-GB", { timeZone: "Europe/London" });

let visits = [];
let lastNews;
let heardAt = performance.now();
let source;
let known = new Map();
let audible = true;

const signedIn = await fetch("/session").then(
  ({ ok }) => ok,
  () => false,
);
if (signedIn) open();
else at("sign-in").hidden = false;

at("sign-in").addEventListener("submit", async (event) => {
  event.preventDefault();
  const body = JSON.stringify({ username: at("username").value, password: at("password").value });
  const answer = await fetch("/session", { method: "POST", headers: { "content-type": "application/json" }, body });
  if (answer.ok) open();
  else at("refused").textContent = (await answer.json()).title;
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
    heard(news.at);
    tell(news.visits);
    show();
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
  at("visits").replaceChildren(...sorted.map(row));
  document.title = titleOf();
}

function row(visit) {
  const line = document.createElement("tr");
  line.className = trouble.has(visit.phase) ? "trouble" : "";
  const people = visit.visitors.map(({ name, status }) => `${name} (${status.replaceAll("-", " ")})`);
  const due = visit.due.map(
    ({ since, who, says }) => `${since === null ? "" : `Since ${clock(since)}, `}${who}: ${says}`,
  );
  line.append(
    cell(`${trouble.has(visit.phase) ? "⚠ " : ""}${phases[visit.phase]}`),
    list(people),
    cell(visit.back === null ? "Not known" : clock(visit.back)),
    due.length === 0 ? cell(visit.nextAt === null ? "Nothing" : `Nothing until ${clock(visit.nextAt)}`) : list(due),
  );
  return line;
}

function cell(text) {
  const made = document.createElement("td");
  made.textContent = text;
  return made;
}

function list(texts) {
  const made = document.createElement("td");
  const items = document.createElement("ul");
  items.append(
    ...texts.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }),
  );
  made.append(items);
  return made;
}

function beep() {
  if (!audible) return;
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.6);
  tone.addEventListener("ended", () => void audio.close());
}
