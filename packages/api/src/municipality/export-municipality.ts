import { municipalityScope } from "@pejling/contract";
import { missingMunicipality } from "../access/gate";
import { makeArchive } from "../archive/make-archive";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Changes nothing; a mutation since it always leaves a trace and its answer is never kept by a browser. */
export const exportMunicipality = procedure
  .input(municipalityScope)
  .mutation(async ({ ctx, input }) => {
    const { municipalityId } = scopeOf(ctx, input);
    const archive = await makeArchive(ctx, municipalityId);
    if (archive === null) throw missingMunicipality(municipalityId);
    const { fileName, bytes, sha256 } = archive;
    return { fileName, contentBase64: bytes.toString("base64"), sha256 };
  });
