import { readCode } from "@pejling/domain";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { m } from "../paraglide/messages";
import { Heading } from "./heading";
import { client } from "./phone-client";
import type { Seat } from "./phone-memory";
import { readFailure, textForFailure } from "./read-failure";

type CodePageProps = {
  readonly typed: string;
  readonly notice: string | null;
  readonly onFound: (seat: Seat) => void;
};

export function CodePage({ typed, notice, onFound }: CodePageProps) {
  const [text, setText] = useState(typed);
  const [problem, setProblem] = useState<(() => string) | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef({ typed, notice });

  const refuse = (toText: () => string) => {
    setProblem(() => toText);
    setIsLooking(false);
    field.current?.focus();
  };
  const look = async (typed: string) => {
    const code = readCode(typed);
    if (code === null) return refuse(m.phone_code_malformed);
    setIsLooking(true);
    try {
      onFound({ code, ...(await client.live.find.query({ code })) });
    } catch (error) {
      const failure = readFailure(error);
      refuse(() => textForFailure(failure));
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isLooking) void look(text);
  };

  // Who comes by the QR code has typed nothing and need not.
  const lookAtOnce = useRef(look);
  useEffect(() => {
    const { typed, notice } = first.current;
    first.current = { typed: "", notice };
    if (typed !== "" && notice === null) void lookAtOnce.current(typed);
  }, []);

  return (
    <form className="ph-form" onSubmit={submit} noValidate>
      <Heading>{m.phone_title()}</Heading>
      {notice !== null && <p className="ph-notice">{notice}</p>}
      <label className="ph-label" htmlFor="code">
        {m.phone_code_label()}
      </label>
      <p id="code-hint" className="ph-hint">
        {m.phone_code_hint()}
      </p>
      <input
        ref={field}
        id="code"
        className="ph-code"
        value={text}
        onChange={(event) => setText(event.target.value)}
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={problem === null ? "code-hint" : "code-problem code-hint"}
        aria-invalid={problem !== null}
      />
      <p id="code-problem" className="ph-problem" role="alert">
        {problem?.()}
      </p>
      <button type="submit" className="ph-button" aria-disabled={isLooking}>
        {isLooking ? m.phone_looking() : m.phone_code_go()}
      </button>
    </form>
  );
}
