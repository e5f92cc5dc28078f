export { findDoor } from "@pejling/contract";
export { findFilledFile } from "./filled-file";
export { isMunicipal, listDoors, type SweptDoor } from "./list-doors";
export { NOW } from "./open-api";
export { type Leaf, listLeaves, toSample, withLeaf } from "./sample-input";
export { cookieOf, findSwept, SWEPT_SECRET } from "./swept-actors";
export { canaryOf, FOREIGN, knownOf, OWN } from "./two-municipalities";
