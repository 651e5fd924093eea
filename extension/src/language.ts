/**
 * BCP 47 tag of the language in which the extension speaks, with the browser's region where they agree. A browser that
 * lacks its own translation reports English, and yet hands out the extension's texts in the owner's language.
 */
export function language(): string {
  const spoken = chrome.i18n.getMessage("extension_language");
  const browsers = chrome.i18n.getUILanguage();
  return browsers.split("-", 1)[0] === spoken ? browsers : spoken;
}
