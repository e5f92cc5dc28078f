import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

type MigrationFile = {
  readonly path: string;
  readonly migrationFile: { readonly path: string; readonly content: { tag: "ok"; value: string } };
};

export type MigrationsList = {
  readonly baseDir: string;
  readonly lockfile: { readonly path: string; readonly content: string };
  readonly shadowDbInitScript: string;
  readonly migrationDirectories: readonly MigrationFile[];
};

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The part of Prisma's schema engine that is used here; its package ships no types for the WebAssembly entry. */
type SchemaEngine = {
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: object): Promise<{ stdout: string | null }>;
};

type Bindings = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: {
    new: (options: object, log: () => void, adapter: object) => Promise<SchemaEngine>;
  };
};

let loading: Promise<Bindings> | undefined;

/** The WebAssembly is instantiated once in a process: a second instance would take the first one's memory from it. */
async function loadBindings(): Promise<Bindings> {
  const engineBindings = bindings as unknown as Bindings;
  const wasm = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  engineBindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engineBindings;
}

/**
 * Prisma's own schema engine as WebAssembly, so that no engine binary is ever downloaded.
 * See docs/decisions/003-offline-migrations.md.
 */
export async function openEngine(schema: string, file: string) {
  loading ??= loadBindings();
  const engineBindings = await loading;
  const factory = new PrismaBetterSqlite3({ url: `file:${file}` });
  const connections: { dispose(): Promise<void> }[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      connections.push(connection);
      return connection;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  });
  const engine = await engineBindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    adapter,
  );
  return {
    apply: (migrationsList: MigrationsList) =>
      engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
    /** The engine lets go of nothing by itself, and an open connection would keep the file locked. */
    close: () => Promise.all(connections.map((connection) => connection.dispose())),
    /** SQL that takes the opened file from its tables to the schema's. */
    diffToSchema: async () => {
      const files = [{ path: "schema.prisma", content: schema }];
      const { stdout } = await engine.diff({
        from: { tag: "schemaDatasource", files, configDir: "." },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        shadowDatabaseUrl: null,
        filters: NO_FILTERS,
      });
      return stdout ?? "";
    },
  };
}
