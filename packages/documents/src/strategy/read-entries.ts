import { collectContents } from "./collect-contents";
import { collectHeadings } from "./collect-headings";
import { collectLists, type ListRule } from "./collect-lists";
import { mergeEntries } from "./merge-entries";
import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";

/** Everything that names one family's members ("tema", "pejlemærke"), as one entry per member. */
export function readEntries(paper: Paper, word: string, list: ListRule): readonly NumberedEntry[] {
  const headings = collectHeadings(paper, word);
  const contents = collectContents(paper, word);
  const lists = collectLists(paper, list);
  return mergeEntries({ paper, headings, contents, lists });
}
