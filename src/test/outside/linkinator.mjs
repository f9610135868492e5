// SPDX-License-Identifier: GPL-3.0-or-later
// linkinator over all of the site, within the host.
import { readFileSync } from "node:fs";
import { LinkChecker } from "linkinator";
import { base, tell } from "./site.mjs";

const { version } = JSON.parse(readFileSync(new URL("./node_modules/linkinator/package.json", import.meta.url)));
const escaped = base.replace(/[/.]/g, "\\$&");
const result = await new LinkChecker().check({
  path: base, recurse: true, concurrency: 8, timeout: 20000, linksToSkip: [`^(?!${escaped})`],
});
const looked = result.links.filter((link) => link.state !== "SKIPPED");
const faults = looked.filter((link) => link.state === "BROKEN").map((link) => `${link.parent} → ${link.url}: ${link.status}`);
tell(`linkinator ${version}`, `${looked.length} addresses: ${faults.length} dead`, faults);
