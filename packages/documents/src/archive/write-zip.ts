import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

export type ArchiveFile = { readonly name: string; readonly bytes: Buffer };

/** The files packed into one, all dated alike: the same files at the same time give the same bytes. */
export function writeZip(files: readonly ArchiveFile[], at: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes } of files) zip.addBuffer(bytes, name, { mtime: at, mode: 0o100600 });
  zip.end();
  return buffer(zip.outputStream);
}
