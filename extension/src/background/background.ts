import { language } from "../language";
import { type Browser, PROTOCOL_VERSION } from "../protocol";
import { showAtIcon } from "./badge";
import { ownBrowserName } from "./browser_name";
import { HostConnection, type NativePort } from "./host_connection";
import { Ports } from "./ports";

const HOST = "org.prudence.host";

let browser: Browser = "unknown";
/** True from the installation until it is known whether the companion is there. */
let welcoming = false;

const ready = ownBrowserName().then((name) => {
  browser = name;
});
const host = new HostConnection({
  open: openNativePort,
  hello: () => ({
    type: "hello",
    protocol: PROTOCOL_VERSION,
    extension_version: chrome.runtime.getManifest().version,
    browser,
    language: language(),
  }),
  wanted: () => ports.areOpen,
  changed: () => {
    showAtIcon(host.connection);
    ports.announce();
    welcomeIfAlone();
  },
  unasked: (message) => ports.handOn(message),
});
const ports = new Ports(host, ready);

chrome.runtime.onConnect.addListener((port) => ports.accept(port));
chrome.runtime.onStartup.addListener(() => void ready.then(() => host.demand()));
chrome.runtime.onInstalled.addListener(({ reason }) => {
  welcoming = reason === chrome.runtime.OnInstalledReason.INSTALL;
  void ready.then(() => host.demand());
});

/** After the installation: shows how to get the companion if it is not there. */
function welcomeIfAlone(): void {
  if (!welcoming || host.connection === "connecting") return;
  welcoming = false;
  if (host.connection !== "connected") void chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
}

function openNativePort(): NativePort {
  // `error`: Firefox. Chromium has it in runtime.lastError while the listener runs.
  const port = chrome.runtime.connectNative(HOST) as chrome.runtime.Port & { error?: { message?: string } };
  return {
    postMessage: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    onMessage: (listener) => port.onMessage.addListener(listener),
    onDisconnect: (listener) =>
      port.onDisconnect.addListener(() => listener(port.error?.message ?? chrome.runtime.lastError?.message ?? "")),
  };
}
