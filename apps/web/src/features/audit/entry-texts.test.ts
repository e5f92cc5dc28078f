import { findDoor, WHO_MAY } from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { ACTION_TEXTS, actionText } from "./action-texts";
import { actorText, fromText, outcomeText, targetText } from "./entry-texts";
import { shortBrowser } from "./short-browser";

const EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0";

describe("actionText()", () => {
  const traced = Object.keys(WHO_MAY).filter((door) => findDoor(door)?.untraced !== true);

  it.each(traced)("%s has words of its own", (door) => {
    expect(actionText(door)).toMatch(/^\p{Lu}/u);
  });

  it.each([
    ...["account.signedIn", "account.signedOut", "municipality.import", "identity.signIn"],
    ...["identity.add", "identity.change", "identity.remove", "identity.keepLead"],
    ...["identity.setRoles", "identity.keepOperator"],
  ])("%s, which is no door, has words as well", (action) => {
    expect(actionText(action)).toMatch(/^\p{Lu}/u);
  });

  it("says something different of every door", () => {
    const texts = Object.values(ACTION_TEXTS).map((text) => text());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("keeps the name of a door that is gone", () => {
    expect(actionText("ballot.cast")).toBe("ballot.cast");
  });
});

it.each([
  ["done", "Gennemført"],
  ["NOT_ALLOWED", "Afvist: ingen adgang"],
  ["MUNICIPALITY_NOT_FOUND", "Afvist: ingen adgang"],
  ["SIGN_IN_FAILED", "Afvist: forkert kode"],
  ["PASSWORD_WRONG", "Afvist: forkert kode"],
  ["UNIT_NOT_FOUND", "Findes ikke længere"],
  ["BAD_REQUEST", "Afvist: ugyldige felter"],
  ["ASSESSMENT_CLOSED", "Ikke gennemført"],
])("outcomeText(%s): %s", (outcome, text) => {
  expect(outcomeText(outcome)).toBe(text);
});

it.each([
  [
    "rating.save",
    { slug: "2026-1", number: 7, questionId: "styring-2" },
    "måling 2026-1 · interview 7 · styring-2",
  ],
  ["member.save", { userId: "u-1", role: "director" }, "til direktør"],
  ["assessment.changeStatus", { slug: "2026-1", to: "closed" }, "måling 2026-1 · til lukket"],
  ["strategy.decide", { slug: "gladsaxe-2015", id: "x" }, "gladsaxe-2015"],
  ["account.signOut", {}, ""],
])("targetText() of %s", (action, target, text) => {
  expect(targetText({ action, target })).toBe(text);
});

it("actorText() has a word for who is not a person any more", () => {
  const entry = { number: 1, at: "", action: "", outcome: "", target: {}, ip: "", userAgent: "" };
  const text = (actorKind: "person" | "visitor", actorName: string | null) =>
    actorText({ ...entry, actorKind, actorId: "", actorName });
  expect(text("person", "Mette Lund")).toBe("Mette Lund");
  expect(text("person", null)).toBe("slettet bruger");
  expect(text("visitor", null)).toBe("ikke logget ind");
});

it("fromText() names the browser that is underneath", () => {
  expect(shortBrowser(EDGE)).toBe("Edge, Windows");
  expect(fromText({ ip: "192.0.2.7", userAgent: EDGE })).toBe("192.0.2.7 · Edge, Windows");
  expect(fromText({ ip: "", userAgent: "x" })).toBe("ukendt");
});
