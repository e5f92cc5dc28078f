export * from "./model/check-published";
export * from "./model/pejling-model";
export * from "./model/theme-ids";
export * from "./municipality/example-municipality";
export * from "./municipality/municipalities";
export * from "./municipality/partnerships";
export * from "./municipality/region";
export * from "./strategy/reference-strategies";
