import { m } from "../../../paraglide/messages";
import { joinAddress } from "./join-address";

/** For whoever comes late: small, and always there. */
export function JoinCorner({ code }: { readonly code: string | null }) {
  if (code === null) return null;
  return (
    <p className="projector__corner">
      {joinAddress().inWords} · {m.projector_code()}{" "}
      <b>
        {code.slice(0, 3)} {code.slice(3)}
      </b>
    </p>
  );
}
