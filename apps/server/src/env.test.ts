import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

describe("readEnv()", () => {
  it("reads relative folders from the project's own", () => {
    expect(readEnv({ PEJLING_DATA: "data", PORT: "3001" }, "/srv/pejling")).toMatchObject({
      port: 3001,
      host: "localhost",
      dataFolder: "/srv/pejling/data",
    });
    expect(readEnv({ PEJLING_DATA: "/var/pejling" }, "/srv/pejling").dataFolder).toBe(
      "/var/pejling",
    );
  });

  it.each([
    [{ PORT: "abc" }, "PORT er »abc« og skal være et helt tal fra 0 til 65535."],
    [{ PORT: "70000" }, "PORT er »70000« og skal være et helt tal fra 0 til 65535."],
    [{ PEJLING_LOG: "loud" }, "PEJLING_LOG er »loud« og skal være silent, error, warn eller info."],
  ])("names the setting that cannot be used: %j", (source, sentence) => {
    expect(() => readEnv(source, "/srv/pejling")).toThrow(sentence);
  });
});
