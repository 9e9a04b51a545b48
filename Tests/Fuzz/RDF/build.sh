#!/bin/sh
# Builds a fuzzer over one RDF parser with its mapping, outside the normal build:
#
#   Tests/Fuzz/RDF/build.sh turtle|xml|jsonld OUT
#   OUT -max_total_time=300 -rss_limit_mb=1500 -timeout=20 -max_len=8192 CORPUS
#
# Every input begins with one byte of options (see Fuzz.swift); a corpus is made of any documents, each with a blank
# in front. SANITIZE=thread or SANITIZE=fuzzer,address (the default).
set -eu
kind=$1
out=$2
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
case $kind in
  xml) define=-DFUZZ_XML ;;
  jsonld) define=-DFUZZ_JSONLD ;;
  *) define=-DFUZZ_TURTLE ;;
esac
mkdir "$work/CSimdjson"
printf 'module CSimdjson { header "%s/Sources/CSimdjson/include/csimdjson.h" export * }\n' "$root" \
  > "$work/CSimdjson/module.modulemap"
clang++ -O1 -g -fsanitize=address -std=c++17 -I Sources/CSimdjson/include \
  -c Sources/CSimdjson/csimdjson.cpp -o "$work/csimdjson.o"
common="-O -g -wmo -parse-as-library -sanitize=${SANITIZE:-fuzzer,address} -I $work"
swiftc $common -module-name Catalog -emit-module -emit-module-path "$work/Catalog.swiftmodule" \
  -emit-library -static -o "$work/libCatalog.a" Sources/Catalog/*.swift
swiftc $common $define -module-name Fuzz -L "$work" -lCatalog -I "$work/CSimdjson" \
  -I Sources/CLibserd -I Sources/CLibxml2 -I Sources/CZlib \
  $(pkg-config --cflags-only-I serd-0 libxml-2.0 | sed 's/-I/-Xcc -I/g') \
  "$work/csimdjson.o" -lserd-0 -lxml2 -lsimdjson -lz -lstdc++ \
  $(find Sources/Platforms -name '*.swift') Tests/Fuzz/RDF/Fuzz.swift -o "$out"
