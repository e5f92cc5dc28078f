import { currentLocale } from "./locale";

const ZONE = "Europe/Copenhagen";
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function language(): string {
  return currentLocale() === "en" ? "en-GB" : "da-DK";
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n ${language()} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(language(), options);
  cache.set(key, made);
  return made;
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d ${language()} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(language(), { timeZone: ZONE, ...options });
  cache.set(key, made);
  return made;
}

/** What stands where there is no number. Never 0. */
export const NO_NUMBER = "–";

/** A level or a mean: `3,4`. Always one decimal. */
export function formatLevel(level: number | null): string {
  return formatDecimal(level, 1);
}

/** A number with a fixed count of decimals: `0,37`, `1.234,5`. */
export function formatDecimal(value: number | null, decimals: number): string {
  if (value === null || !Number.isFinite(value)) return NO_NUMBER;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numbers(options).format(value === 0 ? 0 : value);
}

/** A difference that keeps its sign: `+0,4`, `−0,4`, `0,0`. */
export function formatDifference(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NO_NUMBER;
  const text = formatDecimal(Math.abs(value), 1);
  if (Math.abs(value) < 0.05) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

/** A whole number: `1.234`. */
export function formatCount(value: number | null): string {
  return value === null ? NO_NUMBER : numbers({ maximumFractionDigits: 0 }).format(value);
}

/** A share between 0 and 1 as `38 %`. */
export function formatPercent(share: number | null, decimals = 0): string {
  if (share === null || !Number.isFinite(share)) return NO_NUMBER;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numbers({ style: "percent", ...options }).format(share);
}

/** `22.11.2026`, from an ISO date, an ISO moment or a Date. A year or a month stays as exact as it is. */
export function formatDate(value: string | Date | null): string {
  if (value === null) return NO_NUMBER;
  if (typeof value === "string" && /^\d{4}$/.test(value)) return value;
  if (typeof value === "string" && /^\d{4}-\d{2}$/.test(value)) {
    return dates({ month: "long", year: "numeric" }).format(new Date(`${value}-15T12:00:00Z`));
  }
  return dates({ day: "2-digit", month: "2-digit", year: "numeric" }).format(toDate(value));
}

/** `22. november 2026`. */
export function formatLongDate(value: string | Date | null): string {
  if (value === null) return NO_NUMBER;
  return dates({ day: "numeric", month: "long", year: "numeric" }).format(toDate(value));
}

/** `kl. 09.05`; in English `09:05`. */
export function formatTime(value: string | Date): string {
  const text = dates({ hour: "2-digit", minute: "2-digit" }).format(toDate(value));
  return currentLocale() === "en" ? text : `kl. ${text}`;
}

/** `22.11.2026 kl. 09.05`. */
export function formatDateTime(value: string | Date): string {
  return `${formatDate(value)} ${formatTime(value)}`;
}

/** The form of the word that agrees with the number: `plural(1, { one: "svar", other: "svar" })`. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }) {
  const key = `p ${language()}`;
  const known = cache.get(key);
  const rules = known instanceof Intl.PluralRules ? known : new Intl.PluralRules(language());
  cache.set(key, rules);
  return rules.select(count) === "one" ? forms.one : forms.other;
}

/** `a, b og c`. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(items);
}

let collator: Intl.Collator | undefined;

/** Danish order: Æ Ø Å last, aa as å, numbers by size. */
export function compareDanish(left: string, right: string): number {
  collator ??= new Intl.Collator("da", { numeric: true });
  return collator.compare(left, right);
}

/** A date without a time is that day in Denmark, whatever the reader's clock says. */
function toDate(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}
