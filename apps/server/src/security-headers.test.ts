import { describe, expect, it } from "vitest";
import { openServer } from "./testing/open-server";

describe("every answer", () => {
  it("says what a browser may do with it, and nothing of who answers", async () => {
    const { server } = await openServer();
    for (const url of ["/", "/trpc/model.list", "/trpc/no.such", "/assets/gone.js", "/healthz"]) {
      const { headers } = await server.inject(url);
      const policy = String(headers["content-security-policy"]);
      expect(policy, url).toContain("default-src 'none'");
      expect(policy, url).toContain("frame-ancestors 'none'");
      expect(policy, url).not.toMatch(/unsafe|\*|http:/);
      expect(headers["x-content-type-options"], url).toBe("nosniff");
      expect(headers["permissions-policy"], url).toContain("camera=()");
      expect(headers["referrer-policy"], url).toBe("same-origin");
      expect(headers.server, url).toBeUndefined();
      expect(headers["x-powered-by"], url).toBeUndefined();
      expect(headers["access-control-allow-origin"], url).toBeUndefined();
    }
  });

  it("of a door is kept nowhere, also when it is a refusal", async () => {
    const { server } = await openServer();
    const bad = {
      method: "POST",
      url: "/trpc/unit.save",
      headers: { origin: "https://a.example" },
    };
    for (const asked of [
      "/trpc/model.list",
      "/trpc/no.such",
      bad as { method: "POST"; url: string },
    ]) {
      expect((await server.inject(asked)).headers["cache-control"]).toBe("no-store");
    }
    expect((await server.inject("/")).headers["cache-control"]).toBe("no-cache");
  });

  it("asks for https for years where the public address is https, and only there", async () => {
    const at = async (publicUrl: string) => {
      const { server } = await openServer({ web: { publicUrl } });
      return (await server.inject("/")).headers["strict-transport-security"];
    };
    expect(await at("http://localhost:3000")).toBeUndefined();
    expect(await at("https://pejling.kommune.dk")).toBe("max-age=63072000");
  });
});
