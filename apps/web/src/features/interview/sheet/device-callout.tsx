import { useEffect, useState } from "react";
import { Callout } from "../../../components/callout";
import { Icon } from "../../../components/icon";
import { checkDevice, type Readiness, untilPagesAreKept } from "../../../lib/offline/check-device";
import type { Trouble } from "../../../lib/offline/device";
import { useDevice } from "../../../lib/offline/use-device";
import { m } from "../../../paraglide/messages";
import "./queue-button.css";

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

type DeviceCalloutProps = {
  readonly sheet: string;
  /** On the sheet itself only what is wrong is said. */
  readonly isQuiet?: boolean;
};

/** Before the interview begins: can this browser go on without a network? If not, why, and what to do about it. */
export function DeviceCallout({ sheet, isQuiet = false }: DeviceCalloutProps) {
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
  return readiness.mayOpenOffline ? (
    <Ready sheet={sheet} />
  ) : (
    <p className="pj-sub interview-ready">
      <Icon name="info" size={18} />
      {m.offline_ready_no_https()}
    </p>
  );
}

/** Said only when it is so: the pages and the interview lie on the device. */
function Ready({ sheet }: { readonly sheet: string }) {
  const [arePagesKept, setArePagesKept] = useState(false);
  const { kept } = useDevice();
  useEffect(() => void untilPagesAreKept().then(() => setArePagesKept(true)), []);
  const isReady = arePagesKept && kept === sheet;
  return (
    <p className="pj-sub interview-ready" role="status">
      {isReady && <Icon name="check" size={18} />}
      {isReady ? m.offline_ready() : m.offline_getting_ready()}
    </p>
  );
}
