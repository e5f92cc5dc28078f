/**
 * Whether a name answers what somebody typed: the letters in order anywhere in it, large or small alike, `aa` as `å`.
 * A bare `a`, `o` finds no `å`, `ø`: in Danish they are other letters.
 */
export function matchDanish(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed.trim()));
}

function fold(text: string): string {
  return text.toLocaleLowerCase("da").replaceAll("aa", "å").normalize("NFC");
}
