import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlace } from "./place-context";

type PageLinkProps = {
  readonly children: ReactNode;
  readonly className?: string;
  readonly "aria-label"?: string;
};

export function UnitLink({ code, ...rest }: PageLinkProps & { readonly code: string }) {
  const { kommunekode, slug } = usePlace();
  return (
    <Link
      {...rest}
      to="/kommuner/$kommunekode/maalinger/$slug/resultater/enheder/$code"
      params={{ kommunekode, slug, code }}
    />
  );
}

export function ThemeLink({ themeId, ...rest }: PageLinkProps & { readonly themeId: string }) {
  const { kommunekode, slug } = usePlace();
  return (
    <Link
      {...rest}
      to="/kommuner/$kommunekode/maalinger/$slug/resultater/temaer/$themeId"
      params={{ kommunekode, slug, themeId }}
    />
  );
}
