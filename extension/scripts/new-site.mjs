/**
 * `make new-site NAME=mastodon`, or `node new-site.mjs mastodon mastodon.social`, begins a new site: its file, a page to
 * stand for it in the tests, and its test. All of it works as it is made; put a page saved from the site in place of that
 * page, then follow the test.
 */
import { access, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const [name = "", address] = process.argv.slice(2);
const host = address || `www.${name}.com`;
if (!/^[a-z][a-z0-9_]{0,31}$/.test(name)) fail("NAME must be a word of lower-case letters, digits and underscores.");
if (!/^[a-z0-9.-]+$/.test(host)) fail("The second argument must be a host name, such as mastodon.social.");

const files = {
  [`extension/src/sites/${name}.ts`]: `import { words } from "../page";
import type { Site } from "./site";

// Roles and labels as noted in ${new Date().toISOString().slice(0, 7)}.

const editor = '[role="textbox"][contenteditable="true"]';

const ${name}: Site = {
  name: "${name}",
  matches: ["https://${host}/*"],
  composers: [{ kind: "post", selector: \`form \${editor}\` }],
  never: '[aria-label="Message"]',
  publishControls: () => 'form button:is([aria-label="Post"], [aria-label="Publier"])',
  publishesOnKey: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
  account() {
    const link = document.querySelector<HTMLAnchorElement>('[role="navigation"] a[rel="me"]');
    const [handle] = link ? new URL(link.href).pathname.split("/").filter(Boolean) : [];
    return handle ? { handle, name: words(link) || handle } : null;
  },
  audience: () => "everyone",
};

export default ${name};
`,
  [`tests/end_to_end/pages/saved/${name}.html`]: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
  </head>
  <body>
    <nav role="navigation"><a rel="me" href="/marie">Marie Durand</a></nav>
    <form>
      <div id="post" role="textbox" contenteditable="true" aria-multiline="true"></div>
      <button id="publish" type="button" aria-label="Post">Post</button>
    </form>
    <div id="message" role="textbox" contenteditable="true" aria-label="Message"></div>
    <input id="search" type="search" />
  </body>
</html>
`,
  [`tests/end_to_end/test_site_${name}.py`]: `"""The file of ${host} against a page saved from it."""

import pytest
from tests.end_to_end.browser import Browser
from tests.end_to_end.site_page import SitePage


@pytest.fixture
def page(browser: Browser, editors_script: str) -> SitePage:
    return SitePage(browser, editors_script, "https://${host}/", "https://${name}.example/")


def test_composer(page: SitePage) -> None:
    assert page.recognised("#post") == "post"
    assert page.publishes("#post", "#publish")


def test_account_and_audience(page: SitePage) -> None:
    assert page.account("#post") == {"handle": "marie", "name": "Marie Durand"}
    assert page.audience("#post") == "everyone"


def test_messages_and_search_are_never_read(page: SitePage) -> None:
    assert page.recognised("#message") is None
    assert page.recognised("#search") is None
`,
};

const root = new URL("../../", import.meta.url);
for (const path of Object.keys(files)) {
  if (await access(new URL(path, root)).then(() => true, () => false)) fail(`${path} is there already.`);
}
for (const [path, content] of Object.entries(files)) {
  await mkdir(new URL(".", new URL(path, root)), { recursive: true });
  await writeFile(new URL(path, root), content);
  console.log(fileURLToPath(new URL(path, root)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
