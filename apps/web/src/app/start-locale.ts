import {
  currentLocale,
  type Locale,
  readLocale,
  readStoredLocale,
  setCurrentLocale,
  storeLocale,
} from "../lib/locale";
import { overwriteGetLocale } from "../paraglide/runtime";

export function startLocale(): void {
  const locale = readLocale(location.search, readStoredLocale());
  setCurrentLocale(locale);
  storeLocale(locale);
  overwriteGetLocale(currentLocale);
  document.documentElement.lang = locale;
}

/** Every text on the page is made anew, so the page is loaded anew. */
export function switchLocale(locale: Locale): void {
  storeLocale(locale);
  const address = new URL(location.href);
  address.searchParams.delete("lang");
  if (address.href === location.href) location.reload();
  else location.replace(address);
}
