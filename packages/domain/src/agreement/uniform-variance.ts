import { countOptions, type Scale } from "../model/scale";

/**
 * The variance if everybody had answered at random, all options equally likely: (A² − 1)/12 for A options,
 * 2 on a scale from 1 to 5. The yardstick of r_wg (James, Demaree & Wolf 1984).
 */
export function uniformVariance(scale: Scale): number {
  return (countOptions(scale) ** 2 - 1) / 12;
}
