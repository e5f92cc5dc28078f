import { afterEach, beforeEach, expect, vi } from "vitest";

// An error nobody looked at is a test nobody can trust.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
});
