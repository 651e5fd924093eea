import type messages from "../../_locales/en/messages.json";
import { language } from "../language";

type KeyOf<Name> = Name extends `review_${infer Key}` ? Key : never;

/** Names of this folder's texts in _locales, without their prefix. */
export type WordsKey = KeyOf<keyof typeof messages>;

/** A text in the browser's language. */
export function words(key: WordsKey, ...values: readonly string[]): string {
  return chrome.i18n.getMessage(`review_${key}`, [...values]);
}

/** "3 points to look at", with the plural of the browser's language. */
export function pointsInWords(count: number): string {
  if (count === 0) {
    return words("points_none");
  }
  const plural = new Intl.PluralRules(language()).select(count);
  return plural === "one" ? words("points_one", String(count)) : words("points_other", String(count));
}

/** A time of day as the owner writes it. */
export function timeInWords(milliseconds: number): string {
  return new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit" }).format(milliseconds);
}
