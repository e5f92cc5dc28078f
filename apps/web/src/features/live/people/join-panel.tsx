import { QrCode } from "../../../components/qr-code";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";

/** How a phone comes in: the code, the address in words, and both as a picture for its camera. */
export function JoinPanel({ isLarge = false }: { readonly isLarge?: boolean }) {
  const { code } = useRoom().state;
  if (code === null) return null;
  const address = `${location.origin}/deltag`;
  const qr = <QrCode text={`${address}/${code}`} label={m.live_qr_label()} />;
  return (
    <div className={isLarge ? "live-join is-large" : "live-join"}>
      <div>
        <p>{m.live_join_go_to()}</p>
        <p className="live-join__address">{address.replace(/^https?:\/\//, "")}</p>
        <p>{m.live_join_type()}</p>
        <p className="live-join__code">
          <span>{code.slice(0, 3)}</span> <span>{code.slice(3)}</span>
        </p>
      </div>
      {isLarge ? (
        qr
      ) : (
        <details>
          <summary>{m.live_show_qr()}</summary>
          {qr}
        </details>
      )}
    </div>
  );
}
