import { useLocation } from "@tanstack/react-router";
import { may } from "../../lib/decide-may";
import { useEnded } from "../../lib/session";
import { useMe } from "../../lib/use-me";
import { isEntry } from "../guard-page";
import { EndedNotice } from "./ended-notice";
import { EntryFrame } from "./entry-frame";
import { isWall } from "./is-wall";
import { MemberFrame } from "./member-frame";
import { ReaderFrame } from "./reader-frame";
import { SignOutQuestion } from "./sign-out-question";
import { UpdateNotice } from "./update-notice";
import { useGoOn } from "./use-go-on";
import { useWatchSession } from "./use-watch-session";
import { WallFrame } from "./wall-frame";
import "./frame.css";

/** The frames: the door, the house for who is signed in, its bare wall, and one room for who holds a link to it. */
export function Frame() {
  return (
    <>
      <FrameForWhoIsHere />
      <UpdateNotice />
      <SignOutQuestion />
    </>
  );
}

function FrameForWhoIsHere() {
  const { pathname } = useLocation();
  const me = useMe();
  const ended = useEnded();
  useGoOn();
  // What hangs on the wall follows a stream of its own, which ends with the session.
  useWatchSession(me.person !== null && ended === null && !isWall(pathname));

  if (isEntry(pathname)) return <EntryFrame />;
  const { person, link } = me;
  const isShared = link !== null && pathname.startsWith(`/kommuner/${link.kommunekode}/`);
  const isOwn = isShared && may(me, "assessment.list", { ...link, slug: null });
  if (person === null && link === null) return <EntryFrame />;
  return (
    <>
      {person === null || (isShared && !isOwn) ? (
        <ReaderFrame />
      ) : isWall(pathname) ? (
        <WallFrame />
      ) : (
        <MemberFrame />
      )}
      {ended !== null && <EndedNotice ended={ended} />}
    </>
  );
}
