#!/usr/bin/env bash
# Pulls the network in the middle of a run of `aloi links`, in every way there is to pull it, and looks for one false word:
#
#   Benchmarks/links/pull-network.sh
#
# Needs Linux with user namespaces, iproute2, python3, and a built aloi (ALOI names it). The auditor and the world are two network
# namespaces with a cable between them; 50 servers of the world answer, miss files, and refuse. Whatever the cut does,
# each link is told as it is, or is notAssessed: offline.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
aloi=$(realpath "${ALOI:-$here/../../.build/release/aloi}")
[ "${1:-}" = inside ] || exec unshare -rn "$here/$(basename "$0")" inside

work=$(mktemp -d)
trap 'kill $world $server 2>/dev/null || true; rm -rf "$work"' EXIT
ip link set lo up
unshare -n sleep 1000 &
world=$!
while [ "$(readlink "/proc/$world/ns/net")" = "$(readlink /proc/self/ns/net)" ]; do :; done
there() { nsenter -t "$world" -n "$@"; }
there ip link set lo up
for i in $(seq 1 50); do there ip addr add "198.51.100.$i/32" dev lo; done
cable() {
  ip link add up0 type veth peer name w0 netns "$world"
  ip addr add 203.0.113.2/24 dev up0
  there ip addr add 203.0.113.1/24 dev w0
  there ip link set w0 up
  ip link set up0 up
  ip route add default via 203.0.113.1
}
cable

cat >"$work/server.py" <<'PY'
import http.server, socketserver, time
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def do_GET(self):
        time.sleep(0.03)
        body = b'a;b\n1;2\n'
        self.send_response(404 if 'missing' in self.path else 200)
        self.send_header('Content-Type', 'text/csv')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *a): pass
class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    request_queue_size = 512
    daemon_threads = True
Server(('', 8080), Handler).serve_forever()
PY
nsenter -t "$world" -n python3 "$work/server.py" 2>/dev/null &
server=$!
until there bash -c 'exec 3<>/dev/tcp/203.0.113.1/8080' 2>/dev/null; do sleep 0.1; done

for ((n = 0; n < 2000; n++)); do
  host=198.51.100.$((n % 50 + 1))
  case $((n % 20)) in
  7) echo "http://$host:8080/missing/$n.csv" ;;
  13) echo "http://$host:8081/refused/$n.csv" ;;
  *) echo "http://$host:8080/good/$n.csv" ;;
  esac
done >"$work/urls"

judge() { # what was said that is not so
  python3 - "$work/out" <<'PY'
import collections, json, sys
said, false = collections.Counter(), []
for line in open(sys.argv[1]):
    seen = json.loads(line)
    url, state, reason = seen['url'], seen['state'], seen['reason']
    true = 'gone' if '/missing/' in url else 'unavailable' if '/refused/' in url else 'available'
    said[state] += 1
    if state != true and (state, reason) != ('notAssessed', 'offline'): false.append((url, state, reason, seen['detail']))
print('  ', sum(said.values()), 'links:', ', '.join(f'{k} {v}' for k, v in sorted(said.items())), '- false:', len(false))
for one in false[:5]: print('   FALSE', *one)
sys.exit(1 if false or sum(said.values()) != 2000 else 0)
PY
}

run() { # NAME CUT [MEND]
  echo "== $1"
  "$aloi" links --allow-address 198.51.100.0/24 --canary 203.0.113.1:8080 --timeout 4 --quiet <"$work/urls" >"$work/out" &
  local audit=$! code=0
  until [ "$(wc -l <"$work/out")" -ge 600 ]; do sleep 0.05; done
  eval "$2"
  if [ -n "${3:-}" ]; then
    sleep 6
    eval "$3"
  fi
  wait "$audit" || code=$?
  echo "   exit code $code"
  judge
}

run 'nothing is pulled' :
run 'the cable is pulled, and stays so' 'ip link set up0 down'
ip link set up0 up && ip route add default via 203.0.113.1
run 'the other end goes dead' 'there ip link set w0 down'
there ip link set w0 up
run 'packets vanish' 'there ip addr del 203.0.113.1/24 dev w0; there ip route add blackhole 203.0.113.2/32'
there ip route del blackhole 203.0.113.2/32 && there ip addr add 203.0.113.1/24 dev w0
run 'the default route is lost for 6 seconds' 'ip route del default' 'ip route add default via 203.0.113.1'
run 'packets vanish for 6 seconds' 'there ip route add blackhole 203.0.113.2/32' 'there ip route del blackhole 203.0.113.2/32'
echo 'no false word'
