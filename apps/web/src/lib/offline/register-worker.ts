import { announceUpdate } from "./update";

const ADDRESS = "/sw.js";
const LONGEST_WAIT_MS = 10_000;
const LOOK_EVERY_MS = 30 * 60_000;

let registered: Promise<void> | null = null;

/** Makes the pages themselves open without a network. Only over https, or on this machine. */
export function registerWorker(): Promise<void> {
  registered ??= register();
  return registered;
}

async function register(): Promise<void> {
  if (import.meta.env.DEV || !isSecureContext || !("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(ADDRESS);
    if (isUpdate(registration.waiting)) announceUpdate();
    setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY_MS);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && isUpdate(installing)) announceUpdate();
      });
    });
  } catch {
    // Without it Pejling works as before, with a network. The interview's page tells what opens without one.
  }
}

/** A worker that waits while another one is at work is a newer one. */
function isUpdate(worker: ServiceWorker | null): boolean {
  return worker !== null && navigator.serviceWorker.controller !== null;
}

/** The person has said so: the newer worker takes over, and the page is loaded from it. */
export async function reloadToNewest(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  const worker = registration?.waiting ?? registration?.installing;
  if (worker) {
    const isTaken = once(navigator.serviceWorker, "controllerchange");
    await untilInstalled(worker);
    worker.postMessage({ type: "SKIP_WAITING" });
    await Promise.race([isTaken, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
  }
  location.reload();
}

async function untilInstalled(worker: ServiceWorker): Promise<void> {
  while (worker.state === "installing") await once(worker, "statechange");
}

function once(target: EventTarget, name: string): Promise<void> {
  return new Promise((resolve) => target.addEventListener(name, () => resolve(), { once: true }));
}
