// SPDX-License-Identifier: GPL-3.0-or-later
// The Nu Html Checker over every kind of page.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pages, tell } from "./site.mjs";

const { version } = createRequire(import.meta.url)("vnu-jar/package.json");
const jar = new URL("./node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "pages-"));
const all = await pages();
all.forEach((page, number) => writeFileSync(join(folder, `${number}.html`), page.text));
let report;
try {
  report = execFileSync("java", ["-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", folder],
    { maxBuffer: 1 << 26 }).toString();
} finally {
  rmSync(folder, { recursive: true });
}
const errors = JSON.parse(report).messages.filter((message) => message.type === "error");
const faults = errors.map((error) => {
  const page = all[Number(/(\d+)\.html/.exec(error.url)?.[1])];
  return `${page?.url}: ${error.message} ${(error.extract ?? "").trim()}`;
});
tell(`Nu Html Checker ${version}`, `${all.length} pages: ${faults.length} errors`, faults);
