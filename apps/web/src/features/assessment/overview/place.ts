/** A place below a round that a step or a gap is mended in. */
export type Place =
  | { readonly kind: "setup"; readonly section: SetupSection }
  | { readonly kind: "interviews" }
  | { readonly kind: "interview"; readonly number: number }
  | { readonly kind: "live"; readonly number: number }
  | { readonly kind: "results"; readonly unit?: string; readonly theme?: string };

export type SetupSection = "oplysninger" | "enheder" | "maal" | "udgangspunkt" | "status";
