const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "3" → 3, "IV" → 4, "B" → 2. A section number such as "2.1" is no ordinal. */
export function toOrdinal(token: string): number | null {
  if (/^\d{1,3}$/u.test(token)) return Number(token);
  if (/^[IVX]{1,5}$/u.test(token)) return toRoman(token);
  if (/^[A-Za-h]$/u.test(token)) return token.toUpperCase().charCodeAt(0) - 64;
  return null;
}

function toRoman(token: string): number {
  const values = [...token].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
