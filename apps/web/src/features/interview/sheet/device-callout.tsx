import { useEffect, useState } from "react";
import { Callout } from "../../../components/callout";
import { Icon } from "../../../components/icon";
import { checkDevice, type Readiness } from "../../../lib/offline/check-device";
import type { Trouble } from "../../../lib/offline/device";
import { useDevice } from "../../../lib/offline/use-device";
import { m } from "../../../paraglide/messages";

const TITLES: Readonly<Record<Trouble, () => string>> = {
  noStore: m.offline_no_store_title,
  full: m.offline_full_title,
  replaced: m.offline_replaced_title,
};
const TEXTS: Readonly<Record<Trouble, () => string>> = {
  noStore: m.offline_no_store_text,
  full: m.offline_full_text,
  replaced: m.offline_replaced_text,
};

/** Before the interview begins: can this browser go on without a network? If not, why, and what to do about it. */
export function DeviceCallout({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const { trouble } = useDevice();
  useEffect(() => void checkDevice().then(setReadiness), []);
  const found = trouble ?? readiness?.trouble ?? null;
  if (found !== null) {
    return (
      <Callout tone="warn" title={TITLES[found]()}>
        {TEXTS[found]()}
      </Callout>
    );
  }
  if (readiness === null || isQuiet) return null;
  return (
    <p className="pj-sub interview-ready">
      <Icon name={readiness.opensOffline ? "check" : "info"} size={18} />
      {readiness.opensOffline ? m.offline_ready() : m.offline_ready_no_https()}
    </p>
  );
}
