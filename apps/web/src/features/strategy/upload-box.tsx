import { type DragEvent, useRef, useState } from "react";
import { Button } from "../../components/button";
import { m } from "../../paraglide/messages";
import { PasteDialog } from "./paste-dialog";
import { UploadRow } from "./upload-row";
import { useUploads } from "./use-uploads";
import "./upload-box.css";

export function UploadBox() {
  const { uploads, add, tryAgain, clear } = useUploads();
  const [isOver, setIsOver] = useState(false);
  const [isPasting, setIsPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const addFiles = (files: FileList | null) =>
    add([...(files ?? [])].map((blob) => ({ name: blob.name, blob, address: "" })));
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    addFiles(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };

  return (
    <section className="strategy-upload" aria-labelledby="strategy-upload">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button within */}
      <div
        className={isOver ? "strategy-drop strategy-drop--over" : "strategy-drop"}
        onDragOver={onDragOver}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <div className="strategy-drop__words">
          <h2 id="strategy-upload">
            {isOver ? m.strategy_upload_drop() : m.strategy_upload_title()}
          </h2>
          <p>{m.strategy_upload_text()}</p>
          <p className="pj-sub">{m.strategy_upload_hint()}</p>
        </div>
        <div className="pj-row">
          <Button variant="primary" onClick={() => picker.current?.click()}>
            {m.strategy_upload_choose()}
          </Button>
          <Button onClick={() => setIsPasting(true)}>{m.strategy_upload_paste()}</Button>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".txt,.text,.md,text/plain"
          onChange={(event) => {
            addFiles(event.target.files);
            event.target.value = "";
          }}
        />
      </div>
      {uploads.length > 0 && (
        <div className="strategy-uploads">
          <ul aria-label={m.strategy_upload_results()} aria-live="polite">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} onTryAgain={() => tryAgain(upload)} />
            ))}
          </ul>
          <Button size="small" variant="tertiary" onClick={clear}>
            {m.strategy_upload_clear()}
          </Button>
        </div>
      )}
      <PasteDialog
        isOpen={isPasting}
        onClose={() => setIsPasting(false)}
        onRead={(paper) => add([paper])}
      />
    </section>
  );
}
