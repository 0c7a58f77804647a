// Prints Appendix 4 forms into a folder, from the start of the process; `libreOffice.mjs` starts it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, print } from "../pdf/sides/ours.mjs";

const [, , folder, count] = process.argv;
for (let index = 0; index < Number(count); index++)
  writeFileSync(join(folder, `form-${index}.pdf`), await print([prepare(index)]));
