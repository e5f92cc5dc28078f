import { createHmac } from "node:crypto";

/** The benchmark's own secret and session, written into the database it makes. */
export const BENCH_SECRET = "the benchmark signs its session with this";
export const BENCH_USER = "bench";
export const BENCH_TOKEN = "the-session-of-the-benchmark";

const signature = createHmac("sha256", BENCH_SECRET).update(BENCH_TOKEN).digest("base64");
const COOKIE = `pejling.session_token=${encodeURIComponent(`${BENCH_TOKEN}.${signature}`)}`;

/** What a signed-in browser sends along. */
export function sessionHeaders(address: string): Record<string, string> {
  return { cookie: COOKIE, origin: address };
}

/** How the measured server is started: no limit that would stop the load. */
export const BENCH_SETTINGS = {
  PEJLING_SECRET: BENCH_SECRET,
  PEJLING_REQUESTS_PER_MINUTE: "1000000",
};
