import { type Context, endForgottenSessions, eraseExpiredNames } from "@pejling/api";

const DAY_MS = 86_400_000;

/** Lets names go whose day has come and ends forgotten live sessions with their seats and ballots, now and once a day for as long as the server runs. Answers what ends it. */
export function eraseNamesDaily(context: Context, onError: (error: unknown) => void): () => void {
  const sweep = () => {
    void eraseExpiredNames(context).catch(onError);
    void endForgottenSessions(context).catch(onError);
  };
  sweep();
  const timer = setInterval(sweep, DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
