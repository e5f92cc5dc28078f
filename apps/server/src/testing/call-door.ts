import { Agent, request } from "node:http";

export type Answered = {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
};

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Posts to a door as a browser does, with little work of its own: a thousand phones are played by one process. */
export function callDoor(
  url: string,
  { headers, input }: { readonly headers: Record<string, string>; readonly input: unknown },
): Promise<Answered> {
  const body = JSON.stringify(input);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...headers,
      },
    });
    outgoing.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        const cookies = response.headers["set-cookie"] ?? [];
        resolve({ status: response.statusCode ?? 0, body: text, cookies });
      });
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // As a browser does where the server has let go of a connection in the moment it was taken up again.
      const isStale = outgoing.reusedSocket && error.code === "ECONNRESET";
      if (isStale) callDoor(url, { headers, input }).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}

/** What a door answered; fails when it refused. */
export async function askDoor(
  url: string,
  asked: Parameters<typeof callDoor>[1],
): Promise<{ readonly data: unknown; readonly cookies: readonly string[] }> {
  const { status, body, cookies } = await callDoor(url, asked);
  if (status !== 200) throw new Error(`${url} answered ${status} ${body}`);
  return { data: JSON.parse(body).result?.data, cookies };
}
