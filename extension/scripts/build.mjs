/**
 * Builds the extension into build/chromium and build/firefox, and for the end-to-end tests into build/test-chromium and
 * build/test-firefox, where __TEST_DOOR__ is true.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { folderPlugin, loadFolder } from "./folder_plugin.mjs";
import { manifest, OLDEST_CHROMIUM, OLDEST_FIREFOX } from "./manifest.mjs";

const root = new URL("../", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
/** Files and folders that go in as they are. */
const copied = [
  "_locales",
  "src/icons",
  "src/extension_page.css",
  "src/popup/popup.css",
  "src/popup/popup.html",
  "src/review/highlights.css",
  "src/welcome/welcome.css",
  "src/welcome/welcome.html",
];
const targets = { chromium: `chrome${OLDEST_CHROMIUM}`, firefox: `firefox${OLDEST_FIREFOX}` };

/** One number for everything: the version in pyproject.toml. */
async function readVersion() {
  const project = await readFile(path("../pyproject.toml"), "utf8");
  const version = /^version = "(\d+(?:\.\d+){0,3})"$/m.exec(project)?.[1];
  if (!version) throw new Error("pyproject.toml holds no version that browsers accept (numbers and dots)");
  return version;
}

async function buildFor(family, test, version, matches) {
  const folder = path(`build/${test ? "test-" : ""}${family}/`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      entryPoints: {
        content: path("src/content.ts"),
        background: path("src/background/background.ts"),
        popup: path("src/popup/popup.ts"),
        welcome: path("src/welcome/welcome.ts"),
      },
      outdir: folder,
      bundle: true,
      format: "iife",
      target: targets[family],
      define: { __TEST_DOOR__: String(test) },
      loader: { ".css": "text" },
      minifySyntax: true,
      plugins: [folderPlugin],
      logLevel: "warning",
    }),
    ...copied.map((source) => cp(path(source), folder + basename(source), { recursive: true })),
    writeFile(`${folder}manifest.json`, `${JSON.stringify(manifest(family, { version, matches, test }), null, 2)}\n`),
  ]);
}

const version = await readVersion();
const matches = [...new Set((await loadFolder("sites")).flatMap((site) => site.matches))].sort();
await Promise.all(
  Object.keys(targets).flatMap((family) => [false, true].map((test) => buildFor(family, test, version, matches))),
);
