import { useEffect, useState } from "react";
import { Button } from "../../components/button";
import { useUpdate } from "../../lib/offline/update";
import { m } from "../../paraglide/messages";

/** A newer Pejling waits until the person has time for it; what is unsent lies on the device meanwhile and afterwards. */
export function UpdateNotice() {
  const isReady = useUpdate();
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    // Where no interview has been opened yet there is no worker, and nothing to be told of.
    if (!navigator.serviceWorker?.controller) return;
    void import("../../lib/offline/register-worker").then((worker) => worker.registerWorker());
  }, []);
  if (!isReady || isLater) return null;
  const reload = async () => {
    const { reloadToNewest } = await import("../../lib/offline/register-worker");
    await reloadToNewest();
  };
  return (
    <aside className="pj-ended" role="status">
      <span>{m.offline_update_text()}</span>
      <Button size="small" variant="primary" onClick={reload}>
        {m.offline_update_reload()}
      </Button>
      <Button size="small" variant="tertiary" onClick={() => setIsLater(true)}>
        {m.offline_update_later()}
      </Button>
    </aside>
  );
}
