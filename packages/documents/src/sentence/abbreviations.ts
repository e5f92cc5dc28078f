/** Written without their last full stop, lower case. A full stop after one of these never ends a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "bl.a|f.eks|fx|ift|ifm|ifbm|iht|ifølge|pkt|kap|kr|mio|mia|jf|jfr|nr|j.nr|j|jnr|sagsnr|dok.nr|journalnr|pct|ca|afs|" +
    "afd|pt|p.t|d|d.d|dvs|d.v.s|inkl|ekskl|eks|hhv|evt|max|maks|min|mht|mhp|m.h.p|m.h.t|vedr|ved|stk|art|bek|lbk|" +
    "tlf|adr|att|red|udg|s|sml|st|sr|hr|fr|dr|prof|kst|pgl|cf|f|ff|fhv|p.g.a|pga|pr|på.gr|samt|s.k|såk|" +
    "t.o.m|tom|f.o.m|fom|u.a|vha|v.h.a|v|vs|resp|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|gl|ndf|nedenn|ovenn|" +
    "obl|forv|dir|kl|i.f.t|i.f.m|o.a.st|bl|div|gns|gnsn|henh|incl|excl|kgl|kvt|lign|opr|tidl|alm|ang|anm|bd|bem"
  ).split("|"),
);

/** These may also be the last word of a sentence: they end one when a new one plainly begins. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "osv|o.s.v|mv|m.v|m.m|mm|m.fl|mfl|etc|o.l|o.lign|ol|e.l|el.lign|pct|kr|mio|mia|o.a|u.l|a.s|m.a".split(
    "|",
  ),
);
