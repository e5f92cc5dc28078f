export { readZip, type ZipRead } from "./archive/read-zip";
export { type ArchiveFile, writeZip } from "./archive/write-zip";
export { type CleanText, cleanText, type RemovedCounts } from "./cleaning/clean-text";
export { type MappedText, toPlace } from "./cleaning/mapped-text";
export { type Sentence, splitSentences } from "./sentence/split-sentences";
export { type ReadingLists, readStrategy } from "./strategy/read-strategy";
export { type ModelThemeSuggestion, suggestModelThemes } from "./strategy/suggest-model-themes";
export { toStrategyJson } from "./strategy/to-strategy-json";
export {
  type DecodedText,
  decodeText,
  MAX_TEXT_BYTES,
  type TextEncodingName,
} from "./text/decode-text";
export { isDanish, type LanguageAnswer, type TextLanguage } from "./text/is-danish";
