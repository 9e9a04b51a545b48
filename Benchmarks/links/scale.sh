#!/usr/bin/env bash
# 1,000,000 addresses over 20,000 hosts of 127.0.0.0/8 in one run of `aloi links`, 100,000 of them on one host, which come first:
#
#   Benchmarks/links/scale.sh [COUNT [ONE-HOST'S [RATE [HOSTS]]]]
#
# Says what it took, and whether the others had to wait for that host, as a Markdown table. RATE (200) is what one host gets a
# second. Needs gcc, nginx and a release build of aloi (ALOI).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
count=${1:-1000000} busy=${2:-100000} rate=${3:-200} hosts=${4:-20000}
aloi=${ALOI:-$root/.build/release/aloi} port=${PORT:-28290}
for need in gcc nginx; do
  command -v $need >/dev/null || { echo "scale.sh: $need is missing" >&2; exit 1; }
done
[ -x "$aloi" ] || { echo "scale.sh: $aloi is missing: make build, or say where it is with ALOI=…" >&2; exit 1; }
work=$(mktemp -d)
chmod 755 "$work"  # the server may be somebody else
trap 'kill "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
gcc -O2 -o "$work/usage" Benchmarks/links/usage.c
cat >"$work/nginx.conf" <<CONF
worker_processes 1;
worker_rlimit_nofile 20000;
pid $work/nginx.pid;
error_log $work/error.log crit;
events { worker_connections 19000; multi_accept on; }
http {
  access_log off; keepalive_requests 1000000; default_type text/csv;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 0.0.0.0:$port backlog=4096; location / { return 200 "a,b,c\n1,2,3\n"; } }
}
CONF
nginx -c "$work/nginx.conf" </dev/null >/dev/null 2>&1
until bash -c "exec 3<>/dev/tcp/127.0.0.1/$port" 2>/dev/null; do sleep 0.1; done
awk -v n="$count" -v busy="$busy" -v hosts="$hosts" -v port="$port" 'BEGIN {
  for (i = 0; i < busy; i++) printf "http://127.99.99.99:%d/busy/%d.csv\n", port, i
  for (i = 0; i < n - busy; i++) {
    h = i % (hosts - 1)
    printf "http://127.%d.%d.%d:%d/file/%d.csv\n", 1 + int(h / 62500), int(h / 250) % 250, h % 250 + 1, port, i
  }
}' >"$work/urls"
load=$(cut -d' ' -f1-3 /proc/loadavg)
code=0
"$work/usage" "$aloi" links --allow-private-addresses --per-host-rate "$rate" --threads 1 --quiet <"$work/urls" 3>"$work/usage.txt" \
  >"$work/out.ndjson" || code=$?
echo "$(date -u +%F), $(nproc) cores ($(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)), load $load, exit code $code"
echo
echo '| | |'
echo '|---|---:|'
awk -v n="$count" -v urls="$work/urls" -v rate="$rate" 'BEGIN {
  while ((getline line < urls) > 0) { split(line, part, "/"); seen[part[3]] = 1 }
  for (host in seen) hosts++
  printf "| addresses · hosts · a second of one host | %d · %d · %d |\n", n, hosts, rate
}'
awk -v n="$count" '{
  printf "| seconds · addresses a second | %.1f · %.0f |\n| CPU an address | %.0f µs |\n| memory at most | %.0f MB |\n", $1, n / $1, $2 / n, $3 / 1024
}' "$work/usage.txt"
awk -v busy="$busy" '
  !/"state":"available"/ { bad++ }
  /127\.99\.99\.99/ { mine++; if (mine == int(busy / 10)) left = NR - mine }
  !/127\.99\.99\.99/ { last = NR; others++ }
  END {
    printf "| answered · not available | %d · %d |\n", NR, bad
    printf "| others done when the busy host, which came first, was a tenth done | %d of %d |\n", left, others
    printf "| place of the last one of the others among all answers | %d |\n", last
  }' "$work/out.ndjson"
