import { useRef } from "react";
import { m } from "../paraglide/messages";

/** Calm: nothing is lost while the connection is away. When it is back that is said, to who cannot see the bar go. */
export function ConnectionBar({ isLost }: { readonly isLost: boolean }) {
  const wasLost = useRef(false);
  if (isLost) wasLost.current = true;
  const isBack = wasLost.current && !isLost;
  return (
    <div role="status" className={isLost ? "ph-lost" : "pj-hidden"}>
      {isLost && m.phone_lost()}
      {isBack && m.phone_back()}
    </div>
  );
}
