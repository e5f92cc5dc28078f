import { type ReactNode, useEffect, useRef, useState } from "react";
import { m } from "../paraglide/messages";
import { Button } from "./button";
import { Callout } from "./callout";
import { TextField } from "./text-field";
import "./secret-link.css";

type SecretLinkProps = {
  /** Whom it is for: *Link til mette@kommune.dk*. */
  readonly label: string;
  readonly address: string;
  /** How to send it, and that it is not shown again. */
  readonly children: ReactNode;
};

/** A link that is shown once: in a field that can be read and copied by hand, with a button that does it. */
export function SecretLink({ label, address, children }: SecretLinkProps) {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // What the reader had under the hand has made way for this: they go on from the link.
  useEffect(() => root.current?.querySelector("input")?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <div className="pj-secret" ref={root}>
      <Callout tone="warn">{children}</Callout>
      <div className="pj-secret__row">
        <TextField
          label={label}
          value={address}
          readOnly
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={copy}>
          {m.components_copy()}
        </Button>
      </div>
      <p className="pj-sub pj-secret__said" role="status">
        {outcome === "copied" && m.components_copied()}
        {outcome === "failed" && m.components_copy_failed()}
      </p>
    </div>
  );
}
