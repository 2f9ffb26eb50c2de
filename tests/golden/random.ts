/** Seeded random numbers for fuzz tests: the seed is printed, DORIS_FE_SEED repeats a run. */
export interface Random {
  readonly seed: number;
  /** An integer in [0, n). */
  below(n: number): number;
}

/** xorshift32; enough for choosing bytes to break. */
export function random(label: string): Random {
  const given = Number(Deno.env.get("DORIS_FE_SEED"));
  const seed = Number.isInteger(given) && given > 0 ? given : 1 + Math.floor(Math.random() * 0x7ffffffe);
  console.log(`${label}: seed ${seed}`);
  let x = seed;
  return {
    seed,
    below(n) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      return (x >>> 0) % n;
    },
  };
}

const SPECIAL_BYTES = [0, 1, 2, 0x0f, 0x7f, 0x80, 0xff, 0xf0];

/** A copy of `bytes` with a few bytes changed, inserted, removed or cut off, or a length blown up. */
export function mutate(bytes: Uint8Array, r: Random): Uint8Array {
  let out = [...bytes];
  for (let n = 1 + r.below(4); n > 0; n--) {
    const at = r.below(out.length + 1);
    switch (r.below(6)) {
      case 0:
        out[at] = r.below(256);
        break;
      case 1:
        out[at] = SPECIAL_BYTES[r.below(SPECIAL_BYTES.length)];
        break;
      case 2:
        out.splice(at, 0, r.below(256));
        break;
      case 3:
        out.splice(at, 1 + r.below(8));
        break;
      case 4:
        out = out.slice(0, at);
        break;
      default:
        out.splice(at, 4, 0x7f, 0xff, 0xff, 0xff);
    }
  }
  return Uint8Array.from(out, (x) => x ?? 0);
}
