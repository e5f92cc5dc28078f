import { describe, expect, it, vi } from "vitest";
import { type Me, NOBODY } from "./me";
import { decideEnded, keepMe, onSignedInAgain } from "./session";

function signedIn(userId: string): Me {
  const person = { userId, name: userId, email: `${userId}@example.dk`, platform: [] };
  const facts = { isExample: false, hasPassword: true, hasTwoFactor: false, memberships: [] };
  return { ...NOBODY, person: { ...person, ...facts } };
}
const BO = signedIn("bo");
const WITH_LINK: Me = {
  ...NOBODY,
  link: { kommunekode: "0159", slug: "2026-1", expiresAt: "2026-12-31T12:00:00.000Z" },
};

describe("decideEnded", () => {
  it.each([
    ["still here", BO, signedIn("bo"), null],
    ["signed out", BO, NOBODY, { kind: "signedOut" }],
    ["somebody else", BO, signedIn("kim"), { kind: "otherPerson", name: "kim" }],
    ["signed in for the first time", NOBODY, BO, null],
    ["still nobody", NOBODY, NOBODY, null],
    ["the link is withdrawn", WITH_LINK, NOBODY, { kind: "linkEnded" }],
    ["a link holder signs in", WITH_LINK, BO, null],
  ] as const)("%s", (_, before, after, ended) => {
    expect(decideEnded(before, after)).toEqual(ended);
  });
});

describe("keepMe", () => {
  it("keeps the person on the screen when the session ends, and tells who waits when it is back", () => {
    const isBack = vi.fn();
    const stop = onSignedInAgain(isBack);
    expect(keepMe(BO, NOBODY)).toBe(BO);
    expect(keepMe(BO, NOBODY)).toBe(BO);
    expect(isBack).not.toHaveBeenCalled();
    const again = signedIn("bo");
    expect(keepMe(BO, again)).toBe(again);
    expect(isBack).toHaveBeenCalledTimes(1);
    stop();
  });
});
