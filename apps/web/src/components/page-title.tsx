import { type ReactNode, useEffect } from "react";
import { useProvidePageName } from "../lib/page-name";
import "./page-title.css";

type PageTitleProps = {
  /** The page's one h1, and the name of its browser tab. */
  readonly title: string;
  /** The last step of the breadcrumb, where the page is about one named thing. */
  readonly crumb?: string;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  /** The page's actions; one of them primary at most. */
  readonly children?: ReactNode;
};

/** Every page has exactly one. Focus lands here when the page is opened from another. */
export function PageTitle({ title, crumb, eyebrow, lead, children }: PageTitleProps) {
  useProvidePageName(crumb ?? null);
  useEffect(() => {
    document.title = `${title} – Pejling`;
  }, [title]);

  return (
    <div className="pj-page-title">
      <div className="pj-page-title__words">
        {eyebrow && <p className="pj-sub pj-page-title__eyebrow">{eyebrow}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="pj-lead pj-page-title__lead">{lead}</p>}
      </div>
      {children && <div className="pj-row pj-no-print">{children}</div>}
    </div>
  );
}
