import { useEffect, useState } from "react";
import { Callout } from "../../components/callout";
import { countLeftBehind } from "../../lib/offline/left-behind";
import { m } from "../../paraglide/messages";

/** Before somebody signs in on a shared machine: what another person has not sent is told, and whose turn it is. */
export function LeftBehindCallout() {
  const [count, setCount] = useState(0);
  useEffect(() => void countLeftBehind().then(setCount), []);
  if (count === 0) return null;
  return <Callout tone="warn">{m.offline_left_behind({ count })}</Callout>;
}
