import { randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import {
  type Context,
  ensureExamplePeople,
  ensureModels,
  loadExample,
  makeOperatorAddress,
  systemContext,
} from "@pejling/api";
import { type Env, readEnv } from "./env";
import { eraseNamesDaily } from "./erase-names-daily";
import { readOidc } from "./oidc/read-oidc";
import { openData, StartRefused } from "./open-data";
import { readSecret } from "./read-secret";
import { createServer } from "./server";

// Requests leave their garbage quickly: letting the heap grow in small steps halves what the server keeps of memory.
setFlagsFromString("--heap-growing-percent=30");

const PATIENCE_MS = 1000;

try {
  await start(readEnv(process.env, process.cwd()));
} catch (error) {
  console.error(toSentence(error));
  process.exit(1);
}

async function start(env: Env): Promise<void> {
  const data = await openData(env.dataFolder, env.prismaFolder);
  const context = systemContext({ db: data.db, now: () => new Date(), newId: () => randomUUID() });
  await ensureModels(data.db, context.now());
  if (env.mode === "example") await prepareExample(context, data.isNew);
  const server = await createServer({
    world: context,
    web: {
      mode: env.mode,
      secret: readSecret(env),
      publicUrl: env.publicUrl ?? `http://${env.host}:${env.port}`,
      oidc: readOidc(env.oidc),
    },
    webFolder: env.webFolder,
    logLevel: env.logLevel,
    limits: env.limits,
    trustProxy: env.trustProxy,
  });
  await server.listen({ port: env.port, host: env.host });
  const endSweeping = eraseNamesDaily(context, (error) => server.log.error({ err: error }, "bug"));

  const [address] = server.addresses();
  const port = typeof address === "object" ? address.port : env.port;
  const localUrl = `http://${env.host}:${port}`;
  console.log(`\nPejling kører:  ${localUrl}`);
  console.log(`Data ligger i:  ${env.dataFolder}`);
  console.log("Stop med:       Ctrl+C\n");
  if (env.mode === "production") await offerOperator(context, env.publicUrl ?? localUrl);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    endSweeping();
    // An open stream would hold the server until its reader leaves.
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS);
    await server.close();
    await data.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

async function prepareExample(context: Context, isNew: boolean): Promise<void> {
  if (!isNew) return ensureExamplePeople(context);
  console.log("Indlæser eksempelkommunen …");
  await loadExample(context);
}

/** Until somebody runs the installation, every start prints a new link; the one before opens nothing then. */
async function offerOperator(context: Context, publicUrl: string): Promise<void> {
  const address = await makeOperatorAddress(context, publicUrl);
  if (address === null) return;
  console.log("Ingen er driftsansvarlig endnu. Opret den første konto på dette link.");
  console.log("Det virker én gang og i 24 timer; start Pejling igen for at få et nyt.");
  console.log(`\n  ${address}\n`);
}

function toSentence(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === "EADDRINUSE") {
    return `Port ${process.env.PORT ?? 3000} er optaget af et andet program. Vælg en anden, for eksempel: PORT=3001 npm start`;
  }
  if (code === "EACCES") {
    return `Port ${process.env.PORT ?? 3000} kræver særlige rettigheder. Vælg en over 1024, for eksempel: PORT=3000 npm start`;
  }
  return `Pejling kan ikke starte: ${message ?? String(error)}`;
}
