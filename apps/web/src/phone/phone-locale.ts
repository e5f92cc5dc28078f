import {
  currentLocale,
  type Locale,
  readLocale,
  readStoredLocale,
  setCurrentLocale,
  storeLocale,
} from "../lib/locale";
import { m } from "../paraglide/messages";
import { overwriteGetLocale } from "../paraglide/runtime";

export function startPhoneLocale(): void {
  overwriteGetLocale(currentLocale);
  choosePhoneLocale(readLocale(location.search, readStored()));
}

/** Texts are looked up as the page is drawn, so drawing it anew is enough; nothing is loaded again. */
export function choosePhoneLocale(locale: Locale): void {
  setCurrentLocale(locale);
  document.documentElement.lang = locale;
  document.title = `${m.phone_title()} – Pejling`;
  try {
    storeLocale(locale);
  } catch {
    // The browser keeps nothing; the choice lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return readStoredLocale();
  } catch {
    return null;
  }
}
