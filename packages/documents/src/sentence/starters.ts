function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Small words a Danish sentence begins with; capitalised in running text they begin one. */
export const STARTERS: ReadonlySet<string> = toSet(
  "vi der det den de dette denne disse med gennem for i at hvilke hvad hvordan hvor hvis når da på til fra ved som men og " +
    "her dermed derfor derudover desuden endvidere endelig ligeledes samtidig såvel både alle en et vores kommunen " +
    "borgere borgerne ledere medarbejdere strategien temaet målet formålet visionen pejlemærket tværtimod ud udover " +
    "under ift ligesom særligt herunder nogle mange flere ingen efter inden mens så man hver hvert kommunerne først " +
    "siden hertil hermed herved heri dog også digitalisering",
);

/** Words that cannot end a phrase: a capital letter after one of them is a name. */
export const CONNECTORS: ReadonlySet<string> = toSet(
  "og eller i på til for fra med af ved om under over efter mellem gennem mod hos via per pr samt som at der hvor når hvis " +
    "den det de en et denne dette disse hvis fordi da end men inden uden blandt omkring vores deres sin sit sine kommunens " +
    "er var bliver blev har havde skal kan vil må bør både såvel hver hvert alle jf ifølge herunder inkl ift ifm kl nr",
);
