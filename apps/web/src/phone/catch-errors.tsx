import { Component, type ReactNode } from "react";
import { m } from "../paraglide/messages";
import { ReloadPage } from "./reload-page";

type Props = { readonly children: ReactNode };
type State = { readonly isBroken: boolean };

/** A fault of ours leaves a sentence and a way on, never an empty page. */
export class CatchErrors extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="ph-main">
        <ReloadPage title={m.phone_broken_title()} text={m.phone_broken_text()} />
      </main>
    );
  }
}
