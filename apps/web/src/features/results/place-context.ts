import { createContext, useContext } from "react";
import type { RoundAddress } from "./results-types";

/** The page a number stands on; the panel that explains it opens there where it can. */
export type ResultsPlace = RoundAddress & {
  readonly page:
    | { readonly kind: "results" }
    | { readonly kind: "unit"; readonly code: string; readonly other: string | null }
    | { readonly kind: "theme"; readonly themeId: string };
};

export const PlaceContext = createContext<ResultsPlace>({
  kommunekode: "",
  slug: "",
  page: { kind: "results" },
});

export function usePlace(): ResultsPlace {
  return useContext(PlaceContext);
}
