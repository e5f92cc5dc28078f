const LOCALES = ["da", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = "pejling.lang";
let current: Locale = "da";

export function currentLocale(): Locale {
  return current;
}

export function setCurrentLocale(locale: Locale): void {
  current = locale;
}

function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The address (?lang=en) wins over what the person chose earlier; Danish is the base. */
export function readLocale(search: string, stored: string | null): Locale {
  const asked = new URLSearchParams(search).get("lang");
  if (isLocale(asked)) return asked;
  return isLocale(stored) ? stored : "da";
}

export function readStoredLocale(): string | null {
  return localStorage.getItem(STORAGE_KEY);
}

export function storeLocale(locale: Locale): void {
  localStorage.setItem(STORAGE_KEY, locale);
}
