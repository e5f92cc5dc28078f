import { describe, expect, it } from "vitest";
import { toPaper } from "./paper";
import { readLimbs } from "./read-limbs";

const two =
  "Indstilling\n\nForvaltningen indstiller,\n\n1. at planen godkendes,\n2. at status tages til efterretning.\n\n";

describe("readLimbs()", () => {
  it.each([
    ["Indstillingens 1. og 2. at-punkt blev tiltrådt.", ["tiltrådt null", "tiltrådt null"]],
    [
      "At-punkt 1 blev godkendt. At-punkt 2 blev taget til efterretning.",
      ["godkendt null", "taget til efterretning null"],
    ],
    ["Godkendt.", ["godkendt null", "godkendt null"]],
    [
      "Økonomiudvalget tiltrådte indstillingen mod stemmer fra liste Ø.",
      ["tiltrådt true", "tiltrådt true"],
    ],
    ["Ad 1. Godkendt uden afstemning.\nAd 2. Udsat.", ["godkendt false", "udsat null"]],
    ["Sendes i høring.", ["sendes i høring null", "sendes i høring null"]],
    ["Indstillingen blev ikke godkendt.", ["ikke godkendt null", "ikke godkendt null"]],
    ["Punkt 2 blev drøftet.", ["null null", "drøftet null"]],
    ["Liste B bemærker, at planen er dyr.", ["null null", "null null"]],
  ])("%s", (decision, expected) => {
    const limbs = readLimbs(toPaper(`${two}Beslutning\n\n${decision}\n`));

    expect(
      limbs.map(
        (limb) => `${limb.decision?.value.outcome ?? null} ${limb.decision?.value.vote ?? null}`,
      ),
    ).toEqual(expected);
  });

  it.each([
    ["Udvalget indstiller, at planen godkendes.", ["at planen godkendes"]],
    [
      "Indstilling\nDet indstilles, 1. at planen godkendes, 2. at sagen drøftes.",
      ["at planen godkendes", "at sagen drøftes"],
    ],
    [
      "Indstilling\nDet indstilles, at udvalget:\n- godkender planen\n- drøfter status\n",
      ["godkender planen", "drøfter status"],
    ],
    ["Vi ønsker at nå målet.", []],
  ])("finds the limbs of %j", (text, expected) => {
    expect(readLimbs(toPaper(text)).map((limb) => limb.text.value)).toEqual(expected);
  });
});
