import type { ReactNode } from "react";
import { PageTitle } from "./page-title";

type NotForYouProps = {
  readonly title: string;
  /** Whom the page is for, and whom to ask. */
  readonly children: string;
  /** Where to go instead, as a LinkButton. */
  readonly action: ReactNode;
};

/** In the place of a page the role does not open. Nothing has been asked for, so nothing has failed. */
export function NotForYou({ title, children, action }: NotForYouProps) {
  return (
    <>
      <PageTitle title={title} lead={children} />
      <div className="pj-row">{action}</div>
    </>
  );
}
