#!/usr/bin/env python3
"""Generates a register, a catalogue (CKAN packages, one a line) and observations for measuring `aloi rank`.

generate.py FOLDER [PUBLISHERS] [ENTRIES]: sizes of publishers follow Zipf's law, links lie on 800 hosts of which some are broken.
"""
import json
import random
import sys


def luhn(n):
    digits = f"{n:08d}"
    for check in range(10):
        total = 0
        for i, d in enumerate(reversed(digits + str(check))):
            v = int(d) * (2 if i % 2 else 1)
            total += v - 9 if v > 9 else v
        if total % 10 == 0:
            return digits + str(check)


folder, publishers, entries = sys.argv[1], int((sys.argv + [5000] * 2)[2]), int((sys.argv + [0] * 4)[3] or 300_000)
rng = random.Random(1)
types, technologies = ["COM", "CC", "CA", "DEP", "REG"], ["OpenDataSoft", "CKAN", "ArcGIS", "DataGouv"]
names = [f"Territoire numéro {p}" for p in range(publishers)]
sirens = [luhn(20_000_000 + p) for p in range(publishers)]
with open(f"{folder}/register.csv", "w", encoding="utf-8-sig") as f:
    f.write("siren,nom,type,regcode,url-ptf,id-datagouv,pop-insee,lat,long,depcode,Techno (from Plateformes)\n")
    for p in range(publishers):
        f.write(
            f"{sirens[p]},{names[p]},{rng.choice(types)},R-{p % 18},,,{int(10 ** rng.uniform(2, 6))}.0,"
            f"{rng.uniform(42, 51):.4f},{rng.uniform(-4, 8):.4f},{p % 95 + 1:02d},{rng.choice(technologies)}\n"
        )
weights = [1 / (1 + p) ** 0.6 for p in range(publishers)]
owners = list(range(publishers)) * 10 + rng.choices(range(publishers), weights, k=max(0, entries - 10 * publishers))
dead = {h for h in range(800) if rng.random() < 0.04}
licences = ["lov2", "odc-odbl", "notspecified", "cc-by"]
with open(f"{folder}/catalogue.ndjson", "w") as f, open(f"{folder}/seen.ndjson", "w") as seen:
    for n, p in enumerate(owners[:entries]):
        host = (p * 7 + rng.randrange(3)) % 800
        url = f"https://files{host}.example.org/{n}.csv"
        package = {
            "id": f"set-{n}", "name": f"set-{n}", "title": f"Jeu de données {n} du territoire {p}",
            "notes": "Nombre de passages par heure et par sens. " * rng.randrange(4),
            "license_id": licences[(p + rng.randrange(2)) % 4],
            "organization": {"id": f"org-{p}", "title": names[p], "name": f"org-{p}"},
            "tags": [{"name": f"t{n % 7}"}] if rng.random() < 0.7 else [],
            "metadata_modified": "2026-01-02T03:04:05",
            "resources": [{"id": f"r{n}", "url": url, "format": "CSV" if rng.random() < 0.8 else "", "name": f"Fichier {n}"}],
        }
        f.write(json.dumps(package, ensure_ascii=False) + "\n")
        state = "gone" if host in dead or rng.random() < 0.03 else "available"
        seen.write(json.dumps({"url": url, "state": state, "checkedAt": "2026-11-20T10:00:00Z"}) + "\n")
