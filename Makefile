# Everything a maintainer needs, from a fresh clone: `make audit`, `make test`. `make` alone explains.

SHELL := /bin/bash
OUT ?= reports/latest
FORMATTED := Package.swift Sources Tests
LOGS := .build/logs

# Swift's own crash printer needs minutes on a large program; a signal is reported either way.
export SWIFT_BACKTRACE := enable=no

# What pkg-config calls each C library, and the Debian package that brings it.
LIBRARIES := libcurl:libcurl4-openssl-dev simdjson:libsimdjson-dev serd-0:libserd-dev \
  libxml-2.0:libxml2-dev libpsl:libpsl-dev sqlite3:libsqlite3-dev zlib:zlib1g-dev
BREW := pkgconf curl simdjson serd libxml2 libpsl

# Swift's libraries go into the program, its rooms are compiled knowing each other, and what the tests have shown need not be
# watched at every access (exclusivity): a fifth less of the processor, and a program that runs where there is no Swift. The C libraries stay the system's, so that it gets their security updates.
OPTIMISED := -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked
ifeq ($(shell uname),Linux)
RELEASE := -c release --product aloi --static-swift-stdlib $(OPTIMISED)
else
RELEASE := -c release --product aloi $(OPTIMISED)
endif

VERSION := $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/aloi/Aloi.swift)
DIST := dist/aloi

.PHONY: help setup build dist audit test format lint bench fuzz sanitize clean
.DEFAULT_GOAL := help

help:
	@echo 'Aloi audits open-data catalogues. On a machine with a Swift toolchain (6.2 or later):'
	@echo
	@echo '  make audit                          audit the example catalogue, offline, into $(OUT)'
	@echo '  make audit SOURCE=https://…         audit a real portal or file, its links checked live'
	@echo '  make audit SOURCE=… ARGS="--limit 50 --format md,html" OUT=dir'
	@echo
	@echo '  make setup      install the C libraries that are missing (apt; says what it does)'
	@echo '  make build      build .build/release/aloi'
	@echo '  make dist       build a program that needs no Swift on the machine it runs on'
	@echo '  make test       run every test;  FILTER=Store runs some, SKIP=Shared leaves some out'
	@echo '  make lint       check the format;  make format  mends it'
	@echo '  make sanitize   the tests under the address and the thread sanitizer'
	@echo '  make fuzz       the fuzzers of Tests/Fuzz, SECONDS each (60)'
	@echo '  make bench      measure speed and memory; see Benchmarks/README.md'
	@echo '  make clean      remove what was built'

# Nothing is touched where nothing is missing.
setup:
	@command -v swift >/dev/null || { \
	  echo 'make: no Swift toolchain in PATH: install 6.2 or later from https://www.swift.org/install' >&2; exit 1; }; \
	missing=(); \
	command -v git >/dev/null || missing+=(git); \
	if command -v pkg-config >/dev/null; then \
	  for pair in $(LIBRARIES); do pkg-config --exists "$${pair%%:*}" || missing+=("$${pair##*:}"); done; \
	else \
	  missing+=(pkg-config); for pair in $(LIBRARIES); do missing+=("$${pair##*:}"); done; \
	fi; \
	if [ "$$(uname)" = Linux ] && [ ! -e /etc/ssl/certs/ca-certificates.crt ] \
	  && [ ! -e /etc/pki/tls/certs/ca-bundle.crt ]; then missing+=(ca-certificates); fi; \
	[ $${#missing[@]} -gt 0 ] || exit 0; \
	if [ "$$(uname)" = Darwin ]; then \
	  echo 'make: libraries are missing; install them with:  brew install $(BREW)' >&2; exit 1; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "make: missing, by their Debian names: $${missing[*]}" >&2; \
	  echo 'make: install what your system calls them, then try again' >&2; exit 1; fi; \
	as_root=(env DEBIAN_FRONTEND=noninteractive); \
	if [ "$$(id -u)" != 0 ]; then \
	  command -v sudo >/dev/null || { \
	    echo "make: neither root nor sudo; as root:  apt-get install $${missing[*]}" >&2; exit 1; }; \
	  as_root=(sudo "$${as_root[@]}"); \
	fi; \
	install=("$${as_root[@]}" apt-get install -qq -y --no-install-recommends "$${missing[@]}"); \
	echo "==> installing with apt-get: $${missing[*]}"; \
	for package in "$${missing[@]}"; do \
	  apt-cache show "$$package" >/dev/null 2>&1 || { \
	    echo '==> apt-get update: the package lists do not know them yet'; \
	    "$${as_root[@]}" apt-get update -qq; break; }; \
	done; \
	"$${install[@]}" >/dev/null || { \
	  echo '==> that failed; once more with fresh package lists'; \
	  "$${as_root[@]}" apt-get update -qq && "$${install[@]}"; }

# A live line on a terminal, errors only elsewhere.
build: setup
	@[ -x .build/release/aloi ] || echo '==> building in release: some minutes the first time'
	@if [ -t 1 ]; then quiet=; else quiet=--quiet; fi; swift build $(RELEASE) $$quiet

dist: build
	@rm -rf dist; mkdir -p $(DIST)/bin
	@install -m 755 .build/release/aloi $(DIST)/bin/aloi
	@command -v strip >/dev/null && strip --strip-debug $(DIST)/bin/aloi || true
	@if ldd $(DIST)/bin/aloi 2>/dev/null | grep -E 'libswift|Foundation|libdispatch'; then \
	  echo 'make: the program still asks for libraries of Swift' >&2; exit 1; fi
	@{ echo 'Libraries that this program asks of the system (ldd, direct ones only):'; echo; \
	  readelf -d $(DIST)/bin/aloi | sed -n 's/.*NEEDED.*\[\(.*\)\]/  \1/p'; } >$(DIST)/LIBRARIES.txt
	@env -i PATH=/usr/bin:/bin $(DIST)/bin/aloi --version >/dev/null
	@cp -r README.md CHANGELOG.md examples $(DIST)/
	@tar -C dist -czf dist/aloi-$(VERSION)-$$(uname -s | tr A-Z a-z)-$$(uname -m).tar.gz aloi
	@ls -l dist/*.tar.gz; cat $(DIST)/LIBRARIES.txt

audit: build
ifdef SOURCE
	@.build/release/aloi audit '$(subst ','\'',$(SOURCE))' --out '$(OUT)' $(ARGS)
else
	@.build/release/aloi audit examples/catalogue.json --links examples/observations.ndjson --registers none --out '$(OUT)' $(ARGS)
endif
	@echo "==> reports:"; for file in '$(OUT)'/*; do echo "      $$file"; done

# One line a failure or skipped test, and the sum; everything is in the log.
test: setup
	@mkdir -p $(LOGS)
	@echo '==> building the tests and running them (everything: $(LOGS)/test.log)'
	@set -o pipefail; \
	swift test --disable-xctest $(if $(FILTER),--filter '$(FILTER)') $(if $(SKIP),--skip '$(SKIP)') 2>&1 </dev/null \
	  | tee $(LOGS)/test.log \
	  | awk 'BEGIN { show = 1 } \
	    /^\[[0-9]+\/[0-9]+\] |^Building for|^Build complete|^warning: prohibited flag/ { next } \
	    /^(◇|✔)/ { show = /^✔ Test run/ } /^(✘|➜|error|warning)/ { show = 1 } show { print; fflush() }'

format:
	@swift format --in-place --parallel -r $(FORMATTED)

lint:
	@swift format lint --strict --parallel -r $(FORMATTED)

# Scratch folders of their own, so that the ordinary build stays as it is.
sanitize: setup
	@for kind in address thread; do \
	  echo "==> tests under the $$kind sanitizer"; \
	  swift test --disable-xctest --sanitize=$$kind --scratch-path .build-$$kind --quiet \
	    --skip '$(or $(SKIP),SharedTests)' $(if $(FILTER),--filter '$(FILTER)') </dev/null || exit 1; \
	done

fuzz: setup
	@[ -x Tests/Fuzz/run ] || { echo 'make: there is no fuzzer yet: Tests/Fuzz/run is missing' >&2; exit 1; }
	@Tests/Fuzz/run $(or $(SECONDS),60)

bench: build
	@Benchmarks/run.sh $(ARGS)

clean:
	@rm -rf dist .build .build-dist .build-address .build-thread
