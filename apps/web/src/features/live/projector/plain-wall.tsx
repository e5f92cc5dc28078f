type PlainWallProps = {
  readonly title: string;
  readonly text?: string;
  /** Only for those who cannot see: the wall itself stays empty. */
  readonly isQuiet?: boolean;
};

/** One sentence, and what happens next. */
export function PlainWall({ title, text, isQuiet = false }: PlainWallProps) {
  return (
    <div className="projector__plain">
      <h1 className={isQuiet ? "pj-hidden" : ""} tabIndex={-1}>
        {title}
      </h1>
      {text !== undefined && <p>{text}</p>}
    </div>
  );
}
