import { Agent, request } from "node:http";

export type LoadResult = {
  readonly perSecond: number;
  readonly p95Milliseconds: number;
  readonly failed: number;
};

/** Posts the bodies with so many clients at a time, each waiting for its answer, and counts what came back saved. */
export async function loadSaves(
  url: string,
  {
    bodies,
    clients,
    isSaved,
    headers = {},
    headersOf = () => ({}),
  }: {
    bodies: readonly string[];
    clients: number;
    isSaved: (answer: string) => boolean;
    headers?: Record<string, string>;
    /** What one request has beyond that: who sends it. */
    headersOf?: (at: number) => Record<string, string>;
  },
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let next = 0;
  let failed = 0;
  const client = async () => {
    while (next < bodies.length) {
      const at = next++;
      const body = bodies[at] ?? "";
      const started = performance.now();
      const answer = await post(url, {
        ...{ body, agent },
        headers: { ...headers, ...headersOf(at) },
      });
      times.push(performance.now() - started);
      if (!isSaved(answer)) failed += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: (bodies.length - failed) / seconds,
    p95Milliseconds: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    failed,
  };
}

function post(
  url: string,
  { body, agent, headers }: { body: string; agent: Agent; headers: Record<string, string> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: "POST",
        agent,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve(text));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
