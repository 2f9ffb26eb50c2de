/** Spread, correlation, percentiles over DOUBLE. States are sums, or the values themselves for percentiles. @module */
import { aggregate, type AggregateCall, type AggregateRule, part, state } from "./aggregate_rule.ts";

/** Sums that merge by adding: name → SQL of a row. */
type Sums = Readonly<Record<string, string>>;

function pack(parts: Readonly<Record<string, string>>): string {
  return `struct_pack(${Object.entries(parts).map(([name, sql]) => `${name} := ${sql}`).join(", ")})`;
}

/** A function of sums over the rows where no argument is NULL. */
function overSums(sumsOf: (x: string, y: string) => Sums, finish: (state: string) => string): AggregateRule {
  const gathered = (call: AggregateCall): string => {
    const [x, y] = [call.args[0].sql, call.args[1]?.sql ?? call.args[0].sql].map((sql) =>
      `CAST(${sql} AS DOUBLE)`
    );
    const complete = call.args.map((arg) => `${arg.sql} IS NOT NULL`).join(" AND ");
    const parts: Record<string, string> = { n: aggregate(call, "count", "*", { filter: complete }) };
    for (const [name, sql] of Object.entries(sumsOf(x, y))) {
      parts[name] = aggregate(call, "sum", sql, { filter: complete });
    }
    return pack(parts);
  };
  return {
    value: (call) => finish(gathered(call)),
    state: gathered,
    merge: (call) => {
      const parts: Record<string, string> = {
        n: `CAST(${aggregate(call, "sum", part(state(call), "n"))} AS BIGINT)`,
      };
      for (const name of Object.keys(sumsOf("x", "y"))) {
        parts[name] = aggregate(call, "sum", part(state(call), name));
      }
      return pack(parts);
    },
    final: finish,
  };
}

/** Count, mean and squared distance from it: stable where sums of squares are not. */
function spread(builtin: string, finish: (squares: string, rows: string) => string): AggregateRule {
  return {
    value: (call) => aggregate(call, builtin, call.args[0].sql),
    state: (call) => {
      const x = call.args[0].sql;
      const rows = aggregate(call, "count", x);
      return pack({
        n: rows,
        m: aggregate(call, "avg", x),
        q: `${aggregate(call, "var_pop", x)} * ${rows}`,
      });
    },
    merge: (call) => {
      const [n, m, q] = ["n", "m", "q"].map((name) => part(state(call), name));
      const rows = aggregate(call, "sum", n);
      const mean = `(${aggregate(call, "sum", `${n} * ${m}`)} / nullif(${rows}, 0))`;
      return pack({
        n: `CAST(${rows} AS BIGINT)`,
        m: mean,
        q: `(${aggregate(call, "sum", q)} + ${
          aggregate(call, "sum", `${n} * ${m} * ${m}`)
        } - ${rows} * ${mean} * ${mean})`,
      });
    },
    final: (merged) => {
      const rows = part(merged, "n");
      return finish(`greatest(${part(merged, "q")}, 0)`, rows);
    },
  };
}

const overRows = (squares: string, rows: string) => `(${squares} / nullif(${rows}, 0))`;
const overOthers = (squares: string, rows: string) =>
  `(CASE WHEN ${rows} > 1 THEN ${squares} / (${rows} - 1) END)`;

const variancePop = spread("var_pop", overRows);
const varianceSamp = spread("var_samp", overOthers);
const stddevPop = spread("stddev_pop", (squares, rows) => `sqrt(${overRows(squares, rows)})`);
const stddevSamp = spread("stddev_samp", (squares, rows) => `sqrt(${overOthers(squares, rows)})`);

const powers = (x: string): Sums => ({
  a: x,
  b: `${x} * ${x}`,
  c: `${x} * ${x} * ${x}`,
  d: `${x} * ${x} * ${x} * ${x}`,
});

/** Central moments of a state of powers. */
function moments(merged: string): { readonly m2: string; readonly m3: string; readonly m4: string } {
  const n = `nullif(${part(merged, "n")}, 0)`;
  const [e1, e2, e3, e4] = ["a", "b", "c", "d"].map((name) => `(${part(merged, name)} / ${n})`);
  return {
    m2: `(${e2} - ${e1} * ${e1})`,
    m3: `(${e3} - 3 * ${e1} * ${e2} + 2 * ${e1} * ${e1} * ${e1})`,
    m4: `(${e4} - 4 * ${e1} * ${e3} + 6 * ${e1} * ${e1} * ${e2} - 3 * ${e1} * ${e1} * ${e1} * ${e1})`,
  };
}

const skew = overSums(powers, (merged) => {
  const { m2, m3 } = moments(merged);
  return `(CASE WHEN ${m2} > 0 THEN ${m3} / pow(${m2}, 1.5) END)`;
});
const kurt = overSums(powers, (merged) => {
  const { m2, m4 } = moments(merged);
  return `(CASE WHEN ${m2} > 0 THEN ${m4} / (${m2} * ${m2}) - 3 END)`;
});

const products = (x: string, y: string): Sums => ({
  a: x,
  b: y,
  c: `${x} * ${y}`,
  d: `${x} * ${x}`,
  e: `${y} * ${y}`,
});

function covariance(merged: string, divisor: (rows: string) => string): string {
  const n = part(merged, "n");
  const [a, b, c] = ["a", "b", "c"].map((name) => part(merged, name));
  return `((${c} - ${a} * ${b} / nullif(${n}, 0)) / nullif(${divisor(n)}, 0))`;
}

/** 0 where one side does not vary. */
const corr = overSums(products, (merged) => {
  const n = `nullif(${part(merged, "n")}, 0)`;
  const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name) => part(merged, name));
  const both = `sqrt(greatest(${d} - ${a} * ${a} / ${n}, 0)) * sqrt(greatest(${e} - ${b} * ${b} / ${n}, 0))`;
  return `(CASE WHEN ${both} = 0 THEN 0 ELSE (${c} - ${a} * ${b} / ${n}) / (${both}) END)`;
});
const covarPop = overSums(products, (merged) => covariance(merged, (n) => n));
const covarSamp = overSums(products, (merged) => covariance(merged, (n) => `(${n} - 1)`));

/** The value below which a share of sorted values lies, between the two neighbours in proportion. */
function interpolated(list: string, share: string): string {
  const sorted = `list_sort(${list})`;
  const at = `(${share} * (len(${list}) - 1))`;
  const low = `${sorted}[CAST(floor(${at}) AS BIGINT) + 1]`;
  const high = `${sorted}[CAST(ceil(${at}) AS BIGINT) + 1]`;
  return `(${low} + (${high} - ${low}) * (${at} - floor(${at})))`;
}

const percentile: AggregateRule = {
  value: (call) => {
    const share = shareOf(call);
    return aggregate(call, "quantile_cont", `CAST(${call.args[0].sql} AS DOUBLE), ${share}`);
  },
  state: (call) => {
    const x = `CAST(${call.args[0].sql} AS DOUBLE)`;
    return pack({
      p: aggregate(call, "any_value", shareOf(call)),
      l: aggregate(call, "list", x, { filter: `${x} IS NOT NULL` }),
    });
  },
  merge: (call) => {
    const lists = aggregate(call, "list", part(state(call), "l"), {
      filter: `${part(state(call), "l")} IS NOT NULL`,
    });
    return pack({ p: aggregate(call, "any_value", part(state(call), "p")), l: `flatten(${lists})` });
  },
  final: (merged) => interpolated(part(merged, "l"), part(merged, "p")),
};

function shareOf({ args }: AggregateCall): string {
  return args[1] === undefined ? "CAST(0.5 AS DOUBLE)" : `CAST(${args[1].sql} AS DOUBLE)`;
}

export const STATISTICS: Readonly<Record<string, AggregateRule>> = {
  stddev: stddevPop,
  std: stddevPop,
  stddev_pop: stddevPop,
  stddev_samp: stddevSamp,
  variance: variancePop,
  var_pop: variancePop,
  variance_pop: variancePop,
  variance_samp: varianceSamp,
  var_samp: varianceSamp,
  skew,
  skew_pop: skew,
  skewness: skew,
  kurt,
  kurt_pop: kurt,
  kurtosis: kurt,
  corr,
  covar: covarPop,
  covar_pop: covarPop,
  covar_samp: covarSamp,
  median: percentile,
  percentile,
  percentile_cont: percentile,
  percentile_approx: percentile,
};
