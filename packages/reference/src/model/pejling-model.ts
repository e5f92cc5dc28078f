import type { MaturityModel } from "@pejling/domain";
import { assembleModel } from "./assemble-model";
import frame from "./model-frame.json" with { type: "json" };
import brugervenlighed from "./pejling-2026.1/brugervenlighed.json" with { type: "json" };
import data from "./pejling-2026.1/data.json" with { type: "json" };
import faellesIndsatser from "./pejling-2026.1/faelles-indsatser.json" with { type: "json" };
import gevinster from "./pejling-2026.1/gevinster.json" with { type: "json" };
import infrastruktur from "./pejling-2026.1/infrastruktur.json" with { type: "json" };
import klima from "./pejling-2026.1/klima.json" with { type: "json" };
import kompetencer from "./pejling-2026.1/kompetencer.json" with { type: "json" };
import ledelse from "./pejling-2026.1/ledelse.json" with { type: "json" };
import samarbejde from "./pejling-2026.1/samarbejde.json" with { type: "json" };
import sammenhaeng from "./pejling-2026.1/sammenhaeng.json" with { type: "json" };
import sikkerhed from "./pejling-2026.1/sikkerhed.json" with { type: "json" };
import styring from "./pejling-2026.1/styring.json" with { type: "json" };
import velfaerd from "./pejling-2026.1/velfaerd.json" with { type: "json" };

/** The model shipped with the product. Its order of themes is the frame's. */
export const PEJLING_MODEL: MaturityModel = assembleModel(frame, [
  brugervenlighed,
  data,
  faellesIndsatser,
  gevinster,
  infrastruktur,
  klima,
  kompetencer,
  ledelse,
  samarbejde,
  sammenhaeng,
  sikkerhed,
  styring,
  velfaerd,
]);
