import { Icon } from "../../components/icon";
import { m } from "../../paraglide/messages";
import { useRoom } from "./room";

/** The network has gone: what stands there stands, and nobody needs to do anything. */
export function AwayBar() {
  const { isAway } = useRoom();
  return (
    <div role="status">
      {isAway && (
        <p className="live-away">
          <Icon name="warning" size={20} />
          {m.live_away()}
        </p>
      )}
    </div>
  );
}
