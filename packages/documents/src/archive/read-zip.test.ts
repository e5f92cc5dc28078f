import { describe, expect, it } from "vitest";
import { readZip } from "./read-zip";
import { writeZip } from "./write-zip";

const AT = new Date("2026-11-22T09:00:00Z");
const file = (name: string, text: string | Buffer) => ({ name, bytes: Buffer.from(text) });

/** The same zip with some bytes of its directory changed, as a writer that lies would leave them. */
function patch(zip: Buffer, change: (directory: Buffer) => void): Buffer {
  const patched = Buffer.from(zip);
  const at = patched.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  change(patched.subarray(at));
  return patched;
}

describe("readZip()", () => {
  it("reads back what was written, and the same files at the same time are the same bytes", async () => {
    const files = [file("a.jsonl", "{}\n"), file("b.json", "æøå"), file("empty.jsonl", "")];
    const zip = await writeZip(files, AT);
    expect(await readZip(zip)).toEqual({ ok: true, files });
    expect(zip.equals(await writeZip(files, AT))).toBe(true);
  });

  it.each(["../up.json", "a/b.json", "/root.json", "C:evil", "a\\..\\b", ".hidden", "UPPER"])(
    "refuses a file called %s",
    async (name) => {
      // The writer refuses such names too, so one of the same length is written and changed afterwards.
      const plain = "x".repeat(name.length);
      const zip = await writeZip([file(plain, "{}")], AT);
      const evil = Buffer.from(zip.toString("latin1").replaceAll(plain, name), "latin1");
      expect(await readZip(evil)).toEqual({
        ok: false,
        problem: "it holds a file whose name is no plain file name",
      });
    },
  );

  it("refuses a bomb before it is unpacked, and one that lies about its size", async () => {
    const zip = await writeZip([file("bomb.jsonl", Buffer.alloc(50_000_000))], AT);
    expect(zip.length).toBeLessThan(100_000);
    const honest = patch(zip, (directory) => directory.writeUInt32LE(600 * 1_048_576, 24));
    expect(await readZip(honest)).toEqual({
      ok: false,
      problem: "it unpacks to more than 500 MB",
    });
    const lying = patch(zip, (directory) => directory.writeUInt32LE(100, 24));
    const before = process.memoryUsage().arrayBuffers;
    expect(await readZip(lying)).toMatchObject({ ok: false });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it("adds up many that are each small enough", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `file-${at}.jsonl`);
    const zip = await writeZip(
      names.map((name) => file(name, "{}")),
      AT,
    );
    let patched = zip;
    for (const name of names) {
      const at = patched.lastIndexOf(name) - 46;
      patched = Buffer.from(patched);
      patched.writeUInt32LE(50 * 1_048_576, at + 24);
    }
    expect(await readZip(patched)).toEqual({
      ok: false,
      problem: "it unpacks to more than 500 MB",
    });
  });

  it("refuses too many files, the same twice, and one behind a password", async () => {
    const many = Array.from({ length: 201 }, (_, at) => file(`f${at}`, ""));
    expect(await readZip(await writeZip(many, AT))).toEqual({
      ok: false,
      problem: "it holds 201 files, wanted at most 200",
    });
    const twice = await writeZip([file("a", "1"), file("a", "2")], AT);
    expect(await readZip(twice)).toEqual({ ok: false, problem: "it holds the same file twice" });
    const locked = patch(await writeZip([file("a", "1")], AT), (directory) =>
      directory.writeUInt16LE(directory.readUInt16LE(8) | 1, 8),
    );
    expect(await readZip(locked)).toEqual({ ok: false, problem: "it is locked with a password" });
    const odd = patch(await writeZip([file("a", "1")], AT), (directory) =>
      directory.writeUInt16LE(12, 10),
    );
    expect(await readZip(odd)).toMatchObject({ ok: false });
  });

  it("refuses what is no zip", async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from("text"), Buffer.alloc(100_000, 0x50)]) {
      expect(await readZip(bytes)).toEqual({
        ok: false,
        problem: "it is not a zip file, or it is damaged",
      });
    }
  });
});
