// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Chromium, with nothing sent but to the server that is looked at.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { skip } from "./site.mjs";

export async function browser() {
  const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!path) {
    skip("Chromium is not installed");
  }
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
}
