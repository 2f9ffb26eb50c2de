import type { MetricFamily, MetricSample } from "../../kernel/spi/mod.ts";

const escapeHelp = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
const escapeLabel = (text: string): string => escapeHelp(text).replaceAll('"', '\\"');

function number(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  return String(value);
}

function sampleLine(name: string, { suffix, labels, value }: MetricSample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
  const marks = pairs.length === 0 ? "" : `{${pairs.join(", ")}}`;
  return `${name}${suffix}${marks} ${number(value)}\n`;
}

/** Prometheus' text format, version 0.0.4. */
export function renderMetrics(families: readonly MetricFamily[]): string {
  let text = "";
  for (const { name, type, help, samples } of families) {
    text += `# HELP ${name} ${escapeHelp(help)}\n# TYPE ${name} ${type}\n`;
    for (const sample of samples) text += sampleLine(name, sample);
  }
  return text;
}
