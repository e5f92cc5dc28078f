import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { type InterviewAddress, useLive } from "../use-live";
import { PlainWall } from "./plain-wall";
import { RoomWall } from "./room-wall";
import { toWall } from "./to-wall";
import { useAwake } from "./use-awake";
import "./projector.css";

/** What the group sees on the wall. It follows the facilitator by itself and is never touched. */
export function ProjectorPage() {
  const { kommunekode, slug, number } = useParams({
    from: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/laerred",
  });
  useEffect(() => {
    document.title = `${m.projector_title()} – Pejling`;
  }, []);
  if (!/^[1-9]\d{0,5}$/.test(number)) {
    return (
      <div className="projector">
        <PlainWall title={m.projector_unknown()} />
      </div>
    );
  }
  return <Projector address={{ kommunekode, slug, number: Number(number) }} />;
}

function Projector({ address }: { readonly address: InterviewAddress }) {
  const { live } = useLive(address, "projector");
  useAwake();
  return (
    <div className="projector">
      <WallOf wall={toWall(live)} />
      <div className="projector__away" role="status">
        {live.kind === "away" && m.projector_away()}
      </div>
    </div>
  );
}

function WallOf({ wall }: { readonly wall: ReturnType<typeof toWall> }) {
  switch (wall.kind) {
    case "waiting":
      return <PlainWall title={m.projector_title()} isQuiet />;
    case "notOpen":
      return <PlainWall title={m.projector_not_open()} text={m.projector_not_open_text()} />;
    case "ended":
      return <PlainWall title={m.projector_ended()} text={m.projector_ended_text()} />;
    case "refused":
      return <PlainWall title={m.projector_refused()} text={textForError(wall.error)} />;
    case "room":
      return <RoomWall {...wall.heard} />;
  }
}
