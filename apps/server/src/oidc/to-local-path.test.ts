import { describe, expect, it } from "vitest";
import { toLocalPath } from "./to-local-path";

describe("toLocalPath", () => {
  it.each([
    ["/", "/"],
    ["/konto", "/konto"],
    ["/kommuner/0159/adgang?vis=alle#top", "/kommuner/0159/adgang?vis=alle#top"],
    ["/a/../konto", "/konto"],
    ["/log-indstillinger", "/log-indstillinger"],
  ])("goes on to %s", (wanted, path) => {
    expect(toLocalPath(wanted)).toBe(path);
  });

  it.each([
    ...["//evil.dk", "/\\evil.dk", "\\\\evil.dk", "\\/evil.dk", "///evil.dk", "/\t/evil.dk"],
    ...[
      "/\n/evil.dk",
      "/.//evil.dk",
      "/x/..//evil.dk",
      "/%2e//evil.dk",
      "https://evil.dk",
      " //evil.dk",
    ],
    ...[
      "https:evil.dk",
      "javascript:alert(1)",
      "data:text/html,x",
      "evil.dk",
      "",
      "@evil.dk",
      "//",
    ],
    ...[
      "/log-ind",
      "/log-ind?til=/x",
      "/log-ind/x",
      "/auth/oidc/start",
      "/x/../auth/oidc/callback",
    ],
    ...["/trpc/account.me", `/${"x".repeat(2000)}`, undefined, null, 7, ["/konto", "//evil.dk"]],
  ])("does not go to %j", (wanted) => {
    expect(toLocalPath(wanted)).toBe("/");
  });
});
