import type { ReactNode } from "react";
import { m } from "../paraglide/messages";
import { Button } from "./button";

type FormActionsProps = {
  /** The verb: *Gem rollen*, never *OK*. */
  readonly children: ReactNode;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
};

/** The end of a form in a dialog: do it, or leave it. */
export function FormActions({ children, isBusy, onCancel }: FormActionsProps) {
  return (
    <div className="pj-row">
      <Button variant="primary" type="submit" disabled={isBusy}>
        {children}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {m.components_cancel()}
      </Button>
    </div>
  );
}
