import type { LocalText } from "@pejling/domain";
import { currentLocale } from "./locale";

/** A text the data carries in both languages, in the reader's. */
export function toLocalText(text: LocalText): string {
  return text[currentLocale()];
}
