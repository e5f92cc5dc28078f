import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { Checkbox } from "../../components/checkbox";
import { notify } from "../../components/notices";
import { downloadText } from "../../lib/download";
import { m } from "../../paraglide/messages";

type RecoveryCodesProps = { readonly codes: readonly string[]; readonly onDone: () => void };

/** Shown this once. Who leaves without keeping them has been told what it means. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const [isKept, setIsKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      notify(m.account_codes_copied(), "success");
    } catch {
      notify(m.account_codes_not_copied(), "error");
    }
  };
  const text = `${m.account_codes_file_title()}\n\n${codes.join("\n")}\n`;
  return (
    <div className="account-codes">
      <h3 ref={heading} tabIndex={-1}>
        {m.account_codes_title()}
      </h3>
      <Callout tone="warn">{m.account_codes_text()}</Callout>
      <ul className="account-codes__list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="pj-row pj-no-print">
        <Button onClick={() => void copy()}>{m.account_codes_copy()}</Button>
        <Button onClick={() => window.print()}>{m.account_codes_print()}</Button>
        <Button
          variant="tertiary"
          onClick={() =>
            downloadText(text, "pejling-gendannelseskoder.txt", "text/plain;charset=utf-8")
          }
        >
          {m.account_codes_download()}
        </Button>
      </div>
      <div className="pj-no-print">
        <Checkbox
          label={m.account_codes_kept()}
          checked={isKept}
          onChange={(event) => setIsKept(event.target.checked)}
        />
        <Button variant="primary" disabled={!isKept} onClick={onDone}>
          {m.account_codes_done()}
        </Button>
      </div>
    </div>
  );
}
