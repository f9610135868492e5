#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks a served store, stock Fuseki and nginx for the same data, in turns, and prints as CSV how many requests a second each
# answered and what each took of the processor, how fast a dump came, how long 300 documents took that nobody had asked for, and how
# long each competency question took that was not asked before. Wants wrk, nginx and curl (Debian:
# apt-get install wrk nginx-light curl), and target/communique of: mvn package -DskipTests
#
#   src/bench/outside.sh STORE [ROUNDS [SECONDS]] > target/bench/outside.csv
#
# STORE is a folder that holds a store, whose copy is asked. Ports 4301 to 4303 must be free.
set -eu
store=$1 rounds=${2:-5} seconds=${3:-4}
here=$(cd "$(dirname "$0")/../.." && pwd)
lib="$here/target/communique/lib/*"
work=$(mktemp -d)
memory=${COMMUNIQUE_MEMORY:-1g}
ours='' stock='' static=''
trap 'exit 1' INT TERM
trap 'kill $ours $stock $static 2>/dev/null || true; rm -rf "$work"' EXIT

chmod 755 "$work" # nginx reads as somebody else
mkdir "$work/www"
cp -r "$store" "$work/store"
cp -r "$store/tdb2" "$work/database"
cat > "$work/fuseki.ttl" <<END
PREFIX fuseki: <http://jena.apache.org/fuseki#>
PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
[] a fuseki:Service ; fuseki:name "ds" ; fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ; fuseki:dataset [
  a tdb2:DatasetTDB2 ; tdb2:location "$work/database" ; tdb2:unionDefaultGraph true ] .
END
cat > "$work/nginx.conf" <<END
daemon off; pid $work/nginx.pid; error_log $work/nginx.log; worker_processes 1;
events {}
http { access_log off; sendfile on; server { listen 4303; root $work/www; default_type text/turtle; } }
END
cat > "$work/ask.lua" <<'END'
local paths, at = {}, 0
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
local headers = { Accept = "text/turtle", ["If-None-Match"] = os.getenv("TAG") }
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers)
end
END
COMMUNIQUE_MEMORY=$memory "$here/target/communique/bin/communique" serve --store "$work/store" --port 4301 > "$work/ours.log" 2>&1 & ours=$!
# the property keeps it from looking for Log4j, which is not there
java "-Xmx$memory" -XX:+UseSerialGC -Dlog4j.configurationFile=none -cp "$lib" org.apache.jena.fuseki.main.cmds.FusekiMainCmd --config="$work/fuseki.ttl" --port=4302 > "$work/stock.log" 2>&1 & stock=$!
nginx -c "$work/nginx.conf" & static=$!
echo ready > "$work/www/ready"
for address in http://localhost:4301/ready http://localhost:4302/ds/sparql?query=ASK%7B%7D http://localhost:4303/ready; do
  i=0
  until curl -sf -o /dev/null "$address"; do
    kill -0 $ours $stock $static
    i=$((i + 1))
    if [ $i -gt 300 ]; then cat "$work"/*.log >&2; echo "nobody answers at $address" >&2; exit 1; fi
    sleep 1
  done
done

events='PREFIX dip: <https://w3id.org/communique/ontology#> SELECT DISTINCT ?e { ?e dip:status dip:Actual } ORDER BY ?e LIMIT 50'
all=${events% LIMIT 50}
curl -s -G http://localhost:4302/ds/sparql -H 'Accept: text/csv' --data-urlencode "query=$events" | tr -d '\r' | sed 1d > "$work/events"
sed 's|^http://[^/]*/id/\(.*\)$|/doc/\1.ttl|' "$work/events" > "$work/documents"
head -1 "$work/documents" > "$work/one"
curl -s -G http://localhost:4302/ds/sparql -H 'Accept: text/csv' --data-urlencode "query=$all" | tr -d '\r' | sed 1,51d > "$work/all"
sed 's|:|%3A|g; s|/|%2F|g; s|^\(.*\)$|/ds/sparql?query=DESCRIBE%20%3C\1%3E|' "$work/events" > "$work/describe"
tag=$(curl -s -o "$work/www/one.ttl" -D - "http://localhost:4301$(cat "$work/one")" | tr -d '\r' | sed -n 's|^[Ee][Tt]ag: *||p')
static_tag=$(curl -s -o /dev/null -D - http://localhost:4303/one.ttl | tr -d '\r' | sed -n 's|^[Ee][Tt]ag: *||p')
echo /one.ttl > "$work/static"
dump=$(curl -s http://localhost:4301/dump/ -H 'Accept: text/html' | grep -o '[^"/]*\.nq"' | head -1 | tr -d '"')
curl -s -o "$work/www/$dump" "http://localhost:4301/dump/$dump"

worker=$(pgrep -P "$static" | head -1)
spent() { # process: hundredths of a second of the processor
  sed 's/^.*) //' "/proc/$1/stat" | { read -r _ _ _ _ _ _ _ _ _ _ _ user system _; echo $((user + system)); }
}
rate() { # name process port file tag
  if [ -n "$5" ]; then export TAG="$5"; else unset TAG; fi
  before=$(spent "$2")
  PATHS=$work/$4 wrk -t1 -c4 -d"${seconds}s" -s "$work/ask.lua" "http://localhost:$3" > "$work/rate"
  after=$(spent "$2")
  if grep -q 'Non-2xx' "$work/rate" && [ -z "$5" ]; then echo "refused: $1" >&2; cat "$work/rate" >&2; fi
  echo "requests a second,$1,$(sed -n 's|^Requests/sec: *||p' "$work/rate")"
  answers=$(sed -n 's|^ *\([0-9]*\) requests in .*|\1|p' "$work/rate")
  if [ "${answers:-0}" -gt 0 ]; then echo "microseconds of the processor a request,$1,$(((after - before) * 10000 / answers))"; fi
}
anew() { # name address-of-each, by which the IRIs of the next 300 events become addresses
  sed -n "$((round * 300 + 1)),$((round * 300 + 300))p" "$work/all" | sed "$2" | sed 's|.*|url = "&"\noutput = "/dev/null"|' > "$work/urls"
  begun=$(date +%s%N) before=$(spent "$3")
  curl -s -H 'Accept: text/turtle' -K "$work/urls"
  echo "milliseconds of 300 made anew,$1,$((($(date +%s%N) - begun) / 1000000))"
  echo "milliseconds of the processor of 300 made anew,$1,$((($(spent "$3") - before) * 10))"
}
# a document is made when it is first asked for
sed 's|^|http://localhost:4301|' "$work/documents" | xargs -n 1 curl -s -o /dev/null
round=0
# the first round makes all three warm
while [ "$round" -le "$rounds" ]; do
  {
    rate 'event as Turtle' "$ours" 4301 documents ''
    rate 'DESCRIBE of stock Fuseki' "$stock" 4302 describe ''
    rate 'one document' "$ours" 4301 one ''
    rate 'one file of nginx' "$worker" 4303 static ''
    rate 'one unchanged document (304)' "$ours" 4301 one "$tag"
    rate 'one unchanged file of nginx (304)' "$worker" 4303 static "$static_tag"
    for place in "dump;4301/dump" "dump of nginx;4303"; do
      speed=$(curl -s -o /dev/null -w '%{speed_download}' "http://localhost:${place#*;}/$dump")
      echo "bytes a second,${place%;*},$speed"
    done
    anew 'event as Turtle' 's|^http://[^/]*/id/\(.*\)$|http://localhost:4301/doc/\1.ttl|' "$ours"
    anew 'DESCRIBE of stock Fuseki' 's|:|%3A|g; s|/|%2F|g; s|^\(.*\)$|http://localhost:4302/ds/sparql?query=DESCRIBE%20%3C\1%3E|' "$stock"
    for question in "$here"/src/main/resources/questions/*.rq; do
      if grep -q 'text:query' "$question"; then continue; fi
      { cat "$question"; echo "# $round"; } > "$work/question" # so that it is not asked for the second time
      for place in 'served;4301/sparql' 'stock Fuseki;4302/ds/sparql'; do
        case $place in served*) process=$ours ;; *) process=$stock ;; esac
        before=$(spent "$process")
        time=$(curl -s -o "$work/answer" -w '%{http_code} %{time_total}' -H 'Accept: text/csv' --data-urlencode "query@$work/question" \
          "http://localhost:${place#*;}")
        case $time in 200*) ;; *) echo "$question at ${place%;*}: $time" >&2 ;; esac
        echo "seconds,${place%;*}: $(basename "$question" .rq),${time#* }"
        echo "milliseconds of the processor,${place%;*}: $(basename "$question" .rq),$((($(spent "$process") - before) * 10))"
      done
    done
  } | sed "s|^|$round,|" | if [ "$round" -gt 0 ]; then cat; else cat > /dev/null; fi
  round=$((round + 1))
done
