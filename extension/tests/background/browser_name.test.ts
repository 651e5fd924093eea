import { expect, test } from "vitest";
import { browserName } from "../../src/background/browser_name";

const chromium = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
const grease = "Not;A=Brand";

test.each([
  ["firefox", firefox, [], false],
  ["chromium", chromium, ["Chromium", grease], false],
  ["chrome", chromium, ["Google Chrome", "Chromium", grease], false],
  ["edge", `${chromium} Edg/156.0.0.0`, ["Chromium", "Microsoft Edge", grease], false],
  ["brave", chromium, [grease, "Brave", "Chromium"], false],
  ["opera", `${chromium} OPR/120.0`, ["Chromium", "Opera", grease], false],
  ["vivaldi", chromium, ["Google Chrome", "Chromium", grease], true],
  ["unknown", chromium, [grease], false],
])("%s is recognised", (name, userAgent, brands, vivaldiTabs) => {
  expect(browserName({ userAgent, brands, vivaldiTabs })).toBe(name);
});
