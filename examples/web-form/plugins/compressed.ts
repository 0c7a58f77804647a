import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);
/** What the first form needs as small as it gets; the prints' large parts and fonts almost as small, in a tenth of the time. */
const quality = (file: string) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: /\.ttf$|printForm/.test(file) ? 9 : 11 },
});

/** What gets smaller; pictures and woff fonts are compressed already. */
const plain = /\.(js|css|html|svg|ttf|webmanifest)$/;

/** Puts a brotli copy beside each file of the build that gets smaller by it, so that the server need not compress. */
export function compressed(): Plugin {
  let folder = "";
  return {
    name: "compressed",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => plain.test(file));
      await Promise.all(
        files.map(async (file) =>
          writeFileSync(join(folder, `${file}.br`), await compress(readFileSync(join(folder, file)), quality(file))),
        ),
      );
    },
  };
}
