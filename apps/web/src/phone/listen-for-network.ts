type Around = { readonly onAway: () => void; readonly onBack: () => void };

/** A phone that has slept, or has changed networks, may hold a stream that is dead and does not know. */
export function listenForNetwork({ onAway, onBack }: Around): () => void {
  const look = () => {
    if (document.visibilityState === "visible") onBack();
  };
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onBack();
  };
  window.addEventListener("offline", onAway);
  window.addEventListener("online", onBack);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("offline", onAway);
    window.removeEventListener("online", onBack);
    window.removeEventListener("pageshow", wake);
    document.removeEventListener("visibilitychange", look);
  };
}
