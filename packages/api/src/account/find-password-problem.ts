import { SHORTEST_PASSWORD } from "./sign-in";

export type PasswordProblem = "short" | "email" | "common";

/** Long enough to pass, and still the first that are tried. */
const COMMON: ReadonlySet<string> = new Set([
  ...["adgangskode1", "adgangskode12", "adgangskode123", "adgangskode1234", "minadgangskode"],
  ...["password1234", "password12345", "passwordpassword", "123456789012", "1234567890123"],
  ...["qwertyuiop123", "qwertyuiopå", "qwerty123456", "velkommen123", "velkommen2026"],
  ...["pejlingpejling", "pejling12345", "digitalisering", "kommunekommune", "danmark12345"],
]);

/** Why a password is too easy to guess, or null. */
export function findPasswordProblem(password: string, email: string): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return "short";
  const typed = password.toLowerCase();
  if (typed === email || typed === email.slice(0, email.indexOf("@"))) return "email";
  if (COMMON.has(typed) || new Set(typed).size === 1) return "common";
  return null;
}
