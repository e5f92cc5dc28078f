import { randomUUID } from "node:crypto";
import { findProjectFolder } from "./find-project-folder";
import { runCli } from "./run-cli";

// Whoever reads the output may stop before its end: pejling score … | head
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  columns: process.stdout.columns ?? 100,
  currentFolder: process.cwd(),
  projectFolder: findProjectFolder(import.meta.dirname),
  dataSetting: process.env.PEJLING_DATA,
  now: () => new Date(),
  newId: () => randomUUID(),
});
