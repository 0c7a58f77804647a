// One side of the comparison in a process of its own; `figures.mjs` starts it and tells it what to print.
const [, , name] = process.argv;
const { prepare, print } = await import(`./sides/${name}.mjs`);

process.on("message", async ({ each, from, to, keep = false }) => {
  // What a side is given is ready before its time is counted.
  const files = [];
  for (let index = from; index < to; index += each)
    files.push(Array.from({ length: Math.min(each, to - index) }, (_, at) => prepare(index + at)));
  const before = process.cpuUsage();
  let last = new Uint8Array();
  for (const forms of files) last = await print(forms);
  const { system, user } = process.cpuUsage(before);
  process.send({
    cpu: (user + system) / 1000,
    bytes: last.length,
    peak: process.resourceUsage().maxRSS / 1000,
    last: keep ? Buffer.from(last).toString("base64") : undefined,
  });
});
process.send("ready");
