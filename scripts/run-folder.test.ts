import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import { expect, it } from "vitest";

const RUN_FOLDER = /^pejling-run-\w+$/;

it("is where the tests and the processes they start have their temp folders", () => {
  expect(basename(tmpdir())).toMatch(RUN_FOLDER);
  const ask = "console.log(require('node:os').tmpdir())";
  const { stdout } = spawnSync(process.execPath, ["-e", ask], { encoding: "utf8" });
  expect(basename(stdout.trim())).toMatch(RUN_FOLDER);
});
