import { assert, assertEquals } from "@std/assert";
import { goldenNames, goldenText } from "../golden/golden.ts";
import { tpchCatalog } from "../support/tpch_catalog.ts";
import { goldenCatalog } from "../support/golden_catalog.ts";
import { overTheWire, planFragments, requestsOf, type Setup, testBackends } from "./pipeline.ts";
import { planErrors } from "./verify.ts";

/** Q15 needs its view. */
const NEEDS_A_VIEW = "tpch/queries/q15.sql";
const ROWS = new Map(Object.entries({
  lineitem: 6_001_215,
  orders: 1_500_000,
  partsupp: 800_000,
  part: 200_000,
  customer: 150_000,
  supplier: 10_000,
  nation: 25,
  region: 5,
}));

function setups(): Setup[] {
  return [1, 3].flatMap((count) =>
    [1, 4].flatMap((parallel) =>
      [undefined, ROWS].map((rowCounts): Setup => {
        const ids = Array.from({ length: count }, (_, at) => at + 1);
        const catalog = tpchCatalog({ visibleVersion: 2, backends: ids, rowCounts });
        return { catalog, database: "tpch", backends: testBackends(ids), parallel };
      })
    )
  );
}

Deno.test("every TPC-H plan reads only rows that are there, on one and three backends, with and without row counts", () => {
  const names = goldenNames("tpch/queries/").filter((name) => name.endsWith(".sql") && name !== NEEDS_A_VIEW);
  assertEquals(names.length, 21);
  for (const name of names) {
    for (const setup of setups()) {
      const plan = planFragments(goldenText(name), setup);
      assertEquals(planErrors(plan), [], name);
      for (const request of requestsOf(plan, setup)) {
        const list = overTheWire(request).params_list ?? [];
        assert(list.length > 0);
        const instances = list.reduce((sum, params) => sum + (params.local_params?.length ?? 0), 0);
        assertEquals(instances, request.instances, name);
      }
    }
  }
});

const STATEMENTS = [
  "select a.k1, b.k1, c.v from t a join t b on a.k1 = b.k1 left join u c on c.k1 = b.c_int where a.c_int > b.c_small",
  "select * from t a, t b where a.k1 = b.k1 order by a.c_int limit 3",
  "select k1 from t where c_int not in (select v from u)",
  "select x.n, count(*) from (select c_varchar n, c_int from t union all select s, k1 from u) x group by x.n",
  "select k1, (select max(v) from u where u.k1 = t.k1) from t",
  "select c_int from t except select v from u",
  "select count(distinct c_int), sum(c_big) from t group by c_varchar having count(*) > 1 order by 1",
  "select 1, 'x' union all select k1, s from u limit 5 offset 2",
  "select t.k1 from t full outer join u on t.k1 = u.k1 and t.c_int > u.v where coalesce(u.v, 1) > 0",
  "insert into u select k1, c_big, coalesce(c_varchar, 'n'), c_date from t where c_int > 1",
];

Deno.test("plans of self joins, set operations, subqueries and inserts read only rows that are there", () => {
  for (const count of [1, 3]) {
    const ids = Array.from({ length: count }, (_, at) => at + 1);
    const catalog = goldenCatalog({ visibleVersion: 3, backends: ids });
    const setup: Setup = { catalog, database: "g", backends: testBackends(ids), parallel: 2 };
    for (const sql of STATEMENTS) {
      const plan = planFragments(sql, setup);
      assertEquals(planErrors(plan), [], sql);
      for (const request of requestsOf(plan, setup)) overTheWire(request);
    }
  }
});

Deno.test("planErrors() finds an expression over a row that is not there", () => {
  const setup = setups()[0];
  const plan = planFragments("select l_orderkey + 1 from lineitem order by 1 limit 2", setup);
  const root = plan.fragments[0].root;
  const broken = {
    ...plan,
    fragments: [{ ...plan.fragments[0], root: { ...root, tuples: [0] } }, plan.fragments[1]],
  };
  assert(planErrors(broken).length > 0);
});
