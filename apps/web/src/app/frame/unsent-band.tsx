import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { formatDateTime } from "../../lib/formatters";
import { type LeftBehind, listLeftBehind } from "../../lib/offline/left-behind";
import { wipeOthers } from "../../lib/offline/wipe-person";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";

/** On every page but the interview's own: what was left unsent there when a page was closed, and the way to it. */
export function UnsentBand() {
  const { pathname } = useLocation();
  const { person } = useMe();
  const owner = person?.userId ?? null;
  const [left, setLeft] = useState<readonly LeftBehind[]>([]);
  useEffect(() => {
    if (person !== null) void wipeOthers(person);
  }, [person]);
  useEffect(() => {
    if (owner !== null) void listLeftBehind(owner, pathname).then(setLeft);
  }, [owner, pathname]);
  const [first] = left;
  if (first === undefined) return null;
  const { path, count, since } = first;
  return (
    <aside className="pj-example" aria-label={m.offline_band_label()}>
      {m.offline_band_text({ count, time: formatDateTime(since) })}{" "}
      <Link to={path}>{m.offline_band_open()}</Link>
    </aside>
  );
}
