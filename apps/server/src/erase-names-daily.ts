import { type Context, eraseExpiredNames } from "@pejling/api";

const DAY_MS = 86_400_000;

/** Lets names go whose day has come, now and once a day for as long as the server runs. Answers what ends it. */
export function eraseNamesDaily(context: Context, onError: (error: unknown) => void): () => void {
  const sweep = () => void eraseExpiredNames(context).catch(onError);
  sweep();
  const timer = setInterval(sweep, DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
