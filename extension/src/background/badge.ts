import type { Connection } from "../messages";

/** Shows at the extension's icon when texts are not checked. A connection that is being made changes nothing. */
export function showAtIcon(connection: Connection): void {
  if (connection === "connecting") return;
  const checked = connection === "connected";
  const name = chrome.i18n.getMessage("extension_name");
  const title = checked ? name : `${name} – ${chrome.i18n.getMessage("extension_not_checked")}`;
  void chrome.action.setTitle({ title });
  void chrome.action.setBadgeText({ text: checked ? "" : "!" });
  void chrome.action.setBadgeBackgroundColor({ color: "#f2b84b" });
  void chrome.action.setBadgeTextColor({ color: "#163f3d" });
}
