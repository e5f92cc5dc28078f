// The message compiler only warns when its plugin cannot be loaded and then writes no messages: the pages would open empty.
import { existsSync, readdirSync } from "node:fs";

const folder = "src/paraglide/messages";
const count = existsSync(folder) ? readdirSync(folder).length : 0;
if (count < 100) {
  console.error(`Cannot compile messages: only ${count} were written`);
  process.exitCode = 1;
}
