#!/bin/sh
# Builds the fuzzer over what Links reads (Sources/Links/Reading: addresses, redirects, header fields, first bytes, lines), which
# needs nothing of what runs the checks (Sources/Links/Engine). Outside the normal build:
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
cp -R Sources/CLibpsl "$work/CLibpsl"
printf 'module CLinkLoop { header "CLinkLoop.h" export * }\n' > "$work/CLinkLoop/module.modulemap"
for source in Sources/CLinkLoop/*.c; do
  clang -O1 -g -fsanitize=address,fuzzer-no-link -std=gnu17 -I Sources/CLinkLoop/include \
    -c "$source" -o "$work/$(basename "$source").o"
done
common="-O -g -wmo -parse-as-library -sanitize=${SANITIZE:-fuzzer,address} -I $work"
swiftc $common -module-name Catalog -emit-module -emit-module-path "$work/Catalog.swiftmodule" \
  -emit-library -static -o "$work/libCatalog.a" Sources/Catalog/*.swift
swiftc $common -module-name Fuzz -L "$work" -lCatalog \
  -Xcc -fmodule-map-file="$work/CLinkLoop/module.modulemap" -Xcc -fmodule-map-file="$work/CLibpsl/module.modulemap" \
  "$work"/*.c.o -lcurl -lz -lpsl Sources/Links/Reading/*.swift Tests/Fuzz/Links/Fuzz.swift -o "$out"
