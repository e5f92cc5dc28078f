// Bundles one app's entry: our own rooms go in, npm packages stay outside.
import { build } from "esbuild";

const [entry, outfile] = process.argv.slice(2);

const ownRooms = {
  name: "own-rooms-inside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith("@pejling/") ? null : { path, external: true },
    );
  },
};

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  logLevel: "warning",
  plugins: [ownRooms],
});
