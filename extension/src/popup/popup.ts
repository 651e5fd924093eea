import { Background, element, show, text, translatePage } from "../extension_page";
import { ErrorCode, type HostMessage } from "../protocol";
import { timeInWords } from "../review/words";
import { patternsAt, siteAt } from "../sites";
import { type PopupState, popupState } from "./popup_state";

const PAUSE_MINUTES = 60;

/** The page in front. Its address is known because the owner has just clicked on the icon (activeTab). */
let tab: chrome.tabs.Tab | undefined;
/** True if the owner, or the browser, has taken that page from the extension. */
let withheld = false;

translatePage();
const background = new Background("popup", draw, answered);
void pageInFront().then((found) => {
  tab = found;
  void lookAtPermissions();
});
chrome.permissions.onAdded.addListener(() => void lookAtPermissions());
chrome.permissions.onRemoved.addListener(() => void lookAtPermissions());

element("allow").addEventListener("click", () => {
  void chrome.permissions.request({ origins: patterns() }).then((isAllowed) => {
    element("allowed").hidden = !isAllowed;
  });
});
element("help").addEventListener("click", () => {
  void chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
});
element("retry").addEventListener("click", () => background.retry());
element("open").addEventListener("click", () => background.ask({ type: "open_desktop", page: "overview" }));
element("pause").addEventListener("click", () => {
  background.ask({ type: "pause", network: network(), minutes: PAUSE_MINUTES });
  element("open").focus();
});
element("resume").addEventListener("click", () => {
  for (const pause of state().pauses) background.ask({ type: "pause", network: pause.network, minutes: 0 });
  element("open").focus();
});

async function pageInFront(): Promise<chrome.tabs.Tab | undefined> {
  const inTest = __TEST_DOOR__ ? new URLSearchParams(location.search).get("tab") : null;
  if (inTest !== null) return chrome.tabs.get(Number(inTest));
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Null for a page that is no web page, or has not begun to load. */
function address(): URL | null {
  return URL.parse(tab?.url ?? "");
}

function patterns(): string[] {
  const here = address();
  return here ? patternsAt(here) : [];
}

async function lookAtPermissions(): Promise<void> {
  const origins = patterns();
  withheld = origins.length > 0 && !(await chrome.permissions.contains({ origins }));
  draw();
}

function network(): string | null {
  const here = address();
  return here && (siteAt(here)?.name ?? null);
}

function siteName(): string {
  return address()?.hostname.replace(/^www\./, "") ?? "";
}

function state(): PopupState {
  return popupState({
    connection: background.connection,
    status: background.status,
    network: network(),
    withheld,
    unrecognised: background.unrecognised.some((page) => page.tab === tab?.id && page.address === tab.url),
    now: Date.now(),
  });
}

function draw(): void {
  const now = state();
  const { title, why, mark } = wording(now);
  show("title", title);
  show("why", why);
  element("state").dataset["state"] = mark;
  show("unrecognised", now.unrecognised ? `${text("review_unrecognised")} – ${text("review_unrecognised_why")}` : null);
  show("notice", now.records ? text(`review_records_${now.records}`) : null);
  show("reader", now.reader ? text(`popup_reader_${now.reader}`) : null);
  show("allow", now.says === "withheld" ? text("popup_allow", siteName()) : null);
  element("help").hidden = element("retry").hidden = mark !== "bad" || now.says === "withheld";
  show("pause", now.offersPause ? text("popup_pause", siteName()) : null);
  element("resume").hidden = now.says !== "paused";
  element("open").hidden = background.connection !== "connected";
}

interface Wording {
  readonly title: string;
  readonly why: string | null;
  readonly mark: "good" | "bad" | "rest" | "unknown";
}

function wording({ says, pauses: [pause] }: PopupState): Wording {
  switch (says) {
    case "connecting":
      return { title: text("review_connecting"), why: null, mark: "unknown" };
    case "reading":
    case "elsewhere":
      return { title: text(`popup_${says}`), why: text(`popup_${says}_why`), mark: "good" };
    case "paused": {
      const until = timeInWords(pause?.until ?? 0);
      const isEverywhere = pause?.network === null;
      const why = isEverywhere ? text("popup_paused_everywhere", until) : text("popup_paused_site", siteName(), until);
      return { title: text("popup_paused"), why, mark: "rest" };
    }
    case "withheld":
      return { title: text("review_unchecked"), why: text("popup_withheld", siteName()), mark: "bad" };
    default:
      return { title: text("review_unchecked"), why: text(`review_connection_${says}`), mark: "bad" };
  }
}

function answered(message: HostMessage): void {
  if (message.type === "done") show("refusal", null);
  if (message.type !== "error") return;
  show("refusal", text(message.code === ErrorCode.NOT_KEPT ? "review_not_kept" : "review_desktop_not_started"));
}
