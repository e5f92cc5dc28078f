import { QrCode } from "../../../components/qr-code";
import { m } from "../../../paraglide/messages";
import { joinAddress } from "./join-address";

type WelcomeWallProps = { readonly code: string | null; readonly joined: number };

/** While people come in: the code, the address and the picture for a camera, and how many are here. */
export function WelcomeWall({ code, joined }: WelcomeWallProps) {
  const address = joinAddress();
  return (
    <div className="projector__welcome">
      <h1 tabIndex={-1}>{m.projector_welcome()}</h1>
      {code !== null && (
        <>
          <div className="projector__join">
            <p>{m.projector_go_to()}</p>
            <p className="projector__address">{address.inWords}</p>
            <p>{m.projector_type()}</p>
            <p className="projector__code">
              <span>{code.slice(0, 3)}</span>
              <span>{code.slice(3)}</span>
            </p>
            <p>{m.projector_anonymous()}</p>
          </div>
          <figure className="projector__qr">
            <QrCode
              text={`${address.url}/${code}`}
              label={m.projector_qr({ address: address.inWords })}
            />
            <figcaption>{m.projector_scan()}</figcaption>
          </figure>
        </>
      )}
      <p className="projector__joined" role="status">
        {joined === 0 ? m.projector_nobody() : m.projector_joined({ count: joined })}
      </p>
    </div>
  );
}
