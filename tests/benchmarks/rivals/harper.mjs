// Runs Harper in Node, as judge.py runs the Python rivals; run in the folder that holds its node_modules.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const items = [];
for await (const line of createInterface({ input: process.stdin })) items.push(JSON.parse(line));

const start = performance.now();
const { LocalLinter } = await import(pathToFileURL(`${process.cwd()}/node_modules/harper.js/dist/index.js`).href);
const { binaryInlined } = await import(pathToFileURL(`${process.cwd()}/node_modules/harper.js/dist/binaryInlined.js`).href);
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
await linter.lint("Hello.");
const started = performance.now() - start;
for (const { id, text } of items) {
  const begin = performance.now();
  const lints = await linter.lint(text);
  const milliseconds = performance.now() - begin;
  console.log(JSON.stringify({ id, findings: lints.map((lint) => lint.lint_kind()), milliseconds }));
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ start_milliseconds: started, peak_megabytes: peak }));
