import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { usePlace } from "./place-context";
import type { Subject } from "./results-types";
import { subjectHref } from "./subject-href";

type SubjectLinkProps = {
  readonly subject: Subject;
  readonly children: ReactNode;
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "true";
};

/**
 * From a number to how it was computed: the panel has an address, so the link can be copied and sent. A plain link that
 * hands its click to the router: a heatmap has a hundred of them, and the router's own would each watch the address.
 */
export function SubjectLink({ subject, ...rest }: SubjectLinkProps) {
  const place = usePlace();
  const router = useRouter();
  const href = subjectHref(place, subject);
  const open = (event: MouseEvent) => {
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (isElsewhere || event.button !== 0 || event.defaultPrevented) return;
    event.preventDefault();
    const staysHere = href.startsWith(`${router.state.location.pathname}?`);
    router.navigate({ href, resetScroll: !staysHere });
  };
  return <a {...rest} href={href} onClick={open} />;
}
