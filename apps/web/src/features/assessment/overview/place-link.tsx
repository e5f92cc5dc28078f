import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Place } from "./place";

export type RoundAddress = { readonly kommunekode: string; readonly slug: string };
type PlaceLinkProps = {
  readonly round: RoundAddress;
  readonly place: Place;
  readonly children: ReactNode;
  readonly className?: string;
};

export function PlaceLink({ round, place, children, className = "" }: PlaceLinkProps) {
  switch (place.kind) {
    case "setup":
      return (
        <Link
          className={className}
          to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
          params={round}
          hash={place.section}
        >
          {children}
        </Link>
      );
    case "interviews":
      return (
        <Link
          className={className}
          to="/kommuner/$kommunekode/maalinger/$slug/interview"
          params={round}
        >
          {children}
        </Link>
      );
    case "interview":
      return (
        <Link
          className={className}
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
          params={{ ...round, number: String(place.number) }}
        >
          {children}
        </Link>
      );
    case "results":
      return (
        <Link
          className={className}
          to="/kommuner/$kommunekode/maalinger/$slug/resultater"
          params={round}
          search={{ enhed: place.unit, tema: place.theme }}
        >
          {children}
        </Link>
      );
  }
}
