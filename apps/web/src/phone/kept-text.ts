/** Where the browser keeps nothing, as in some private windows: then it lasts as long as the page. */
const unkept = new Map<string, string>();

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

export function writeKept(key: string, text: string | null): void {
  if (text === null) unkept.delete(key);
  else unkept.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Kept by the page alone then.
  }
}
