import { describe, expect, it } from "vitest";
import { makeToken } from "./make-token";

describe("makeToken", () => {
  it("is 32 random bytes, written as an address can hold them", () => {
    const tokens = Array.from({ length: 100 }, makeToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
    }
  });
});
