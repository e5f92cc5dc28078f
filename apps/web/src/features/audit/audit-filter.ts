/** The trail's filter as it stands in the address, in Danish words. */
export type AuditSearch = {
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly person?: string | undefined;
  readonly handling?: string | undefined;
  readonly udfald?: string | undefined;
  readonly q?: string | undefined;
  /** The last line of each page passed on the way here: `151-101` is the third page. */
  readonly foer?: string | undefined;
};

export type AuditFilter = {
  readonly from: string | null;
  readonly to: string | null;
  readonly userId: string | null;
  readonly action: string | null;
  readonly outcome: "done" | "refused" | null;
  readonly query: string;
  readonly before: number | null;
};

const LONGEST_QUERY = 80;

/** What the address asks for; a part of it that cannot be is left out. */
export function toFilter(search: AuditSearch): AuditFilter {
  return {
    from: keep(search.fra, /^\d{4}-\d{2}-\d{2}$/),
    to: keep(search.til, /^\d{4}-\d{2}-\d{2}$/),
    userId: keep(search.person, /^[A-Za-z0-9_-]{1,64}$/),
    action: keep(search.handling, /^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/),
    outcome: toOutcome(search.udfald),
    query: (search.q ?? "").slice(0, LONGEST_QUERY),
    before: passed(search.foer).at(-1) ?? null,
  };
}

export function isFiltered({ foer: _, ...filter }: AuditSearch): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== "");
}

/** The way to older lines: the last one on this page is added to those passed. */
export function olderThan(search: AuditSearch, last: number): AuditSearch {
  return { ...search, foer: [...passed(search.foer), last].join("-") };
}

/** The page one came from; null on the newest. */
export function newerThan(search: AuditSearch): AuditSearch | null {
  const pages = passed(search.foer);
  if (pages.length === 0) return null;
  return { ...search, foer: pages.slice(0, -1).join("-") || undefined };
}

function passed(pages: string | undefined): readonly number[] {
  if (pages === undefined || !/^\d{1,9}(-\d{1,9})*$/.test(pages)) return [];
  return pages
    .split("-")
    .map(Number)
    .filter((number) => number > 0);
}

function keep(value: string | undefined, pattern: RegExp): string | null {
  return value !== undefined && pattern.test(value) ? value : null;
}

function toOutcome(word: string | undefined): AuditFilter["outcome"] {
  if (word === "gennemfoert") return "done";
  return word === "afvist" ? "refused" : null;
}
