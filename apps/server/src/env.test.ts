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

describe("the limits and the proxies in front", () => {
  it.each([
    [{}, null],
    [{ PEJLING_TRUST_PROXY: "2" }, 2],
    [{ PEJLING_TRUST_PROXY: "10.0.0.5, fd00::/8" }, ["10.0.0.5", "fd00::/8"]],
  ])("reads %j", (source, trustProxy) => {
    expect(readEnv(source, "/srv/pejling").trustProxy).toEqual(trustProxy);
  });

  it("gives an address without an account half of what an account has", () => {
    const { limits } = readEnv({ PEJLING_REQUESTS_PER_MINUTE: "99" }, "/srv/pejling");
    expect(limits).toEqual({ perAccount: 99, perAddress: 50, perRoom: 495, signIns: 30 });
  });

  it.each(["true", "0", "alle", "10.0.0.5;"])("trusts no proxy named »%s«", (setting) => {
    expect(() => readEnv({ PEJLING_TRUST_PROXY: setting }, "/srv")).toThrow("PEJLING_TRUST_PROXY");
  });
});
