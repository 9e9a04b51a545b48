#!/usr/bin/env bash
# 1,000,000 addresses over 20,000 hosts of 127.0.0.0/8 in one run of `aloi links`, 100,000 of them on one host, which come first:
#
#   Benchmarks/links/scale.sh [COUNT] [ONE HOST'S] [RATE]
#
# Says how much memory it took, and how many of the others were still waiting when that host was a tenth done. Needs nginx and a release
# build of aloi (ALOI names it). RATE is what one host gets a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-1000000} busy=${2:-100000} rate=${3:-200}
aloi=${ALOI:-.build/release/aloi}
work=$(mktemp -d)
trap 'kill "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
cat >"$work/nginx.conf" <<CONF
worker_processes 1;
worker_rlimit_nofile 20000;
pid $work/nginx.pid;
error_log $work/error.log crit;
events { worker_connections 19000; multi_accept on; }
http {
  access_log off; keepalive_requests 1000000; default_type text/csv;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 0.0.0.0:28090 backlog=4096; location / { return 200 "a,b,c\n1,2,3\n"; } }
}
CONF
nginx -c "$work/nginx.conf" </dev/null >/dev/null 2>&1
awk -v n="$count" -v busy="$busy" 'BEGIN {
  for (i = 0; i < busy; i++) printf "http://127.99.99.99:28090/busy/%d.csv\n", i
  for (i = 0; i < n - busy; i++) {
    h = i % 20000
    printf "http://127.%d.%d.%d:28090/file/%d.csv\n", 1 + int(h / 62500), int(h / 250) % 250, h % 250 + 1, i
  }
}' >"$work/urls"
echo "$(wc -l <"$work/urls") addresses, $(cut -d/ -f3 "$work/urls" | sort -u | wc -l) hosts"
/usr/bin/env time -f 'cpu %U+%S s, %e s, %M KiB' -o "$work/time" "$aloi" links --allow-private-addresses --per-host-rate "$rate" \
  --quiet <"$work/urls" >"$work/out.ndjson" || true
cat "$work/time"
awk -v busy="$busy" '
  !/"state":"available"/ { bad++ }
  /127\.99\.99\.99/ { mine++; if (mine == int(busy / 10)) left = NR - mine }
  !/127\.99\.99\.99/ { last = NR; others++ }
  END { printf "%d answered, %d not available; when the busy host was a tenth done, %d of the %d others were done;\nthe last of the others came as number %d\n", NR, bad, left, others, last }' "$work/out.ndjson"
