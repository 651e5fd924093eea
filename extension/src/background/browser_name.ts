import type { Browser } from "../protocol";

/** What a browser tells about itself. */
export interface SelfDescription {
  readonly userAgent: string;
  /** Names of `navigator.userAgentData.brands`; Chromium browsers only. */
  readonly brands: readonly string[];
  /** True if tabs carry Vivaldi's own data: Vivaldi calls itself Chrome everywhere else. */
  readonly vivaldiTabs: boolean;
}

const byBrand: readonly (readonly [brand: string, browser: Browser])[] = [
  ["Microsoft Edge", "edge"],
  ["Brave", "brave"],
  ["Vivaldi", "vivaldi"],
  ["Opera", "opera"],
  ["Google Chrome", "chrome"],
  ["Chromium", "chromium"],
];

export function browserName({ userAgent, brands, vivaldiTabs }: SelfDescription): Browser {
  if (/\bFirefox\//.test(userAgent)) return "firefox";
  if (vivaldiTabs) return "vivaldi";
  return byBrand.find(([brand]) => brands.includes(brand))?.[1] ?? "unknown";
}

/** The browser this runs in. */
export async function ownBrowserName(): Promise<Browser> {
  const { userAgentData } = navigator as { userAgentData?: { brands: readonly { brand: string }[] } };
  const [tab] = await chrome.tabs.query({});
  return browserName({
    userAgent: navigator.userAgent,
    brands: userAgentData?.brands.map(({ brand }) => brand) ?? [],
    vivaldiTabs: tab !== undefined && "vivExtData" in tab,
  });
}
