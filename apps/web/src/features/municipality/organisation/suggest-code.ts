const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ü: "u",
  ö: "oe",
  ä: "ae",
  é: "e",
};
const LONGEST = 40;

/** A code made of a name: `Børn og Kultur` → `boern-og-kultur`. One that is taken gets a number. */
export function suggestCode(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLocaleLowerCase("da")
    .replace(/[æøåüöäé]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-");
  const code = plain.slice(0, LONGEST).replace(/^-+|-+$/g, "");
  if (code === "" || !taken.has(code)) return code;
  for (let number = 2; ; number += 1) {
    const numbered = `${code}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
