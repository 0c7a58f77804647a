// One side of the comparison in a process of its own; `figures.mjs` starts it and tells it what to print.
const [, , name] = process.argv;
const { print } = await import(`./sides/${name}.mjs`);

process.on("message", async ({ each, from, to, keep = false }) => {
  const before = process.cpuUsage();
  let last = new Uint8Array();
  for (let index = from; index < to; index += each) {
    last = await print(Array.from({ length: Math.min(each, to - index) }, (_, at) => index + at));
  }
  const { system, user } = process.cpuUsage(before);
  process.send({
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1000,
    last: keep ? Buffer.from(last).toString("base64") : undefined,
  });
});
process.send("ready");
