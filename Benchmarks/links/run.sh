#!/usr/bin/env bash
# Measures `aloi links` beside lc, the bare C program on the same libcurl, and lychee where there is one, in turns, and
# writes Markdown tables:
#
#   Benchmarks/links/run.sh [TURNS [SHARE]]       5 turns; a SHARE (1) of the checks: 0.1 tries whether it works
#
# Needs gcc, libcurl, openssl, nginx with its echo module, lc.c (in BENCH, ../shared/bench of this checkout), a release build
# of aloi (ALOI) and, if it is to be compared, lychee (LYCHEE, or in PATH). Every figure is of the whole process,
# start included; ours has one thread and writes its observations into a file. The server runs on the same machine: only the
# ratios within a turn count.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
turns=${1:-5} share=${2:-1}
bench=${BENCH:-$root/../shared/bench} aloi=${ALOI:-$root/.build/release/aloi} port=${PORT:-28180}
lychee=${LYCHEE:-$(command -v lychee || ls /tmp/lychee-venv/bin/lychee 2>/dev/null || true)}
for need in gcc nginx openssl; do
  command -v $need >/dev/null || { echo "run.sh: $need is missing" >&2; exit 1; }
done
[ -f "$bench/lc.c" ] || { echo "run.sh: $bench/lc.c is missing; say where it is with BENCH=…" >&2; exit 1; }
[ -x "$aloi" ] || { echo "run.sh: $aloi is missing: make build, or say where it is with ALOI=…" >&2; exit 1; }
echo_module=$(ls /usr/lib/nginx/modules/ngx_http_echo_module.so /usr/share/nginx/modules/ngx_http_echo_module.so 2>/dev/null | head -1)
[ -n "$echo_module" ] || { echo 'run.sh: nginx has no echo module (libnginx-mod-http-echo)' >&2; exit 1; }

work=$(mktemp -d)
chmod 755 "$work"  # the server may be somebody else
trap 'kill "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
gcc -O2 -o "$work/lc" "$bench/lc.c" -lcurl
gcc -O2 -o "$work/usage" Benchmarks/links/usage.c

# A certificate for 50 addresses, and 60 ports with TLS: 3,000 hosts with one link each, one connection a check.
tls_hosts=50 tls_ports=60
names=$(for ((h = 0; h < tls_hosts; h++)); do printf ',IP:127.10.%d.%d' $((h / 250)) $((h % 250 + 1)); done)
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost \
  -addext "subjectAltName=${names#,}" -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
mkdir "$work/www"
seq 1 20000 | sed 's/.*/&;name;42/' >"$work/www/data.csv"
{
  cat <<CONF
load_module $echo_module;
worker_processes 1;
worker_rlimit_nofile 20000;
pid $work/nginx.pid;
error_log $work/error.log crit;
events { worker_connections 19000; multi_accept on; }
http {
  access_log off; keepalive_requests 1000000; default_type text/csv;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4;
  scgi_temp_path $work/t5;
  server {
    listen 0.0.0.0:$port backlog=4096;
CONF
  for ((p = 1; p <= tls_ports; p++)); do echo "    listen 0.0.0.0:$((port + p)) ssl backlog=4096;"; done
  cat <<CONF
    ssl_certificate $work/cert.pem; ssl_certificate_key $work/key.pem;
    location /small { return 200 "a,b,c\n1,2,3\n"; }
    location /data { root $work/www; try_files /data.csv =404; }
    location /slow { echo_sleep 0.2; echo "a,b,c"; }
    location /held { echo_sleep 2; echo "a,b,c"; }
  }
}
CONF
} >"$work/nginx.conf"
nginx -c "$work/nginx.conf" </dev/null >/dev/null 2>&1
until bash -c "exec 3<>/dev/tcp/127.0.0.1/$port" 2>/dev/null; do sleep 0.1; done

count() { awk -v n="$1" -v s="$share" 'BEGIN { printf "%d", n * s < 100 ? 100 : n * s }'; }
urls() { # SCHEME PORT PORTS PATH HOSTS COUNT
  awk -v scheme="$1" -v port="$2" -v ports="$3" -v path="$4" -v hosts="$5" -v n="$6" 'BEGIN {
    for (i = 0; i < n; i++) {
      h = i % hosts
      printf "%s://127.10.%d.%d:%d%s?i=%d\n", scheme, int(h / 250), h % 250 + 1, port + int(i / hosts) % ports, path, i
    }
  }'
}
checks=$(count 20000) tls_checks=$(count 3000)
urls http "$port" 1 /data 500 "$checks" >"$work/reused.txt"
urls http "$port" 1 /small 20000 "$checks" >"$work/new.txt"
urls http "$port" 1 /slow 500 "$checks" >"$work/slow.txt"
urls https $((port + 1)) "$tls_ports" /small "$tls_hosts" "$tls_checks" >"$work/tls.txt"

# Each prints: checks a second, CPU microseconds a check, KiB.
figures() { # COUNT
  awk -v n="$1" '{ printf "%.0f %.1f %d\n", n / $1, $2 / n, $3 }' "$work/usage.txt"
}
ours() { # FILE CONCURRENCY
  "$work/usage" "$aloi" links --allow-private-addresses --per-host 64 --per-host-rate 0 --concurrency "$2" \
    --ca-bundle "$work/cert.pem" --threads 1 --quiet <"$1" 3>"$work/usage.txt" >"$work/out.ndjson"
  local lines good
  lines=$(wc -l <"$1") good=$(grep -c '"state":"available"' "$work/out.ndjson" || true)
  [ "$good" = "$lines" ] || echo "run.sh: aloi: $good of $lines available" >&2
  figures "$lines"
}
bare() { # COUNT OPTIONS
  local n=$1
  shift
  "$work/usage" "$work/lc" --n "$n" --engine socket --method range "$@" 3>"$work/usage.txt" >"$work/lc.txt"
  grep -qE "20[06]:$n\b" "$work/lc.txt" || echo "run.sh: lc: $(cat "$work/lc.txt")" >&2
  figures "$n"
}
peer() { # FILE CONCURRENCY
  [ -n "$lychee" ] || return 0
  "$work/usage" "$lychee" --no-progress --max-concurrency "$2" --host-concurrency 64 --host-request-interval 0ms --insecure \
    --method get "$1" 3>"$work/usage.txt" >"$work/lychee.txt" 2>&1 \
    || echo "run.sh: lychee: $(tail -1 "$work/lychee.txt")" >&2
  figures "$(wc -l <"$1")"
}

median() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
row() { # WORKLOAD TURN LC OURS PEER
  awk -v w="$1" -v t="$2" -v lc="$3" -v us="$4" -v peer="${5:-}" 'BEGIN {
    split(lc, l, " "); split(us, o, " ")
    them = split(peer, p, " ") ? sprintf("%d · %.1f µs", p[1], p[2]) : "–"
    printf "| %s | %s | %d · %.1f µs | %d · %.1f µs | %s | %.2f | %.2f |\n", w, t, l[1], l[2], o[1], o[2], them, o[1] / l[1], o[2] / l[2]
  }'
}
workload() { # NAME FILE CONCURRENCY WITH-LYCHEE LC-OPTIONS
  local name=$1 file=$2 concurrency=$3 lychees=$4 turn lc us them=
  shift 4
  : >"$work/rates" >"$work/cpus"
  for ((turn = 1; turn <= turns; turn++)); do
    lc=$(bare "$(wc -l <"$file")" --c "$concurrency" "$@")
    us=$(ours "$file" "$concurrency")
    [ "$lychees" = no ] || them=$(peer "$file" "$concurrency")
    row "$name" "$turn" "$lc" "$us" "$them"
    awk -v a="$lc" -v b="$us" 'BEGIN { split(a, l, " "); split(b, o, " "); print o[1] / l[1] }' >>"$work/rates"
    awk -v a="$lc" -v b="$us" 'BEGIN { split(a, l, " "); split(b, o, " "); print o[2] / l[2] }' >>"$work/cpus"
    name=
  done
  printf '| | **median** | | | | **%.2f** | **%.2f** |\n' "$(median <"$work/rates")" "$(median <"$work/cpus")"
}

echo "$(date -u +%F), $(nproc) cores ($(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)), load $(cut -d' ' -f1-3 /proc/loadavg),"
echo "$("$aloi" --version), libcurl $(curl-config --version 2>/dev/null | cut -d' ' -f2), $(nginx -v 2>&1 | cut -d: -f2 | xargs)$([ -z "$lychee" ] || echo ", $("$lychee" --version)")"
echo
echo '| workload | turn | lc: a second · CPU a check | aloi | lychee | aloi/lc: rate | CPU |'
echo '|---|---|---|---|---|---|---|'
workload "reused connections, 500 hosts, 300 in flight, $checks" "$work/reused.txt" 300 yes \
  --hosts 500 --port "$port" --path /data
workload "a new connection each, 100 in flight, $checks" "$work/new.txt" 100 no \
  --hosts 500 --port "$port" --path /small --fresh 1
workload "200 ms of latency, 1,000 in flight, $checks" "$work/slow.txt" 1000 yes \
  --hosts 500 --port "$port" --path /slow
workload "TLS, a new connection each, 100 in flight, $tls_checks" "$work/tls.txt" 100 no \
  --scheme https --hosts "$tls_hosts" --port $((port + 1)) --path /small --fresh 1 --ca cached --bundle "$work/cert.pem"

# The same targets with few and with many in flight: what is more is the connections'.
many=1000 few=8
memory() { # NAME SCHEME PORT PORTS HOSTS LC-OPTIONS
  local name=$1 scheme=$2 first=$3 ports=$4 hosts=$5 a b c
  shift 5
  urls "$scheme" "$first" "$ports" /small "$hosts" $((many + few)) >"$work/few.txt"
  urls "$scheme" "$first" "$ports" /held "$hosts" $((many + few)) >"$work/many.txt"
  a=$(ours "$work/few.txt" "$few" | cut -d' ' -f3)
  b=$(ours "$work/many.txt" $((many + few)) | cut -d' ' -f3)
  c=$(bare $((many + few)) --c $((many + few)) --hosts "$hosts" --port "$first" --path /held "$@" | cut -d' ' -f3)
  awk -v name="$name" -v a="$a" -v b="$b" -v c="$c" -v m="$many" -v s="$(sed -E 's/.*\(\+([0-9.]+) KiB.*/\1/' "$work/lc.txt")" \
    'BEGIN { printf "| %s | %d | %d | %.1f | %d (%s a connection) |\n", name, a, b, (b - a) / m, c, s }'
}
echo
echo "| memory | KiB at most, $few in flight | $((many + few)) in flight | KiB a connection | lc, $((many + few)) in flight |"
echo '|---|---:|---:|---:|---:|'
memory HTTP http "$port" 1 20000
memory TLS https $((port + 1)) "$tls_ports" "$tls_hosts" --scheme https --fresh 1 --ca cached --bundle "$work/cert.pem"
