import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.mjs";
import { type Figure, figure, median } from "./figure";
import { runServer } from "./run-server";

const RUNS = 5;
const SLOWDOWN = 4;
const RESULTS = "/kommuner/0999/maalinger/2026-1/resultater";
const PHONE = "/deltag";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Visit = {
  readonly executablePath: string;
  readonly address: string;
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
};
type Load = { readonly kilobytes: number; readonly paintSeconds: number };

/**
 * The director's first look at the example's results, and a participant's at the page that asks for the code, in a real
 * browser with the processor slowed four times.
 */
export async function measureFirstLoad(folder: string): Promise<readonly Figure[]> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.error("No Chromium: first load is not measured.");
    return [];
  }
  mkdirSync(folder, { recursive: true });
  const server = await runServer(process.execPath, ["apps/server/dist/main.js"], {
    PEJLING_DATA: folder,
  });
  const { address } = server;
  const desk = { executablePath, address, path: RESULTS, viewport: { width: 1440, height: 900 } };
  const phone = { executablePath, address, path: PHONE, viewport: { width: 390, height: 844 } };
  const results = await loadOften(desk);
  const code = await loadOften(phone);
  await server.stop();
  return [
    figure("main", {
      name: "first load of results, JS + CSS as sent",
      value: results.kilobytes,
      unit: "kB",
      bound: "≤ 200",
    }),
    figure("main", {
      name: "largest contentful paint of results, CPU ÷ 4",
      value: results.paintSeconds,
      unit: "s",
      bound: "≤ 1.5",
    }),
    figure("main", {
      name: "first load of the participant's page, JS + CSS as sent",
      value: code.kilobytes,
      unit: "kB",
      bound: "≤ 130",
    }),
    figure("main", {
      name: "largest contentful paint of the participant's page, CPU ÷ 4",
      value: code.paintSeconds,
      unit: "s",
    }),
  ];
}

async function loadOften(visit: Visit): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < RUNS; run++) loads.push(await loadOnce(visit));
  return {
    kilobytes: median(loads.map(({ kilobytes }) => kilobytes)),
    paintSeconds: median(loads.map(({ paintSeconds }) => paintSeconds)),
  };
}

/** In a browser that has never been there. */
async function loadOnce({ executablePath, address, path, viewport }: Visit): Promise<Load> {
  const profile = mkdtempSync(join(tmpdir(), "pejling-chromium-"));
  const options = { executablePath, headless: true, viewport, args: FLAGS };
  const context = await chromium.launchPersistentContext(profile, options);
  await context.addCookies(await signInAsExample(address));
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const kinds = new Map<string, string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (/Script|Stylesheet/.test(kinds.get(requestId) ?? "")) bytes += encodedDataLength;
  });
  await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
  const paint = await page.evaluate(readLargestPaint);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return { kilobytes: bytes / 1000, paintSeconds: paint / 1000 };
}

/** The cookie of the example's director. */
async function signInAsExample(address: string) {
  const response = await fetch(`${address}/trpc/account.signInAsExample`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ key: "director" }),
  });
  if (!response.ok) throw new Error(`Signing in answered ${response.status}`);
  return response.headers.getSetCookie().map((cookie) => {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address };
  });
}

/** Runs in the page. */
function readLargestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}
