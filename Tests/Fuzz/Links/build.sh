#!/bin/sh
# Builds the fuzzer over what Links reads: addresses, redirects, header fields, first bytes, lines. Outside the normal build:
#
#   Tests/Fuzz/Links/build.sh OUT
#   OUT -max_total_time=300 -rss_limit_mb=1500 -timeout=20 -max_len=16384 CORPUS
#
# The first byte of an input says which reader gets it (see Fuzz.swift).
set -eu
out=$1
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
cp -R Sources/CLinkLoop/include "$work/CLinkLoop"
printf 'module CLinkLoop { header "CLinkLoop.h" export * }\n' > "$work/CLinkLoop/module.modulemap"
for source in Sources/CLinkLoop/*.c; do
  clang -O1 -g -fsanitize=address,fuzzer-no-link -std=gnu17 -I Sources/CLinkLoop/include \
    -c "$source" -o "$work/$(basename "$source").o"
done
# What runs the checks reads nothing itself.
engine='Worker.*|Host(Queue|Pace)|Resolver|RunContext|LinkRun|Collector|Feeder|Mailbox|Job|Origin|Ledger|Spool'
engine="$engine|NetworkWatch|Canary|RegistrableDomain|EventLoop"
common="-O -g -wmo -parse-as-library -sanitize=${SANITIZE:-fuzzer,address} -I $work"
swiftc $common -module-name Catalog -emit-module -emit-module-path "$work/Catalog.swiftmodule" \
  -emit-library -static -o "$work/libCatalog.a" Sources/Catalog/*.swift
swiftc $common -module-name Fuzz -L "$work" -lCatalog \
  -Xcc -fmodule-map-file="$work/CLinkLoop/module.modulemap" \
  "$work"/*.c.o -lcurl -lz \
  $(ls Sources/Links/*.swift | grep -v -E "/($engine)[.]swift") Tests/Fuzz/Links/Fuzz.swift -o "$out"
