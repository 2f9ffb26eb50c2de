/** `deno task gen`: writes idl/gen from idl/thrift and idl/proto. */
import { generate } from "./gen/generate.ts";

const root = new URL("../idl/", import.meta.url);

if (import.meta.main) {
  const files = await generate(root);
  for (const dir of ["thrift", "proto"]) {
    await Deno.remove(new URL(`gen/${dir}`, root), { recursive: true }).catch((e: unknown) => {
      if (!(e instanceof Deno.errors.NotFound)) throw e;
    });
    await Deno.mkdir(new URL(`gen/${dir}`, root), { recursive: true });
  }
  for (const [path, text] of files) await Deno.writeTextFile(new URL(`gen/${path}`, root), text);
  console.log(`${files.size} files written to idl/gen`);
}
