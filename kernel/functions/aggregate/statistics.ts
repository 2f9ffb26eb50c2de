/** Spread, correlation, percentiles: all over DOUBLE. */
import { DOUBLE } from "../../types/mod.ts";
import { pDouble, sig } from "../patterns.ts";
import type { AggregateFunction } from "../signature.ts";

function overDouble(
  name: string,
  arity: number,
  doc: string,
  aliases: readonly string[] = [],
  nullability: AggregateFunction["nullability"] = "input",
): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    aliases,
    signatures: [sig(Array.from({ length: arity }, () => pDouble), DOUBLE)],
    nullability,
    doc,
    example: arity === 1 ? `${name}(v)` : `${name}(v, ${name.startsWith("percentile") ? "0.5" : "w"})`,
  };
}

export const STATISTICS: readonly AggregateFunction[] = [
  overDouble("stddev", 1, "Standard deviation of the population", ["std", "stddev_pop"]),
  overDouble("stddev_samp", 1, "Standard deviation of a sample"),
  overDouble("variance", 1, "Variance of the population", ["var_pop", "variance_pop"]),
  overDouble("variance_samp", 1, "Variance of a sample", ["var_samp"]),
  overDouble("skew", 1, "Skewness of the population", ["skew_pop", "skewness"], "always"),
  overDouble("kurt", 1, "Kurtosis of the population", ["kurt_pop", "kurtosis"], "always"),
  overDouble("corr", 2, "Correlation coefficient of two values"),
  overDouble("covar", 2, "Covariance of the population", ["covar_pop"]),
  overDouble("covar_samp", 2, "Covariance of a sample"),
  overDouble("median", 1, "Middle value; the mean of the two middle ones of an even number"),
  overDouble("percentile", 2, "Value below which a share of the values lies, interpolated", [
    "percentile_cont",
  ]),
  {
    kind: "aggregate",
    name: "percentile_approx",
    signatures: [sig([pDouble, pDouble], DOUBLE), sig([pDouble, pDouble, pDouble], DOUBLE)],
    nullability: "input",
    doc: "Approximate percentile, with an optional compression of the sketch",
    example: "percentile_approx(v, 0.99)",
  },
];
