import { m } from "../paraglide/messages";
import { Heading } from "./heading";

export function ReloadPage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="ph-calm">
      <Heading>{title}</Heading>
      <p>{text}</p>
      <button type="button" className="ph-button" onClick={() => location.reload()}>
        {m.phone_reload()}
      </button>
    </div>
  );
}
