import { useState } from "react";
import { currentLocale } from "../lib/locale";
import { m } from "../paraglide/messages";
import { CodePage } from "./code-page";
import { EndedPage } from "./ended-page";
import { JoinPage } from "./join-page";
import { forgetDrafts, readDrafts } from "./minutes/draft-memory";
import { listUnsent } from "./minutes/drafts";
import { UnsentTexts } from "./minutes/unsent-texts";
import { PhoneFrame } from "./phone-frame";
import { choosePhoneLocale } from "./phone-locale";
import { forgetMemory, keepMemory, readMemory, type Seat } from "./phone-memory";
import { readAddress, showAddress } from "./read-address";
import { RoomPage } from "./room-page";

type Place =
  | { readonly kind: "code"; readonly code: string; readonly notice: "left" | "gone" | null }
  | { readonly kind: "join"; readonly seat: Seat }
  | { readonly kind: "room"; readonly seat: Seat }
  | { readonly kind: "ended" };

export function PhoneApp() {
  const [place, setPlace] = useState(findStart);
  const [unsent, setUnsent] = useState<readonly string[]>([]);
  const [locale, setLocale] = useState(currentLocale());

  const goTo = (next: Place) => {
    showAddress(next.kind === "join" || next.kind === "room" ? next.seat.code : null);
    setPlace(next);
  };
  const leaveFor = (next: Place) => {
    if (place.kind === "room") setUnsent(listUnsent(readDrafts(place.seat.code)));
    forgetDrafts();
    forgetMemory();
    goTo(next);
  };
  const switchLocale = () => {
    const other = locale === "da" ? "en" : "da";
    choosePhoneLocale(other);
    setLocale(other);
  };

  return (
    <PhoneFrame onSwitchLocale={switchLocale}>
      {place.kind === "code" && (
        <>
          <CodePage
            typed={place.code}
            notice={toNotice(place.notice)}
            onFound={(seat) => goTo({ kind: "join", seat })}
          />
          <UnsentTexts texts={unsent} />
        </>
      )}
      {place.kind === "join" && (
        <JoinPage
          seat={place.seat}
          onBack={() => goTo({ kind: "code", code: "", notice: null })}
          onJoined={() => {
            keepMemory({ seat: place.seat, choices: [] });
            goTo({ kind: "room", seat: place.seat });
          }}
        />
      )}
      {place.kind === "room" && (
        <RoomPage
          seat={place.seat}
          onGone={() => leaveFor({ kind: "code", code: place.seat.code, notice: "gone" })}
          onLeft={() => leaveFor({ kind: "code", code: "", notice: "left" })}
          onEnded={() => leaveFor({ kind: "ended" })}
        />
      )}
      {place.kind === "ended" && <EndedPage unsent={unsent} />}
    </PhoneFrame>
  );
}

/** The seat the phone has, unless its owner has come with the code of another interview. */
function findStart(): Place {
  const code = readAddress(location.pathname);
  const seat = readMemory()?.seat;
  if (seat !== undefined && (code === "" || code === seat.code)) return { kind: "room", seat };
  return { kind: "code", code, notice: null };
}

function toNotice(notice: "left" | "gone" | null): string | null {
  if (notice === null) return null;
  return notice === "left" ? m.phone_left() : m.phone_gone();
}
