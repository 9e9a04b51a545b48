#!/usr/bin/env python3
"""Serves a synthetic portal on loopback with the paging of the real one, from constant memory.

  portal.py ckan  --entries 100000 --port 8001
  portal.py udata --entries 100000 --port 8002

The entries are those of generate.py. Each page is made from the seed and its number alone, so that any page can be asked
for in any order; the texts of an entry come from a small stock, made once, as making them is not what is measured.

With --wait SECONDS each page takes that long, as a real portal's search does. Ended by SIGTERM, it says how long it was busy,
and how long it waited from one page to the next: which of the two sides limited the harvest.
"""

import argparse
import json
import signal
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

from generate import Generator

STOCK = 512


class Portal:
    def __init__(self, kind, entries, seed):
        self.kind = kind
        self.entries = entries
        generator = Generator(seed)
        make = generator.udata if kind == "udata" else generator.ckan
        self.stock = []
        for n in range(STOCK):
            entry = make(n)
            # What has to differ from entry to entry is put in for each.
            entry["id"] = "@ID@"
            entry["slug" if kind == "udata" else "name"] = "@ID@"
            self.stock.append(json.dumps(entry, ensure_ascii=False, separators=(",", ":")))

    def items(self, start, size):
        numbers = range(min(start, self.entries), min(start + size, self.entries))
        return ",".join(self.stock[n % STOCK].replace("@ID@", f"set-{n:09d}") for n in numbers)

    def answer(self, path, query):
        def number(name, other):
            return int(query.get(name, [other])[0])

        if self.kind == "ckan" and path == "/api/3/action/status_show":
            return '{"success":true,"result":{"ckan_version":"2.12.0","site_title":"Benchmark","extensions":[]}}'
        if self.kind == "ckan" and path == "/api/3/action/package_search":
            items = self.items(number("start", 0), min(1000, number("rows", 10)))
            return f'{{"success":true,"result":{{"count":{self.entries},"results":[{items}]}}}}'
        if self.kind == "udata" and path == "/api/1/datasets/":
            page, size = number("page", 1), number("page_size", 20)
            following = f'"/api/1/datasets/?page={page + 1}&page_size={size}"' if page * size < self.entries else "null"
            items = self.items((page - 1) * size, size)
            return (f'{{"data":[{items}],"page":{page},"page_size":{size},"total":{self.entries},'
                    f'"next_page":{following},"previous_page":null}}')
        return None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        begun = time.monotonic()
        address = urlparse(self.path)
        body = self.server.portal.answer(address.path, parse_qs(address.query))
        if body:
            time.sleep(max(0, self.server.wait - (time.monotonic() - begun)))
        data = (body or "<html><title>Benchmark</title></html>").encode()
        self.send_response(200 if body or address.path == "/" else 404)
        self.send_header("Content-Type", "application/json" if body else "text/html")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.server.note(begun, time.monotonic())

    def log_message(self, *arguments):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    pages = 0
    busy = idle = 0.0
    last = None

    def note(self, begun, ended):
        if self.last is not None:
            self.idle += max(0, begun - self.last)
        self.busy += ended - begun
        self.pages += 1
        self.last = ended


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["ckan", "udata"])
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wait", type=float, default=0)
    options = parser.parse_args()
    server = Server(("127.0.0.1", options.port), Handler)
    server.wait = options.wait
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    server.portal = Portal(options.kind, options.entries, options.seed)
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print(f"{server.pages} answers: busy {server.busy:.1f} s, waiting for the next question {server.idle:.1f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
