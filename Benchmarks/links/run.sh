#!/usr/bin/env bash
# Measures `aloi links` beside the bare libcurl program of ../shared/bench, in turns, and lychee where it is installed:
#
#   Benchmarks/links/run.sh [TURNS]
#
# Needs nginx with its echo module, gcc, ../shared/bench and a release build of aloi. Only the ratios count: other work
# on the machine changes every figure, and all of them alike.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
turns=${1:-3}
bench=${BENCH:-../shared/bench}
aloi=${ALOI:-.build/release/aloi}
work=$(mktemp -d)
trap 'kill "$(cat "$work/nginx/nginx.pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
gcc -O2 -o "$work/lc" "$bench/lc.c" -lcurl
bash "$bench/loopback-nginx" "$work/nginx" 500
nginx -c "$work/nginx/nginx.conf" </dev/null >/dev/null 2>&1
sleep 0.5

urls() { # SCHEME PORT PATH HOSTS COUNT
  local i h
  for ((i = 0; i < $5; i++)); do
    h=$((i % $4))
    echo "$1://127.10.$((h / 250)).$((h % 250 + 1)):$2$3?i=$i"
  done
}
urls http 28080 /data 500 20000 >"$work/reused.txt"
urls http 28080 /slow 500 20000 >"$work/slow.txt"
urls https 28443 /small 500 3000 >"$work/tls.txt"

ours() { # FILE CONCURRENCY
  local start end
  start=$(date +%s.%N)
  /usr/bin/env time -f '  cpu %U+%S s, %M KiB' -o "$work/time" "$aloi" links --allow-private-addresses --per-host 64 \
    --per-host-rate 0 --concurrency "$2" --ca-bundle "$work/nginx/cert.pem" --quiet <"$1" >"$work/out.ndjson"
  end=$(date +%s.%N)
  echo "aloi   $(awk -v n="$(wc -l <"$1")" -v a="$start" -v b="$end" 'BEGIN { printf "%.0f", n / (b - a) }') a second$(cat "$work/time")"
}
bare() { "$work/lc" "$@" | sed -E 's/.* ([0-9]+) chk\/s.*cpu +([0-9.]+) us.*hwm ([0-9]+)K.*/lc     \1 a second, \2 us each, \3 KiB/'; }
peer() {
  command -v lychee >/dev/null || return 0
  local start end
  start=$(date +%s.%N)
  lychee --no-progress --offline=false --max-concurrency "$2" --method get "$1" >/dev/null 2>&1 || true
  end=$(date +%s.%N)
  echo "lychee $(awk -v n="$(wc -l <"$1")" -v a="$start" -v b="$end" 'BEGIN { printf "%.0f", n / (b - a) }') a second"
}

for ((turn = 1; turn <= turns; turn++)); do
  echo "== turn $turn: reused connections, 500 hosts"
  bare --hosts 500 --c 300 --n 20000 --method range --path /data --engine socket
  ours "$work/reused.txt" 300
  peer "$work/reused.txt" 300
  echo "== turn $turn: 200 ms of latency, 1,000 in flight"
  bare --hosts 500 --c 1000 --n 20000 --method range --path /slow --engine socket
  ours "$work/slow.txt" 1000
  echo "== turn $turn: TLS, new connections"
  bare --scheme https --hosts 500 --c 100 --n 3000 --fresh 1 --method range --path /small --ca cached \
    --bundle "$work/nginx/cert.pem" --engine socket
  ours "$work/tls.txt" 100
done
