export const DEEPEST = 32;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const SPACE = /[ \t\n\r]/;

/**
 * What is wrong with a JSON text before it is parsed: nested too deeply, or with a key that could reach an object's own making.
 * Strings are leapt over, so that a document of many megabytes in one of them costs next to nothing.
 */
export function findJsonProblem(text: string): "deep" | "key" | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "{" || character === "[") {
      depth += 1;
      if (depth > DEEPEST) return "deep";
    } else if (character === "}" || character === "]") depth -= 1;
    else if (character === '"') {
      const end = findStringEnd(text, at);
      if (isKey(text, end) && FORBIDDEN_KEYS.has(readKey(text.slice(at, end + 1)))) return "key";
      at = end;
    }
  }
  return null;
}

/** Where the closing quote stands: the next one that no backslash takes its meaning from. */
function findStringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (SPACE.test(text[at] ?? "")) at += 1;
  return text[at] === ":";
}

/** A key may be written with escapes: `"\u005f_proto__"` names the same. */
function readKey(written: string): string {
  if (!written.includes("\\")) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return "";
  }
}
