import { fileURLToPath } from "node:url";
import { servePage } from "./servePage.js";

const { HOST: host = "127.0.0.1", PORT: port = "4173" } = process.env;

servePage(fileURLToPath(new URL("../dist", import.meta.url))).listen(Number(port), host, () => {
  console.log(`The forms are at http://${host}:${port}`);
});
