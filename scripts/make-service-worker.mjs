// Writes sw.js beside the built pages: what lets them open without a network.
import { join } from "node:path";
import { generateSW } from "workbox-build";

/** Addresses the server answers itself, and the participants' own page: never the kept index.html. */
const NEVER_KEPT = [/^\/trpc/, /^\/healthz/, /^\/auth/, /^\/oidc/, /^\/deltag/];
const LARGEST_BYTES = 3_000_000;

const [folder] = process.argv.slice(2);
const { count, warnings } = await generateSW({
  globDirectory: folder,
  swDest: join(folder, "sw.js"),
  // The participants' page is for phones that are here once, with a network.
  globPatterns: ["index.html", "assets/**/*.{js,css,woff2}", "pejling.svg", "icons/*.png"],
  maximumFileSizeToCacheInBytes: LARGEST_BYTES,
  // A name with a hash in it needs no other mark of its version.
  dontCacheBustURLsMatching: /^assets\//,
  navigateFallback: "/index.html",
  navigateFallbackDenylist: NEVER_KEPT,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: "production",
  cleanupOutdatedCaches: true,
  // The first worker serves the page that is open; a newer one waits until the person says so.
  clientsClaim: true,
  skipWaiting: false,
});
if (warnings.length > 0 || count < 10) {
  console.error(`Cannot make the service worker: ${count} files. ${warnings.join(" ")}`);
  process.exitCode = 1;
}
