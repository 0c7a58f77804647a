// How often each ladder starts in an ordinary term, how often in vain, and how late when it matters. Run by ordinaryTerm.mjs.
import { ladders } from "../test/explore/ladders.js";
import { ordinaryTerm, termHead, termRow } from "../test/explore/ordinaryTerm.js";

const [visits = "10000", seed = "1", only] = process.argv.slice(2);
console.log(termHead);
for (const ladder of ladders.filter(({ id }) => only === undefined || id === only))
  console.log(termRow(ladder, ordinaryTerm(ladder, Number(visits), Number(seed))));
