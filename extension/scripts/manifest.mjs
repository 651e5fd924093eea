/** The manifest, written for each browser family from one description. */

/**
 * Fixes the extension's id in Chromium browsers (CHROMIUM_ID in native_host/prudence/browsers/extension_ids.py). The
 * private key was not kept: the stores sign with their own.
 */
const CHROMIUM_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzv5z7aRPzGzRh6OUzyP3AkdaVs8OTvH+WD1MdZ7v6MGJMHhwomwQLyJF" +
  "SIvUZr1zjjnlrk3ZiIkSblHdR8ENiyhfVkSFcjTqSwzq4dAgiINZjp2QaAtc9MBOGnoK3wkFxmAQfPfCTM6KphU7uYWez+y6p/zq" +
  "SrGEGA0Gy4rB/wKmukHHQVZw9NeMb9vMGSCuxeLz3i0atzkiHlEc5ZpwZPQqPWkzclRaMI/fNd2SQD6r26p7pYHga3AfVkBxfy9T" +
  "WjIwWlbsMx7Vhc+i8jXuJwQWHs7lTgT+1BMH0+MUA4EhGv9DwmkTkCUAisJCMjbuiOXu5+kmkhwVfygfZ/+c1wIDAQAB";

/**
 * The oldest browsers that have all we use: CSS.highlights.highlightsFromPoint in Chromium 140; underlines in
 * ::highlight() in Firefox 146 (also the built-in consent to data collection, 140).
 */
export const OLDEST_CHROMIUM = "140";
export const OLDEST_FIREFOX = "146";

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

/**
 * @param {"chromium" | "firefox"} family
 * @param {{ version: string, matches: string[], test: boolean }} build
 */
export function manifest(family, { version, matches, test }) {
  return {
    manifest_version: 3,
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    version,
    default_locale: "en",
    icons,
    action: { default_popup: "popup.html", default_title: "__MSG_extension_name__", default_icon: icons },
    // A test opens the popup in a tab of its own, where no click on the icon grants activeTab.
    permissions: ["activeTab", "nativeMessaging", ...(test ? ["tabs"] : [])],
    content_scripts: [{ matches, js: ["content.js"], css: ["highlights.css"], run_at: "document_start" }],
    // Mozilla's policy 6.3 forbids handing data of private windows to a native program.
    incognito: "not_allowed",
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...families[family],
  };
}

const families = {
  chromium: {
    key: CHROMIUM_KEY,
    minimum_chrome_version: OLDEST_CHROMIUM,
    background: { service_worker: "background.js" },
  },
  firefox: {
    background: { scripts: ["background.js"] },
    browser_specific_settings: {
      gecko: {
        id: "prudence@prudence.example",
        strict_min_version: `${OLDEST_FIREFOX}.0`,
        // What is handed to a native program counts as transmitted, although nothing leaves the computer.
        data_collection_permissions: { required: ["personalCommunications", "websiteContent"] },
      },
    },
  },
};
