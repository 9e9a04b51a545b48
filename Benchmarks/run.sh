#!/usr/bin/env bash
# Measures the release build on catalogues of generate.py and prints a Markdown table. Nothing goes over the network.
#   ENTRIES=100000 SIZE=1G LICENCES=1000000 LINKS=1000000   how much
#   WORK=DIR   where the inputs are kept for the next run (3 GB); otherwise they are removed
#   ONLY=REGEX only the measurements whose name matches: ndjson, envelope, datajson, licences, store
#   ALOI=PATH  the program to measure; otherwise it is built in release
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
aloi=${ALOI:-$here/../.build/release/aloi}
entries=${ENTRIES:-100000} size=${SIZE:-1G} licences=${LICENCES:-1000000} links=${LINKS:-1000000}

if ! /usr/bin/time --version 2>&1 | grep -q GNU; then
  echo 'run.sh: GNU time is needed for the memory figures:  apt-get install time' >&2
  exit 2
fi
command -v python3 >/dev/null || { echo 'run.sh: python3 is needed to generate the inputs' >&2; exit 2; }

[ -n "${ALOI:-}" ] || make --no-print-directory -C "$here/.." build >&2
if [ -n "${WORK:-}" ]; then
  mkdir -p "$WORK"
  work=$WORK
else
  work=$(mktemp -d)
fi
servers=()
trap 'for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done; [ -n "${WORK:-}" ] || rm -rf "$work"' EXIT

wanted() { [[ $1 =~ ${ONLY:-.} ]]; }

# generate FILE KIND ARGUMENTS…: once, and whole or not at all.
generate() {
  [ -s "$work/$1" ] && return
  "$here/generate.py" "${@:2}" >"$work/$1.part"
  mv "$work/$1.part" "$work/$1"
}

# measure NAME COUNT UNIT COMMAND…: a row of the table.
measure() {
  local name=$1 count=$2 unit=$3 status=0
  rm -rf "$work/out"
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "${@:4}" >"$work/stdout" 2>"$work/stderr" || status=$?
  # A benchmark's catalogue may well fail its audit's gate (1); that it could not be read (2) is no measurement.
  if [ "$status" -gt 1 ]; then
    echo "run.sh: $name: exit status $status" >&2
    tail -5 "$work/stderr" >&2
    exit 1
  fi
  tail -1 "$work/time" | awk -v name="$name" -v count="$count" -v unit="$unit" '{
    printf "| %s | %d %s | %.2f s | %.2f s | %d | %.0f MB |\n", name, count, unit, $1, $2 + $3, count / ($1 > 0 ? $1 : 0.01), $4 / 1024 }'
}

echo "$(uname -srm), $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), $(swift --version 2>/dev/null | head -1)"
echo
echo '| what | how much | wall | CPU | a second | peak memory |'
echo '|---|---|---|---|---|---|'
audit=("$aloi" audit --links skip --format ndjson --registers none --quiet --no-progress --out "$work/out")
if wanted ndjson; then
  for kind in udata ckan; do
    generate "$kind.ndjson" "$kind" --entries "$entries"
    measure "audit, NDJSON ($kind)" "$entries" entries "${audit[@]}" "$work/$kind.ndjson"
  done
fi
for kind in envelope datajson; do
  if wanted "$kind"; then
    generate "$kind.json" "$kind" --bytes "$size"
    count=$(($(wc -l <"$work/$kind.json") - 2))
    measure "audit, one $kind of $size" "$count" entries "${audit[@]}" "$work/$kind.json"
  fi
done
if wanted licences; then
  generate licences.txt licences --entries "$licences"
  measure 'licence, distinct spellings few' "$licences" strings bash -c '"$1" licence <"$2"' - "$aloi" "$work/licences.txt"
  generate distinct.txt distinct --entries "$licences"
  measure 'licence, no two the same' "$licences" strings bash -c '"$1" licence <"$2"' - "$aloi" "$work/distinct.txt"
fi
# serve KIND ENTRIES: starts a portal in a process of its own, and sets `portal` to its address.
serve() {
  local out
  out=$(mktemp "$work/portal.XXXXXX")
  "$here/portal.py" "$1" --entries "$2" >"$out" &
  servers+=($!)
  until [ -s "$out" ]; do sleep 0.1; done
  portal=$(cat "$out")
}
if wanted portal; then
  live=("${audit[@]}" --allow-private-addresses --per-host-rate 0)
  for kind in ckan udata; do
    for count in $((entries / 10)) "$entries"; do
      serve "$kind" "$count"
      measure "portal ($kind)" "$count" entries "${live[@]}" "$portal"
    done
  done
  portals=()
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    serve ckan $((entries / 10))
    portals+=("$portal")
  done
  measure 'ten portals side by side' "$((entries / 10 * 10))" entries "${live[@]}" "${portals[@]}"
fi
if wanted store; then
  swift build --package-path "$here" -c release --product measure --quiet
  echo
  echo "The store alone ($entries entries, $links links):"
  /usr/bin/time -f '  peak memory %M KB' "$here/.build/release/measure" "$entries" "$links" 2>&1 | sed 's/^/    /'
fi
