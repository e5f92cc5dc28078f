/** What is asked about before it is done. */
export type PersonTask = "deactivate" | "takeOwnRole" | "passwordLink" | "endTwoFactor";
