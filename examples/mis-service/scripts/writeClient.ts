import { writeFileSync } from "node:fs";
import { clientTypes } from "../test/clientTypes.js";

writeFileSync(new URL("../test/openapi.d.ts", import.meta.url), await clientTypes());
