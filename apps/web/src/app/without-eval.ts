/** The page's policy forbids making code of text; the validator would try, to find out. It reads this when it is loaded. */
Reflect.set(globalThis, "__zod_globalConfig", { jitless: true });
