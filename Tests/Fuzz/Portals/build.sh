#!/bin/sh
# Builds the fuzzer of what portals answer, outside the normal build:
#
#   Tests/Fuzz/Portals/build.sh OUT
#
# Every input begins with one byte that chooses what reads it (see Fuzz.swift).
set -eu
out=$1
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mkdir "$work/CSimdjson"
printf 'module CSimdjson { header "%s/Sources/CSimdjson/include/csimdjson.h" export * }\n' "$root" \
  > "$work/CSimdjson/module.modulemap"
clang++ -O1 -g -fsanitize=address -std=c++17 -I Sources/CSimdjson/include \
  -c Sources/CSimdjson/csimdjson.cpp -o "$work/csimdjson.o"
common="-O -g -wmo -parse-as-library -sanitize=${SANITIZE:-fuzzer,address} -I $work"
swiftc $common -module-name Catalog -emit-module -emit-module-path "$work/Catalog.swiftmodule" \
  -emit-library -static -o "$work/libCatalog.a" Sources/Catalog/*.swift
swiftc $common -module-name Fuzz -L "$work" -lCatalog -I "$work/CSimdjson" \
  -I Sources/CLibserd -I Sources/CLibxml2 -I Sources/CZlib \
  $(pkg-config --cflags-only-I serd-0 libxml-2.0 | sed 's/-I/-Xcc -I/g') \
  "$work/csimdjson.o" -lserd-0 -lxml2 -lsimdjson -lz -lstdc++ \
  $(find Sources/Platforms -name '*.swift') Tests/Fuzz/Portals/Fuzz.swift -o "$out"
