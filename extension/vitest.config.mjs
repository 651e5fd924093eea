import { defineConfig } from "vitest/config";
import { moduleNames } from "./scripts/folder_plugin.mjs";

/** The same `folder:` imports as in the build; see scripts/folder_plugin.mjs. */
const folder = {
  name: "folder",
  resolveId: (id) => (id.startsWith("folder:") ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith("\0folder:")) return null;
    const name = id.slice("\0folder:".length);
    const names = await moduleNames(name);
    const imports = names.map((module, index) => `import module${index} from "/src/${name}/${module}";`);
    return [...imports, `export default [${names.map((_, index) => `module${index}`).join(", ")}];`].join("\n");
  },
};

export default defineConfig({
  plugins: [folder],
  define: { __TEST_DOOR__: "false" },
  test: { include: ["tests/**/*.test.{ts,mjs}"] },
});
