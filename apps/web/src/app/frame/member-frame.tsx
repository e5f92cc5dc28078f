import { m } from "../../paraglide/messages";
import { ExampleBand } from "./example-band";
import { FrameBody } from "./frame-body";
import { Header } from "./header";
import { Places } from "./places";
import { Trail } from "./trail";
import { UnsentWhenIdle } from "./unsent-when-idle";
import { useCurrent } from "./use-current";

export function MemberFrame() {
  const current = useCurrent();
  return (
    <FrameBody
      header={
        <>
          <header className="pj-header">
            <Header current={current} />
            <Places current={current} />
          </header>
          <UnsentWhenIdle />
          {current.isHere && current.municipality?.isExample && <ExampleBand />}
        </>
      }
      trail={<Trail current={current} />}
      footer={m.frame_footer()}
    />
  );
}
