/**
 * The shape of kernel/spi is a golden: whoever changes the contract changes testdata/spi_shape.txt by name, with
 * `UPDATE_GOLDEN=1 deno test -A kernel/host/spi_shape_test.ts`.
 */
import { assertEquals } from "@std/assert";

const FILES = ["types", "error", "result", "services", "manifest", "handler", "context"];
const GOLDEN = new URL("./testdata/spi_shape.txt", import.meta.url);

/** The declarations of a file without comments and layout. */
function shapeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !line.startsWith("import ") && !/^(?:\} from| {2}\w+,$)/.test(line))
    .join("\n");
}

Deno.test("the shape of the SPI is the one written down", async () => {
  let shape = "";
  for (const file of FILES) {
    const source = await Deno.readTextFile(new URL(`../spi/${file}.ts`, import.meta.url));
    shape += `# ${file}\n${shapeOf(source)}\n`;
  }
  if (Deno.env.get("UPDATE_GOLDEN") === "1") await Deno.writeTextFile(GOLDEN, shape);
  assertEquals(shape, await Deno.readTextFile(GOLDEN));
});

Deno.test("kernel/spi holds types only", async () => {
  for (const file of [...FILES, "mod"]) {
    const source = shapeOf(await Deno.readTextFile(new URL(`../spi/${file}.ts`, import.meta.url)));
    const other = source.split("\n").filter((line) =>
      /^\S/.test(line) && !/^(?:export (?:interface|type) |[}\]|)])/.test(line)
    );
    assertEquals(other, [], file);
  }
});
