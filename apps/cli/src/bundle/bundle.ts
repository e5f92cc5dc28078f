export const BUNDLE_FORMAT = "pejling-assessment";
export const BUNDLE_VERSION = 1;

/**
 * The lists of a bundle in the order they are written: each needs what stands before it. Every entry is what the
 * product's own door for it takes, less the address and the version seen.
 */
export const BUNDLE_LISTS = [
  "units",
  "targets",
  "baselines",
  "interviews",
  "participants",
  "sheets",
  "consensus",
  "validations",
  "notes",
  "evidence",
  "challenges",
] as const;
export type BundleList = (typeof BUNDLE_LISTS)[number];

export type Bundle = {
  readonly format: typeof BUNDLE_FORMAT;
  readonly formatVersion: typeof BUNDLE_VERSION;
  readonly kommunekode: string;
  readonly slug: string;
  readonly status: string;
  readonly model: unknown;
  readonly assessment: object;
  readonly measuredUnits: unknown;
} & Readonly<Record<BundleList, readonly object[]>>;

/** What keeps the value from being a bundle, in words, or the bundle itself. Its entries are judged by the doors. */
export function parseBundle(file: object): Bundle | string {
  const bundle = file as Partial<Bundle>;
  if (bundle.format !== BUNDLE_FORMAT) return `format: wanted "${BUNDLE_FORMAT}"`;
  if (bundle.formatVersion !== BUNDLE_VERSION) {
    return `formatVersion ${JSON.stringify(bundle.formatVersion)}: wanted ${BUNDLE_VERSION}`;
  }
  for (const name of ["kommunekode", "slug", "status"] as const) {
    if (typeof bundle[name] !== "string") return `${name}: wanted a text`;
  }
  if (typeof bundle.assessment !== "object") return "assessment: wanted an object";
  const broken = BUNDLE_LISTS.find((name) => !isListOfObjects(bundle[name]));
  return broken === undefined ? (bundle as Bundle) : `${broken}: wanted a list of objects`;
}

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((entry) => typeof entry === "object" && entry !== null)
  );
}
