import { createHash } from "node:crypto";
import { z } from "zod";

export const MANIFEST_FILE = "manifest.json";
const FORMAT = "pejling-municipality";
/** The shape of the archives written here; older ones are read, newer ones are not. */
export const FORMAT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().min(1),
  kommunekode: z.string().regex(/^\d{4}$/),
  name: z.string().min(1).max(200),
  exportedAt: z.iso.datetime(),
  /** Of every file but this one: how many rows stand in it, and the hash of its bytes. */
  files: z.record(z.string(), z.strictObject({ rows: z.int().min(0), sha256 })),
  /** How the trail ended, to compare with a copy kept elsewhere. */
  trail: z.strictObject({ entries: z.int().min(0), hash: z.union([sha256, z.literal("")]) }),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST_HEAD = { format: FORMAT, formatVersion: FORMAT_VERSION } as const;

export function hashBytes(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
