import { STRENGTH_TEXTS } from "./words";

/** A filled or a half mark; the word is read aloud and stands in the key. */
export function StrengthMark({ strength }: { strength: "primary" | "partial" }) {
  const word = STRENGTH_TEXTS[strength]();
  return (
    <span className="strategy-strength" title={word}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {strength === "primary" ? (
          <circle cx="7" cy="7" r="5.5" fill="currentColor" />
        ) : (
          <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
        )}
      </svg>
      <span className="pj-hidden">{word}: </span>
    </span>
  );
}
