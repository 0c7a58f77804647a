import { fileURLToPath } from "node:url";

/** The absolute path of the repository, without a closing slash. */
export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
