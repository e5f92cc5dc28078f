export * from "./model/maturity-model";
export * from "./model/scale";
export * from "./model/scoring-model";
export * from "./rating/rating";
export * from "./scoring/assessment-score";
export * from "./scoring/scoring-input";
