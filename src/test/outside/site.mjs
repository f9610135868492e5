// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the site from its start page, and tells its pages by kind. Every check prints one line of JSON at its end.

export const base = process.argv[2];

export function tell(tool, figures, faults) {
  console.log(JSON.stringify({ tool, figures, faults: faults.slice(0, 40) }));
}

export function skip(why) {
  console.log(JSON.stringify({ skipped: why }));
  process.exit(0);
}

/** Addresses of the same kind are made by the same code: names of things, versions and values of fields do not count. */
function kind(url) {
  const parts = url.pathname.replace(/\.html$/, "").split("/").filter(Boolean).map((part) => /^\d+(\.\d+)+$/.test(part) ? "*" : part);
  const place = parts[0] === "doc" || parts[0] === "ontology" || parts[0] === "shapes"
    ? parts.slice(0, 2) : parts.slice(0, 1);
  const rest = parts.length - place.length;
  return [...place, ...Array(rest).fill("*"), ...[...url.searchParams.keys()].sort()].join("/");
}

async function page(url) {
  const answer = await fetch(url, { headers: { accept: "text/html,*/*;q=0.1" }, redirect: "follow" });
  const html = (answer.headers.get("content-type") ?? "").startsWith("text/html");
  const text = html ? await answer.text() : (await answer.body?.cancel(), "");
  return { url, at: answer.url, status: answer.status, html, text };
}

function links(text, at) {
  return [...text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
    .map(([, address]) => new URL(address.replaceAll("&amp;", "&"), at))
    .filter((url) => url.href.startsWith(base))
    .map((url) => (url.hash = "", url));
}

/** At most two pages of each kind, with the pages that tell of an error. */
export async function pages(mostOfAKind = 2) {
  const found = new Map();
  const seen = new Set();
  const odd = ["nowhere", "sparql?query=SELECT+*+WHERE+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+20", "sparql?query=nonsense",
    "sparql?query=DESCRIBE+%3C" + encodeURIComponent(base + "id/actor/qa") + "%3E", "events?q=zzz", "events?type=Nothing"];
  const queue = ["", "conformance", ...odd].map((path) => new URL(path, base));
  while (queue.length > 0) {
    const url = queue.shift();
    const name = kind(url);
    const same = found.get(name) ?? [];
    if (seen.has(url.href) || (same.length >= mostOfAKind && !odd.some((path) => base + path === url.href))) {
      continue;
    }
    seen.add(url.href);
    const one = await page(url.href);
    if (one.html) {
      found.set(name, [...same, one]);
      queue.push(...links(one.text, one.at));
    }
  }
  return [...found.values()].flat();
}
