import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PERSON } from "./find-own-data";

const schema = readFileSync(join(import.meta.dirname, "../../../../prisma/schema.prisma"), "utf8");

function columnsOf(model: string): string[] {
  const [, body = ""] = new RegExp(`^model ${model} \\{([^}]*)\\}`, "m").exec(schema) ?? [];
  return [...body.matchAll(/^ {2}(\w+) +(String|Int|Boolean|DateTime)\b/gm)].map(
    ([, name = ""]) => name,
  );
}

/** What one signs in with, and keys that only lead back to the person. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  User: [],
  Session: ["id", "userId", "token"],
  Account: [
    ...["id", "userId", "accessToken", "refreshToken", "idToken", "password"],
    ...["accessTokenExpiresAt", "refreshTokenExpiresAt"],
  ],
  TwoFactor: ["id", "userId", "secret", "backupCodes"],
  OneTimeLink: ["id", "userId", "tokenHash"],
};

it.each([
  ["User", PERSON],
  ["Session", PERSON.sessions.select],
  ["Account", PERSON.accounts.select],
  ["TwoFactor", PERSON.twoFactors.select],
  ["OneTimeLink", PERSON.links.select],
])("tells every column of %s but what one signs in with", (model, select) => {
  const told = Object.entries(select).flatMap(([name, value]) => (value === true ? [name] : []));
  expect([...told, ...(LEFT_OUT[model] ?? [])].sort()).toEqual(columnsOf(model).sort());
});
