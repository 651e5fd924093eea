import type messages from "../../_locales/en/messages.json";
import { language } from "../language";

type KeyOf<Name> = Name extends `review_${infer Key}` ? Key : never;

/** Names of this folder's texts in _locales, without their prefix. */
export type WordsKey = KeyOf<keyof typeof messages>;

/** A text in the browser's language. */
export function words(key: WordsKey, ...values: readonly string[]): string {
  return chrome.i18n.getMessage(`review_${key}`, [...values]);
}

let plurals: Intl.PluralRules | undefined;

/** "3 points to look at", with the plural of the browser's language. */
export function pointsInWords(count: number): string {
  if (count === 0) {
    return words("points_none");
  }
  // Made once: making it takes longer than all that is drawn.
  plurals ??= new Intl.PluralRules(language());
  return plurals.select(count) === "one" ? words("points_one", String(count)) : words("points_other", String(count));
}

/** A time of day as the owner writes it. */
export function timeInWords(milliseconds: number): string {
  return new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit" }).format(milliseconds);
}
