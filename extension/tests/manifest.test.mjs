import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifest } from "../scripts/manifest.mjs";

const build = { version: "1.2.3", matches: ["https://x.com/*"], test: false };
const chromium = manifest("chromium", build);
const firefox = manifest("firefox", build);

/** An id that native_host/prudence/browsers/extension_ids.py tells the browsers to let in. */
function idInHost(name) {
  const file = new URL("../../native_host/prudence/browsers/extension_ids.py", import.meta.url);
  return new RegExp(`^${name} = "(.+)"$`, "m").exec(readFileSync(file, "utf8"))?.[1];
}

describe("the manifests", () => {
  test("bear the ids that may start the host", () => {
    const digest = createHash("sha256").update(Buffer.from(chromium.key, "base64")).digest("hex").slice(0, 32);
    const id = [...digest].map((digit) => "abcdefghijklmnop"[parseInt(digit, 16)]).join("");
    expect(id).toBe(idInHost("CHROMIUM_ID"));
    expect(firefox.browser_specific_settings.gecko.id).toBe(idInHost("GECKO_ID"));
  });

  test.each([
    ["chromium", chromium],
    ["firefox", firefox],
  ])("of %s asks for nothing beyond the sites and the host, and reaches no network", (_, built) => {
    expect(built.permissions).toEqual(["activeTab", "nativeMessaging"]);
    expect(built).not.toHaveProperty("host_permissions");
    expect(built.content_scripts.flatMap(({ matches }) => matches)).toEqual(build.matches);
    expect(built.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(built).not.toHaveProperty("web_accessible_resources");
    expect(built).not.toHaveProperty("externally_connectable");
  });

  test.each([
    ["chromium", chromium],
    ["firefox", firefox],
  ])("of %s keeps out of private windows", (_, built) => {
    expect(built.incognito).toBe("not_allowed");
  });
});
