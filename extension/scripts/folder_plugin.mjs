/**
 * `import sites from "folder:sites"` gives the default exports of all files of src/sites, so that a new file is found
 * without being named anywhere. Left out are index.ts and the file of the interface, named by the folder's singular.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** @returns {Promise<string[]>} names of the modules of a folder below src, without ".ts" */
export async function moduleNames(folder) {
  const interfaces = ["index", folder.replace(/s$/, "")];
  const files = (await readdir(join(source, folder))).filter((file) => file.endsWith(".ts"));
  return files.map((file) => file.slice(0, -".ts".length)).filter((name) => !interfaces.includes(name)).sort();
}

/** The esbuild plugin. */
export const folderPlugin = {
  name: "folder",
  setup(builder) {
    builder.onResolve({ filter: /^folder:/ }, ({ path }) => ({ path: path.slice("folder:".length), namespace: "folder" }));
    builder.onLoad({ filter: /.*/, namespace: "folder" }, async ({ path: folder }) => {
      const names = await moduleNames(folder);
      const imports = names.map((name, index) => `import module${index} from "./${folder}/${name}";`);
      const modules = names.map((_, index) => `module${index}`).join(", ");
      return {
        contents: [...imports, `export default [${modules}];`].join("\n"),
        loader: "js",
        resolveDir: source,
        watchDirs: [join(source, folder)],
      };
    });
  },
};

/** The default exports of a folder's modules, loaded into node: for the manifest's match patterns. */
export async function loadFolder(folder) {
  const bundle = await build({
    stdin: { contents: `export { default } from "folder:${folder}";`, resolveDir: source },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [folderPlugin],
  });
  const [{ text }] = bundle.outputFiles;
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)).default;
}
