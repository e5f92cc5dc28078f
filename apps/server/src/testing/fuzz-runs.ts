/** A thousand in every test run; `npm run fuzz` makes a hundred thousand. */
export const FUZZ_RUNS = Number(process.env.PEJLING_FUZZ_RUNS ?? 1000);
