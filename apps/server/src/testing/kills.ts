export const USUAL_KILLS = 6;

/** How often the server is killed in the middle of a vote; the long run asks for more. */
export const KILLS = Number(process.env.PEJLING_KILLS ?? USUAL_KILLS);
