#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rapper on every form it knows, and by its own negotiation; roqet on the endpoint; serdi on Turtle and N-Triples.
set -u
base=$1
command -v rapper >/dev/null || { echo "rapper is not installed" >&2; exit 127; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=()
read=0

look() { # form, address
    local out
    if out=$(rapper -c -i "$1" "$base$2" 2>&1) && grep -qE 'returned [1-9][0-9]* triples' <<<"$out" && ! grep -qiE 'warning|error -' <<<"$out"; then
        read=$((read + 1))
    else
        faults+=("$1 $2: $(tail -n 1 <<<"$out")")
    fi
}

event=doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df
for document in "$event" doc/actor/qa doc/article/harrowgate-times-2024-03-05 doc/place/qa-harrowgate conformance; do
    look turtle "$document.ttl"
    look ntriples "$document.nt"
    look rdfxml "$document.rdf"
    look guess "$document"
done
look guess id/actor/qa
for document in ontology shapes .well-known/void; do look turtle "$document"; done
for dump in ttl nt nq; do
    form=turtle
    [ "$dump" = nt ] && form=ntriples
    [ "$dump" = nq ] && form=nquads
    look "$form" "dump/communique.$dump"
done

asked=0
if command -v roqet >/dev/null; then
    rows=$(roqet -q -p "${base}sparql" -r csv -e 'SELECT DISTINCT ?e WHERE { ?e a <https://w3id.org/communique/ontology#Visit> }' 2>&1 | tail -n +2 | wc -l)
    asked=$((asked + 1))
    [ "$rows" -eq 3 ] || faults+=("roqet finds $rows visits instead of 3")
fi
if command -v serdi >/dev/null; then
    for ending in ttl nt; do
        if curl -sf "$base$event.$ending" >"$scratch/x.$ending" && serdi -q "$scratch/x.$ending" >/dev/null 2>"$scratch/err"; then
            read=$((read + 1))
        else
            faults+=("serdi $ending: $(head -n 1 "$scratch/err")")
        fi
    done
fi
version=$(rapper --version)
tools="rapper $version"
command -v roqet >/dev/null && tools="$tools and roqet $(roqet --version)"
joined=$(printf '%s\n' "${faults[@]+"${faults[@]}"}" | sed 's/\\/\\\\/g; s/"/\\"/g; s/[[:cntrl:]]/ /g; s/.*/"&"/' | paste -sd, -)
[ ${#faults[@]} -eq 0 ] && joined=
printf '{"tool":"%s","figures":"%d documents, %d queries: %d faults","faults":[%s]}\n' "$tools" "$read" "$asked" "${#faults[@]}" "$joined"
