import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "../../../lib/use-may";
import type { Place } from "./place";

export type RoundAddress = { readonly kommunekode: string; readonly slug: string };
type PlaceLinkProps = {
  readonly round: RoundAddress;
  readonly place: Place;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A link for who may open the place, else the words alone. */
export function PlaceLink(props: PlaceLinkProps) {
  switch (props.place.kind) {
    case "setup":
      return <GuardedLink {...props} door="assessment.setup" />;
    case "interviews":
    case "interview":
      return <GuardedLink {...props} door="interview.list" />;
    case "live":
      return <GuardedLink {...props} door="live.watch" />;
    case "results":
      return <OpenLink {...props} />;
  }
}

type GuardedLinkProps = PlaceLinkProps & {
  readonly door: "assessment.setup" | "interview.list" | "live.watch";
};

function GuardedLink({ door, ...props }: GuardedLinkProps) {
  const mayOpen = useMay(door, props.round.kommunekode);
  return mayOpen ? <OpenLink {...props} /> : <span>{props.children}</span>;
}

function OpenLink({ round, place, children, className = "" }: PlaceLinkProps) {
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
    case "live":
      return (
        <Link
          className={className}
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/afvikling"
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
