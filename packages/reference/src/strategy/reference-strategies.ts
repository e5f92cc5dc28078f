import { type ReferenceStrategy, referenceStrategiesSchema } from "@pejling/contract";
import aarhusDigitalInklusion2026 from "./facts/aarhus-digital-inklusion-2026.json" with {
  type: "json",
};
import aarhusKanalstrategi20102012 from "./facts/aarhus-kanalstrategi-2010-2012.json" with {
  type: "json",
};
import aarhusSmart2021 from "./facts/aarhus-smart-2021.json" with { type: "json" };
import albertslundStyringUdateret from "./facts/albertslund-styring-udateret.json" with {
  type: "json",
};
import digitForening2030 from "./facts/digit-forening-2030.json" with { type: "json" };
import drammenNoUdateret from "./facts/drammen-no-udateret.json" with { type: "json" };
import faelleskommunal20112020 from "./facts/faelleskommunal-2011-2020.json" with { type: "json" };
import fredensborg20152018 from "./facts/fredensborg-2015-2018.json" with { type: "json" };
import frederiksbergKanalService20112015 from "./facts/frederiksberg-kanal-service-2011-2015.json" with {
  type: "json",
};
import gladsaxe20152018Baggrundspapir from "./facts/gladsaxe-2015-2018-baggrundspapir.json" with {
  type: "json",
};
import guldborgsundKanalstrategi20232025 from "./facts/guldborgsund-kanalstrategi-2023-2025.json" with {
  type: "json",
};
import haderslevKomhen2013 from "./facts/haderslev-komhen-2013.json" with { type: "json" };
import herningUdateret from "./facts/herning-udateret.json" with { type: "json" };
import k14Foranalyse2015 from "./facts/k14-foranalyse-2015.json" with { type: "json" };
import koebenhavn202420271Igangsaettelse20230110 from "./facts/koebenhavn-2024-2027-1-igangsaettelse-2023-01-10.json" with {
  type: "json",
};
import koebenhavn202420273HoeringBiu20230821 from "./facts/koebenhavn-2024-2027-3-hoering-biu-2023-08-21.json" with {
  type: "json",
};
import koebenhavn202420274Endelig20240201 from "./facts/koebenhavn-2024-2027-4-endelig-2024-02-01.json" with {
  type: "json",
};
import koebenhavn202420275Version220250812 from "./facts/koebenhavn-2024-2027-5-version2-2025-08-12.json" with {
  type: "json",
};
import koebenhavn20242027Oekonomiudvalget20230523 from "./facts/koebenhavn-2024-2027-oekonomiudvalget-2023-05-23.json" with {
  type: "json",
};
import koebenhavnBorgerrettetService20190611 from "./facts/koebenhavn-borgerrettet-service-2019-06-11.json" with {
  type: "json",
};
import koebenhavnRedegoerelse2019 from "./facts/koebenhavn-redegoerelse-2019.json" with {
  type: "json",
};
import koebenhavnVelfaerdsteknologi2025 from "./facts/koebenhavn-velfaerdsteknologi-2025.json" with {
  type: "json",
};
import koege20212025 from "./facts/koege-2021-2025.json" with { type: "json" };
import kommunernesDigitaliseringsprogram20212025 from "./facts/kommunernes-digitaliseringsprogram-2021-2025.json" with {
  type: "json",
};
import lyngbyTaarbaek0182014 from "./facts/lyngby-taarbaek-0-18-2014.json" with { type: "json" };
import lyngbyTaarbaekFlytBorgere2012 from "./facts/lyngby-taarbaek-flyt-borgere-2012.json" with {
  type: "json",
};
import nordsjaellandDigiNord2016 from "./facts/nordsjaelland-digi-nord-2016.json" with {
  type: "json",
};
import odenseDigitaleFremtid from "./facts/odense-digitale-fremtid.json" with { type: "json" };
import odsherredDatastrategi2022 from "./facts/odsherred-datastrategi-2022.json" with {
  type: "json",
};
import ragundaSeUdateret from "./facts/ragunda-se-udateret.json" with { type: "json" };
import roedovre20102013 from "./facts/roedovre-2010-2013.json" with { type: "json" };
import skive0182018 from "./facts/skive-0-18-2018.json" with { type: "json" };
import soroeRingstedParadigmeskiftet from "./facts/soroe-ringsted-paradigmeskiftet.json" with {
  type: "json",
};
import soroeUdateret from "./facts/soroe-udateret.json" with { type: "json" };
import vastervikSe2019 from "./facts/vastervik-se-2019.json" with { type: "json" };
import vejleVelfaerdsteknologi20172020 from "./facts/vejle-velfaerdsteknologi-2017-2020.json" with {
  type: "json",
};
import vejleVelfaerdsteknologi20212024 from "./facts/vejle-velfaerdsteknologi-2021-2024.json" with {
  type: "json",
};

/**
 * Facts about published strategies, plans and cases, in the order of their slug. What each is mapped to
 * in the neutral themes is our reading; the names, titles, dates and figures are the source's.
 */
export const REFERENCE_STRATEGIES: readonly ReferenceStrategy[] = referenceStrategiesSchema.parse([
  aarhusDigitalInklusion2026,
  aarhusKanalstrategi20102012,
  aarhusSmart2021,
  albertslundStyringUdateret,
  digitForening2030,
  drammenNoUdateret,
  faelleskommunal20112020,
  fredensborg20152018,
  frederiksbergKanalService20112015,
  gladsaxe20152018Baggrundspapir,
  guldborgsundKanalstrategi20232025,
  haderslevKomhen2013,
  herningUdateret,
  k14Foranalyse2015,
  koebenhavn202420271Igangsaettelse20230110,
  koebenhavn202420273HoeringBiu20230821,
  koebenhavn202420274Endelig20240201,
  koebenhavn202420275Version220250812,
  koebenhavn20242027Oekonomiudvalget20230523,
  koebenhavnBorgerrettetService20190611,
  koebenhavnRedegoerelse2019,
  koebenhavnVelfaerdsteknologi2025,
  koege20212025,
  kommunernesDigitaliseringsprogram20212025,
  lyngbyTaarbaek0182014,
  lyngbyTaarbaekFlytBorgere2012,
  nordsjaellandDigiNord2016,
  odenseDigitaleFremtid,
  odsherredDatastrategi2022,
  ragundaSeUdateret,
  roedovre20102013,
  skive0182018,
  soroeRingstedParadigmeskiftet,
  soroeUdateret,
  vastervikSe2019,
  vejleVelfaerdsteknologi20172020,
  vejleVelfaerdsteknologi20212024,
]);

export function findReferenceStrategy(slug: string): ReferenceStrategy | null {
  return REFERENCE_STRATEGIES.find((strategy) => strategy.slug === slug) ?? null;
}
