import type { MaturityModel } from "@pejling/domain";
import published from "./published.json" with { type: "json" };

export type PublicationState =
  | { readonly kind: "unpublished" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly publishedHash: string };

const PUBLISHED: Readonly<Record<string, string>> = published;

/** A published version never changes: the same id and version must hash as it did when published. */
export function checkPublished(
  model: Pick<MaturityModel, "id" | "version">,
  hash: string,
): PublicationState {
  const publishedHash = PUBLISHED[`${model.id}@${model.version}`];
  if (publishedHash === undefined) return { kind: "unpublished" };
  return publishedHash === hash ? { kind: "unchanged" } : { kind: "changed", publishedHash };
}
