import { m } from "../../paraglide/messages";

/** Corrections nobody has got, when the session has ended for this phone: the last chance to keep them. */
export function UnsentTexts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="ph-notice ph-unsent">
      <p>{m.phone_ended_unsent()}</p>
      {texts.map((text) => (
        <p key={text} className="ph-kept">
          {text}
        </p>
      ))}
    </div>
  );
}
