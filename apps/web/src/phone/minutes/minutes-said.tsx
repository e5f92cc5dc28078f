import { m } from "../../paraglide/messages";
import type { SeatMinutes } from "../phone-client";

type SaidProps = SeatMinutes["body"]["general"];

const KINDS: Readonly<Record<SaidProps["challenges"][number]["kind"], () => string>> = {
  challenge: m.minutes_kind_challenge,
  strength: m.minutes_kind_strength,
  barrier: m.minutes_kind_barrier,
};

/** What was said and may be used, what came of it, and what the group has had corrected. */
export function MinutesSaid({ quotes, challenges, corrections }: SaidProps) {
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="ph-quote">
          {quote}
        </blockquote>
      ))}
      {challenges.map(({ kind, statement }) => (
        <p key={`${kind} ${statement}`}>
          <b>{KINDS[kind]()}</b> {statement}
        </p>
      ))}
      {corrections.map(({ text, answer }) => (
        <p key={text} className="ph-corrected">
          <b>{m.minutes_corrected()}</b> {text}
          {answer !== "" && ` ${m.minutes_corrected_answer({ answer })}`}
        </p>
      ))}
    </>
  );
}
