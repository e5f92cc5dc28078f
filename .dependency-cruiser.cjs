// The house: a line, not a graph. Each room may import only the rooms to its left (docs/house.md).
const LINE = [
  ["domain", "^packages/domain/"],
  ["contract", "^packages/contract/"],
  ["reference-and-documents", "^packages/(reference|documents)/"],
  ["db", "^packages/db/"],
  ["api", "^packages/api/"],
  ["server-and-cli", "^apps/(server|cli)/"],
];
const OWN_TESTS = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    ...LINE.slice(0, -1).map(([name, path], place) => ({
      name: `${name}-imports-only-rooms-to-its-left`,
      severity: "error",
      from: { path },
      to: { path: [...LINE.slice(place + 1).map(([, later]) => later), "^apps/web/"] },
    })),
    {
      name: "reference-and-documents-are-neighbours",
      severity: "error",
      from: { path: "^packages/(reference|documents)/", pathNot: OWN_TESTS },
      to: { path: "^packages/(reference|documents)/", pathNot: "^packages/$1/" },
    },
    {
      name: "server-and-cli-are-neighbours",
      severity: "error",
      from: { path: "^apps/(server|cli)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "domain-is-pure",
      comment: "The domain imports nothing but itself: no npm package, no node built-in.",
      severity: "error",
      from: { path: "^packages/domain/", pathNot: OWN_TESTS },
      to: { pathNot: "^packages/domain/" },
    },
    {
      name: "only-db-knows-prisma-and-sql",
      severity: "error",
      from: { pathNot: "^packages/db/" },
      to: { path: "@prisma/|^packages/db/generated|better-sqlite3" },
    },
    {
      name: "web-imports-domain-contract-and-reference-only",
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^packages/(documents|db)/|^apps/(server|cli)/" },
    },
    {
      name: "web-knows-api-by-type-only",
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^packages/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-feature-to-feature",
      comment: "Web features meet in app/, never in each other.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/" },
      to: { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
    },
    {
      name: "components-are-domain-blind",
      severity: "error",
      from: { path: "^apps/web/src/components/" },
      to: { path: "^apps/web/src/(features|app)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    // Followed no further, but imports of it are seen: hiding the generated client would hide who imports it.
    doNotFollow: { path: ["node_modules", "^packages/db/generated", "paraglide"] },
    exclude: { path: ["/dist/", "/e2e/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default", "types"],
    },
  },
};
