/** Prints a script that defines `prudence`: the extension's editors and sites alone, for tests without a host. */
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";

const extension = fileURLToPath(new URL("../../extension/", import.meta.url));
const { build } = createRequire(`${extension}package.json`)("esbuild");
const { folderPlugin } = await import(`${extension}scripts/folder_plugin.mjs`);

const bundle = await build({
  stdin: {
    contents: 'export { editorFor } from "./editors"; export { recognise, siteAt } from "./sites";',
    resolveDir: `${extension}src`,
  },
  bundle: true,
  format: "iife",
  globalName: "prudence",
  target: ["chrome120", "firefox146"],
  write: false,
  plugins: [folderPlugin],
});
process.stdout.write(bundle.outputFiles[0].text);
