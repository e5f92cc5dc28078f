import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlace } from "./place-context";
import type { Subject } from "./results-types";

const ROUND = "/kommuner/$kommunekode/maalinger/$slug/resultater";
const PANEL = "regnestykke";

type SubjectLinkProps = {
  readonly subject: Subject;
  readonly children: ReactNode;
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "true";
};

/** From a number to how it was computed: the panel has an address, so the link can be copied and sent. */
export function SubjectLink({ subject: { unit, theme }, ...rest }: SubjectLinkProps) {
  const { kommunekode, slug, page } = usePlace();
  const params = { kommunekode, slug };
  if (page.kind === "unit" && unit === page.code && theme !== null) {
    return (
      <Link
        {...rest}
        to={`${ROUND}/enheder/$code`}
        params={{ ...params, code: page.code }}
        search={(old) => ({ mod: old.mod, tema: theme, panel: PANEL })}
        resetScroll={false}
        preload={false}
      />
    );
  }
  if (page.kind === "theme" && theme === page.themeId) {
    return (
      <Link
        {...rest}
        to={`${ROUND}/temaer/$themeId`}
        params={{ ...params, themeId: page.themeId }}
        search={{ enhed: unit ?? undefined, panel: PANEL }}
        resetScroll={false}
        preload={false}
      />
    );
  }
  return (
    <Link
      {...rest}
      to={ROUND}
      params={params}
      search={{ enhed: unit ?? undefined, tema: theme ?? undefined, panel: PANEL }}
      resetScroll={page.kind !== "results"}
      preload={false}
    />
  );
}
