import type { Connection } from "../messages";
import { Background, element, show, text, translatePage } from "../extension_page";

/** How often the companion is looked for while the owner has this page in view, in milliseconds. */
const LOOKING = 3_000;

translatePage();
document.title = text("welcome_title");
const background = new Background("welcome", draw, (message) => {
  show("refusal", message.type === "error" ? text("review_desktop_not_started") : null);
});

element("retry").addEventListener("click", () => background.retry());
element("open").addEventListener("click", () => background.ask({ type: "open_desktop", page: "overview" }));
setInterval(() => {
  const isNeeded = background.connection !== "connected" && background.connection !== "connecting";
  if (isNeeded && document.visibilityState === "visible") background.retry();
}, LOOKING);

function draw(): void {
  const { connection } = background;
  const isConnected = connection === "connected";
  const isKnown = connection !== "connecting";
  const { title, why } = wording(connection);
  show("title", title);
  show("why", why);
  element("state").dataset["state"] = isConnected ? "good" : isKnown ? "bad" : "unknown";
  element("steps").hidden = connection !== "missing";
  element("ready").hidden = element("open").hidden = !isConnected;
  element("retry").hidden = element("doctor").hidden = isConnected || !isKnown;
}

function wording(connection: Connection): { title: string; why: string | null } {
  switch (connection) {
    case "connecting":
      return { title: text("welcome_looking"), why: null };
    case "connected":
      return { title: text("welcome_ready"), why: text("welcome_ready_why") };
    case "missing":
      return { title: text("welcome_missing"), why: text("welcome_missing_why") };
    default:
      return { title: text(`review_connection_${connection}`), why: text("welcome_other_why") };
  }
}
