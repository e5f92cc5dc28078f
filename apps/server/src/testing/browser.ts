const MOST_REDIRECTS = 10;

type Jars = ReadonlyMap<string, ReadonlyMap<string, Cookie>>;
type Cookie = { readonly path: string; readonly value: string };

export type Landed = { readonly url: URL; readonly status: number; readonly body: string };

/** A browser's cookies and redirects, and nothing else of it; each origin's cookies are kept apart. */
export function openBrowser(held: Jars = new Map()): TestBrowser {
  const jars = new Map([...held].map(([origin, jar]) => [origin, new Map(jar)]));

  async function request(address: string | URL): Promise<Response> {
    const url = new URL(address);
    const jar = jars.get(url.origin) ?? new Map<string, Cookie>();
    jars.set(url.origin, jar);
    const cookie = [...jar]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const header of response.headers.getSetCookie()) keep(jar, header);
    return response;
  }

  /** Goes to an address and on to wherever it leads; `until` stops at the first address it fits. */
  async function go(address: string | URL, until?: (url: URL) => boolean): Promise<Landed> {
    let url = new URL(address);
    for (let step = 0; step < MOST_REDIRECTS; step++) {
      if (until?.(url)) return { url, status: 0, body: "" };
      const response = await request(url);
      const location = response.headers.get("location");
      if (location === null) return { url, status: response.status, body: await response.text() };
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new Error(`Cannot browse to "${address}": it leads round in a ring`);
  }

  const cookieNames = (origin: string) => [...(jars.get(origin)?.keys() ?? [])];
  return { request, go, cookieNames, copy: () => openBrowser(jars) };
}

export type TestBrowser = {
  readonly request: (address: string | URL) => Promise<Response>;
  readonly go: (address: string | URL, until?: (url: URL) => boolean) => Promise<Landed>;
  readonly cookieNames: (origin: string) => string[];
  /** Another browser with the same cookies: a stolen one. */
  readonly copy: () => TestBrowser;
};

function keep(jar: Map<string, Cookie>, header: string): void {
  const [pair = "", ...flags] = header.split("; ");
  const name = pair.slice(0, pair.indexOf("="));
  const find = (flag: string) =>
    flags.find((each) => each.toLowerCase().startsWith(`${flag}=`))?.slice(flag.length + 1);
  if (find("max-age") === "0") jar.delete(name);
  else jar.set(name, { path: find("path") ?? "/", value: pair.slice(name.length + 1) });
}
