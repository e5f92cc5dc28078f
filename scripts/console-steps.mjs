// What a person sees while something takes its time: one line a step, with seconds ticking where there is a terminal.
import { spawn } from "node:child_process";

const TAIL_LINES = 25;

/** Runs a command quietly; shows the step and how long it took, and the end of its output only if it fails. */
export function runStep(title, command, args, { cwd, env = {} } = {}) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticking = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  … ${title} (${seconds()} s)`), 1000)
    : null;
  if (ticking === null) console.log(`  … ${title}`);

  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => finish(error.message));
    child.on("close", (code) => finish(code === 0 ? null : `exit code ${code}`));

    function finish(problem) {
      if (ticking !== null) {
        clearInterval(ticking);
        process.stdout.write("\r");
      }
      const mark = problem === null ? "✓" : "✗";
      console.log(`  ${mark} ${title} (${seconds()} s)`.padEnd(60));
      if (problem !== null) {
        console.error(output.trimEnd().split("\n").slice(-TAIL_LINES).join("\n"));
      }
      resolve(problem === null);
    }
  });
}
