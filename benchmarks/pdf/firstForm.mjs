// One filled Appendix 4, as the first and only work of a process; `cold.mjs` starts it.
import { renderForm } from "@home-visits/pdf";
import { appendix4 } from "./appendix4.mjs";

const { data, ...form } = appendix4(0);
const bytes = await renderForm({ ...form, data, print: "record", date: new Date("2026-06-09") });
if (bytes.length < 10_000) throw new Error("That is no form.");
