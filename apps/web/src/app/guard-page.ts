import { redirect } from "@tanstack/react-router";
import { readAppError } from "../lib/error-texts";
import type { Me } from "../lib/me";
import { meQuery } from "../lib/use-me";
import type { AppContext } from "./app-context";

/** Pages for somebody who is not signed in: they have the frame of a door, not of a house. */
const ENTRIES = ["log-ind", "operatoer", "adgangskode", "invitation", "delt"];

/** A network that swallows everything says nothing; after this long it counts as none. */
const PATIENCE_MS = 8000;

type Asking = Pick<AppContext, "queryClient" | "trpc">;

/** Long enough that the first page does not ask twice. */
const LINK_GOOD_MS = 250;

export function isEntry(pathname: string): boolean {
  return ENTRIES.includes(pathname.split("/")[1] ?? "");
}

/** Whether this page can be shown to who is here: everything to who is signed in, one result to who holds a link to it. */
export function mayOpen({ person, link }: Me, pathname: string): boolean {
  if (person !== null || isEntry(pathname) || pathname === "/om") return true;
  if (link === null) return false;
  const result = `/kommuner/${link.kommunekode}/maalinger/${link.slug}/resultater`;
  const isBelow =
    pathname.startsWith(`${result}/enheder/`) || pathname.startsWith(`${result}/temaer/`);
  return pathname === "/" || pathname === result || isBelow;
}

/** Without a network the interview that was kept on the device says who is here; other pages cannot be opened. */
async function askOrRestore({ queryClient, trpc }: Asking, pathname: string): Promise<Me> {
  try {
    return await withPatience(queryClient.ensureQueryData(meQuery(trpc)));
  } catch (error) {
    if (readAppError(error).status !== null) throw error;
    const { restoreKept } = await import("../lib/offline/restore-kept");
    if (!(await restoreKept(queryClient, pathname))) throw error;
    return await queryClient.ensureQueryData(meQuery(trpc));
  }
}

function withPatience<Value>(answer: Promise<Value>): Promise<Value> {
  const tooLong = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("Cannot find out who is here: no answer")), PATIENCE_MS),
  );
  return Promise.race([answer, tooLong]);
}

/** Before any page: who is here? Nobody, and the page needs somebody: to the sign-in page, and back here afterwards. */
export async function guardPage(
  { queryClient, trpc }: Asking,
  { pathname, href }: { readonly pathname: string; readonly href: string },
): Promise<void> {
  const me = await askOrRestore({ queryClient, trpc }, pathname);
  // Nothing tells who holds a link that it is withdrawn: it is asked with every page, and nobody waits for the answer.
  if (me.person === null && me.link !== null) {
    void queryClient.prefetchQuery({ ...meQuery(trpc), staleTime: LINK_GOOD_MS });
  }
  if (mayOpen(me, pathname)) return;
  const search = href === "/" ? {} : { til: href };
  throw redirect({ to: "/log-ind", search, replace: true });
}
