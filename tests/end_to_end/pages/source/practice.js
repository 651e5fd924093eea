/** What the practice pages share: language, small building blocks, and what a test may ask of a page. */

const french = new URLSearchParams(location.search).get("lang") === "fr";
document.documentElement.lang = french ? "fr" : "en";

/** The English or the French of two texts. */
export const say = (english, inFrench) => (french ? inFrench : english);

/** Makes an element from "tag.class", its attributes and its children. Attributes beginning with "on" are listeners. */
export function make(description, attributes = {}, ...children) {
  const [tag, ...classes] = description.split(".");
  const element = document.createElement(tag);
  element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A round portrait with initials, drawn as the sites draw theirs: an image in an svg. */
export function portrait(name, size = 40) {
  const make = (tag, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = make("svg", { role: "img", "aria-label": name, width: size, height: size, viewBox: "0 0 40 40" });
  const text = make("text", { x: 20, y: 26, "text-anchor": "middle", fill: "#fff", "font-size": 16 });
  text.textContent = name.replace(/[^\p{Lu}]/gu, "").slice(0, 2);
  svg.append(make("image", {}), make("rect", { width: 40, height: 40, fill: "#a4572f" }), text);
  return svg;
}

export const note = () =>
  make(
    "p.note",
    {},
    say(
      "A practice page on your own computer: what you publish here goes nowhere.",
      "Page d’exercice sur votre ordinateur\u202f: ce que vous publiez ici ne va nulle part.",
    ),
  );

/** A form that asks for a password: nothing in it concerns Prudence. */
export const login = () =>
  make(
    "form.sheet",
    { id: "login", onsubmit: (event) => event.preventDefault() },
    make("h2", {}, say("Log in as somebody else", "Se connecter avec un autre compte")),
    make("label", { for: "login-name" }, say("Name", "Nom")),
    make("input", { id: "login-name", type: "text", autocomplete: "username" }),
    make("label", { for: "login-password" }, say("Password", "Mot de passe")),
    make("input", { id: "login-password", type: "password", autocomplete: "current-password" }),
  );

/** What the page has published, in order; and the editors' own texts, by the id of their root. */
export const practice = { published: [], models: {} };
window.practice = practice;

/** An editor that no site file knows, as after a change of the site: a contenteditable left to the browser. */
export function unknownEditor() {
  const root = make("div", { id: "unknown", contenteditable: "true", role: "textbox", "aria-multiline": "true" });
  practice.models.unknown = () => root.innerText;
  return make("section.sheet", {}, make("h2", {}, say("New kind of post", "Nouveau type de publication")), root);
}
