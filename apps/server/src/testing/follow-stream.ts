import { Agent, request } from "node:http";

export type StreamEvent = { readonly id: string; readonly data: string };
export type FollowedStream = { readonly close: () => void; readonly lastId: () => string };

type Settings = {
  readonly headers: Record<string, string>;
  readonly onEvent: (event: StreamEvent) => void;
  /** Told each time the stream stands, also after it was lost. */
  readonly onOpen?: () => void;
  readonly retryMs?: number;
};

const RETRY_MS = 1000;
/** Each stream has a connection of its own, as in a browser. */
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** What a browser's EventSource does: reads on, and comes back with the last event's id when the stream is lost. */
export function followStream(
  url: string,
  { headers, onEvent, onOpen, retryMs = RETRY_MS }: Settings,
): FollowedStream {
  let lastId = "";
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;
  let end: () => void = () => undefined;

  function connect(): void {
    const asked = { accept: "text/event-stream", ...headers };
    const outgoing = request(url, {
      agent,
      headers: lastId === "" ? asked : { ...asked, "last-event-id": lastId },
    });
    let isOver = false;
    const comeBack = () => {
      if (isOver) return;
      isOver = true;
      if (!isClosed) retry = setTimeout(connect, retryMs);
    };
    outgoing.on("response", (response) => {
      const read = readEvents((event) => {
        if (event.id !== "") lastId = event.id;
        onEvent(event);
      });
      response.setEncoding("utf8");
      response.on("data", read);
      response.on("error", comeBack);
      response.on("close", comeBack);
      if (response.statusCode === 200) onOpen?.();
    });
    outgoing.on("error", comeBack);
    outgoing.end();
    end = () => outgoing.destroy();
  }

  connect();
  return {
    lastId: () => lastId,
    close: () => {
      isClosed = true;
      clearTimeout(retry);
      end();
    },
  };
}

/** Puts the pieces that arrive together to events; those with a name are the transport's own and left out. */
function readEvents(onEvent: (event: StreamEvent) => void): (chunk: string) => void {
  let rest = "";
  return (chunk) => {
    rest += chunk;
    let end = rest.indexOf("\n\n");
    while (end >= 0) {
      const fields = new Map(rest.slice(0, end).split("\n").map(toField));
      rest = rest.slice(end + 2);
      end = rest.indexOf("\n\n");
      if (fields.has("event")) continue;
      onEvent({ id: fields.get("id") ?? "", data: fields.get("data") ?? "" });
    }
  };
}

function toField(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
