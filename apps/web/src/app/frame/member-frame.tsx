import { lazy, Suspense } from "react";
import { m } from "../../paraglide/messages";
import { ExampleBand } from "./example-band";
import { FrameBody } from "./frame-body";
import { Header } from "./header";
import { Places } from "./places";
import { Trail } from "./trail";
import { useCurrent } from "./use-current";

const UnsentBand = lazy(async () => ({ default: (await import("./unsent-band")).UnsentBand }));

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
          <Suspense>
            <UnsentBand />
          </Suspense>
          {current.isHere && current.municipality?.isExample && <ExampleBand />}
        </>
      }
      trail={<Trail current={current} />}
      footer={m.frame_footer()}
    />
  );
}
