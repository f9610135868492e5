// SPDX-License-Identifier: GPL-3.0-or-later
// Writes world.tsv from Natural Earth (public domain) through npm packages: shapes at 1:110m, and of every country, the small ones
// too, a point of its main land by the shapes at 1:50m. In a folder with the packages:
//   npm install world-atlas@2.0.2 topojson-client@3 d3-geo@3 d3-geo-projection@4 i18n-iso-countries@7.14.0 && node world.mjs > world.tsv
import { createRequire } from "node:module";

const read = createRequire(process.cwd() + "/");
const { feature } = read("topojson-client");
const { alpha2 } = { alpha2: (number) => read("i18n-iso-countries").numericToAlpha2(number) };
const { geoPath, geoArea, geoContains, geoCentroid } = await import(read.resolve("d3-geo"));
const { geoRobinson } = await import(read.resolve("d3-geo-projection"));

const WIDTH = 960;
const HEIGHT = 440;
/** Disputed lands without a number of their own, by their name in Natural Earth. */
const NAMED = { Kosovo: "XK" };

const projection = geoRobinson().scale(155).translate([WIDTH / 2 - 12, 252]);
const path = geoPath(projection);
const countries = (scale) => {
  const atlas = read(`world-atlas/countries-${scale}.json`);
  return feature(atlas, atlas.objects.countries).features;
};
const code = (country) => NAMED[country.properties.name] ?? (country.id === undefined ? "" : alpha2(country.id) ?? "");

/** In whole units, with steps from point to point: a third of the size. */
function short(country) {
  return (path(country) ?? "").split("M").filter((ring) => ring.length > 0).map((ring) => {
    const points = ring.replace("Z", "").split("L").map((point) => point.split(",").map((number) => Math.round(Number(number))));
    const kept = points.filter((point, at) => at === 0 || point[0] !== points[at - 1][0] || point[1] !== points[at - 1][1]);
    const steps = kept.slice(1).map((point, at) => `${point[0] - kept[at][0]} ${point[1] - kept[at][1]}`);
    return steps.length < 2 ? "" : `M${kept[0][0]} ${kept[0][1]}l${steps.join(" ")}z`.replace(/ -/g, "-");
  }).join("");
}

/** The middle of the largest piece of land, moved into it if it lies outside. */
function middle(country) {
  const pieces = country.geometry.type === "Polygon" ? [country.geometry.coordinates] : country.geometry.coordinates;
  const largest = pieces.map((coordinates) => ({ type: "Polygon", coordinates })).sort((a, b) => geoArea(b) - geoArea(a))[0];
  const centre = geoCentroid(largest);
  const at = geoContains(largest, centre) ? centre : largest.coordinates[0][0];
  return projection(at).map((number) => Math.round(number)).join(" ");
}

const shapes = new Map();
countries("110m").filter((country) => country.id !== "010").forEach((country) => shapes.set(code(country), (shapes.get(code(country)) ?? "") + short(country)));
const points = new Map(countries("50m").filter((country) => code(country) !== "").map((country) => [code(country), middle(country)]));
const codes = [...new Set([...shapes.keys(), ...points.keys()])].sort();
console.log("# Written by world.mjs; do not edit. ISO 3166-1 code, a point of the country, its shape. Natural Earth, public domain.");
codes.forEach((one) => console.log([one, points.get(one) ?? "", shapes.get(one) ?? ""].join("\t")));
