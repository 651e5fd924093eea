/** Bundles the practice pages into build/: for each NAME.html its script NAME.js or NAME.jsx and its style sheet. */
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const files = await readdir("source");
await mkdir("build", { recursive: true });
for (const file of files.filter((file) => extname(file) === ".html")) await copyFile(`source/${file}`, `build/${file}`);
const scripts = new Set(files.filter((file) => extname(file) === ".html").map((file) => file.slice(0, -".html".length)));
await build({
  entryPoints: files.filter((file) => /\.jsx?$/.test(file) && scripts.has(file.replace(/\.jsx?$/, ""))).map((file) => `source/${file}`),
  outdir: "build",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome120", "firefox140"],
  jsx: "automatic",
  define: { global: "window", "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
