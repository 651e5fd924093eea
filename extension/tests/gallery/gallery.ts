/**
 * Draws chip and card in one chosen state, beside a composer, without a browser's extension or a host: for
 * tests/end_to_end/screenshots.py. The address chooses: ?language=fr&theme=dark&scene=card
 */
import english from "../../_locales/en/messages.json";
import french from "../../_locales/fr/messages.json";
import { plainContenteditable } from "../../src/editors/plain_contenteditable";
import { Card } from "../../src/review/card";
import { Chip } from "../../src/review/chip";
import { type ChipGrounds, chipState, unrecognisedState } from "../../src/review/chip_state";
import type { Point } from "../../src/review/findings";
import { Highlights } from "../../src/review/highlights";
import { Surface } from "../../src/review/surface";

const choice = new URLSearchParams(location.search);
const language = choice.get("language") === "fr" ? "fr" : "en";
const scene = choice.get("scene") ?? "card";
const messages: Record<string, { message: string }> = language === "fr" ? french : english;

Object.assign(globalThis, {
  chrome: {
    i18n: {
      getUILanguage: () => language,
      getMessage: (key: string, values: readonly string[] = []) =>
        (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? ""),
    },
  },
});

type Sample = Pick<Point, "level" | "replacement"> & { readonly excerpt: string; readonly texts: Point["texts"] };

const samples: Record<"en" | "fr", readonly Sample[]> = {
  en: [
    {
      excerpt: "away until the 24th",
      level: "warn",
      replacement: "back soon",
      texts: {
        title: "Whereabouts",
        what: "This says that you are away, and until when.",
        why: "Burglars read too: an empty shop with a date is an invitation.",
        advice: "Tell it when you are back, or give no dates.",
      },
    },
    {
      excerpt: "second shop in Nantes",
      level: "hold",
      replacement: null,
      texts: {
        title: "Secret project",
        what: "This names your project “Nantes”, which nobody is to know before 1 March.",
        why: "Once it is published, competitors and your landlord know it too, and it cannot be taken back.",
        advice: "Wait for the day, or take the name and the clues out.",
      },
    },
    {
      excerpt: "SHARE THIS POST",
      level: "hint",
      replacement: "Share this post",
      texts: {
        title: "Shouting",
        what: "Three words in capitals.",
        why: "Capitals read as shouting, and screen readers spell them.",
        advice: "Keep the words, drop the capitals.",
      },
    },
  ],
  fr: [
    {
      excerpt: "absents jusqu’au 24",
      level: "warn",
      replacement: "bientôt de retour",
      texts: {
        title: "Absence annoncée",
        what: "Ce passage dit que vous êtes absents, et jusqu’à quand.",
        why: "Les cambrioleurs lisent aussi\u202f: une boutique vide avec une date, c’est une invitation.",
        advice: "Racontez-le à votre retour, ou ne donnez pas de dates.",
      },
    },
    {
      excerpt: "deuxième boutique à Nantes",
      level: "hold",
      replacement: null,
      texts: {
        title: "Projet secret",
        what: "Ce passage nomme votre projet «\u202fNantes\u202f», que personne ne doit connaître avant le 1er mars.",
        why: "Une fois publié, vos concurrents et votre bailleur le savent aussi, et rien ne peut être repris.",
        advice: "Attendez le jour venu, ou retirez le nom et les indices.",
      },
    },
    {
      excerpt: "PARTAGEZ CE MESSAGE",
      level: "hint",
      replacement: "Partagez ce message",
      texts: {
        title: "Capitales",
        what: "Trois mots en capitales.",
        why: "Les capitales se lisent comme des cris, et les lecteurs d’écran les épellent.",
        advice: "Gardez les mots, laissez les capitales.",
      },
    },
  ],
};

const texts = {
  en: "Dear customers, we are away until the 24th! Then comes our second shop in Nantes. SHARE THIS POST!",
  fr: "Chers clients, nous sommes absents jusqu’au 24\u202f! Puis vient notre deuxième boutique à Nantes. PARTAGEZ CE MESSAGE\u202f!",
};

const root = document.querySelector<HTMLElement>("[role=textbox]")!;
document.documentElement.dataset["theme"] = choice.get("theme") ?? "light";
document.documentElement.lang = language;
root.textContent = scene === "empty" || scene === "question" ? "" : texts[language];

const model = plainContenteditable.read(root);
const points: Point[] = samples[language].map((sample) => {
  const start = model.text.indexOf(sample.excerpt);
  const { excerpt, ...rest } = sample;
  const long = choice.has("long") ? 4 : 1;
  return {
    ...rest,
    texts: { ...rest.texts, what: Array(long).fill(rest.texts.what).join(" "), why: Array(long).fill(rest.texts.why).join(" ") },
    identity: excerpt,
    category: "sample",
    rule: "sample",
    source: sample.level === "warn" ? "reader" : "rules",
    revision: 1,
    start,
    end: start + excerpt.length,
  };
});

const grounds: ChipGrounds = {
  connection: "connected",
  status: { records: "ready", pauses: [], reader: "ready" },
  state: "complete",
  unchecked: null,
  account: { kind: "public", known: true },
  situation: {
    network: "facebook",
    account: { handle: "boulangerie", name: choice.has("long") ? "Boulangerie artisanale Martin et filles, Saint-Sébastien-sur-Loire" : "Boulangerie Martin" },
    audience: "everyone",
    kind: "post",
  },
  isEmpty: !model.text,
};

const chips: Record<string, () => ReturnType<typeof chipState>> = {
  question: () => chipState({ ...grounds, account: { kind: "public", known: false } }, [], 0),
  missing: () => chipState({ ...grounds, connection: "missing", state: null }, [], 0),
  locked: () => chipState({ ...grounds, state: "generic", status: { records: "locked", pauses: [], reader: "ready" } }, points, 0),
  paused: () =>
    chipState(
      { ...grounds, state: "paused", status: { records: "ready", pauses: [{ network: null, until: 3.6e6 * 15 }], reader: "ready" } },
      [],
      0,
    ),
  unrecognised: unrecognisedState,
  calm: () => chipState(grounds, [], 0),
};

const nothing = (): void => {};
const surface = new Surface(new AbortController().signal);
surface.raise(root);
const chip = new Chip(surface, { open: nothing, choose: nothing, help: nothing });
chip.show((chips[scene] ?? (() => chipState(grounds, points, 0)))(), root);
if (!chips[scene] && scene !== "empty") {
  new Highlights().paint(
    root,
    points.map(({ level, start, end }) => ({ level, range: model.range(start, end)! })),
  );
  const card = new Card(surface, {
    replace: nothing,
    copy: nothing,
    decide: nothing,
    settings: nothing,
    publishAnyway: nothing,
    move: nothing,
    choose: nothing,
    close: nothing,
  });
  const shown = points.map((point, index) => ({
    point,
    excerpt: model.text.slice(point.start, point.end),
    index,
    count: points.length,
    held: scene === "held",
  }));
  if (scene === "list") card.showList(shown);
  else card.showPoint(shown[scene === "held" ? 1 : scene === "hint" ? 2 : 0]!);
  if (scene === "refused") card.offerCopy(points[0]!);
  const { start, end } = shown[scene === "held" ? 1 : scene === "hint" ? 2 : 0]!.point;
  const button = document.querySelector("footer button")!.getBoundingClientRect();
  const frame = scene === "hint" ? null : document.querySelector("main")!.getBoundingClientRect();
  card.place({ words: model.boxes(start, end), clear: frame ? [button] : [], spare: [chip.box], frame });
}
document.documentElement.dataset["drawn"] = "true";
