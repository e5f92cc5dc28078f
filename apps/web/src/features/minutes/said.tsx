import { m } from "../../paraglide/messages";
import type { MinutesQuestion } from "./minutes-types";

type SaidProps = Pick<MinutesQuestion, "quotes" | "challenges" | "corrections">;

const KINDS: Readonly<Record<SaidProps["challenges"][number]["kind"], () => string>> = {
  challenge: m.minutes_kind_challenge,
  strength: m.minutes_kind_strength,
  barrier: m.minutes_kind_barrier,
};

/** What was said: quotes the group allows, challenges with what they are, and corrections that were accepted. */
export function Said({ quotes, challenges, corrections }: SaidProps) {
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="minutes-quote">
          {quote}
        </blockquote>
      ))}
      {challenges.length > 0 && (
        <ul className="minutes-challenges">
          {challenges.map(({ kind, statement }) => (
            <li key={`${kind} ${statement}`}>
              <strong>{KINDS[kind]()}</strong> {statement}
            </li>
          ))}
        </ul>
      )}
      {corrections.map(({ text, answer }) => (
        <p key={`${text} ${answer}`} className="minutes-correction-note">
          <strong>{m.minutes_corrected()}</strong> {text}
          {answer !== "" && ` ${m.minutes_corrected_answer({ answer })}`}
        </p>
      ))}
    </>
  );
}
