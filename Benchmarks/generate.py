#!/usr/bin/env python3
"""Writes synthetic catalogues to standard output, the same bytes from the same seed, in constant memory.

  generate.py udata     NDJSON, one udata dataset a line
  generate.py ckan      NDJSON, one CKAN package a line
  generate.py envelope  one CKAN package_search answer
  generate.py datajson  one DCAT-US 1.1 data.json
  generate.py licences  licence strings, one a line
  generate.py distinct  licence strings of which no two are the same
  generate.py links     link targets as NDJSON, over 20,000 hosts, one of which has a tenth of them

  --entries N  how many (default 1000)      --bytes SIZE  or as many as make SIZE (2M, 1G)
  --seed N     another catalogue (default 1)
"""

import argparse
import json
import os
import random
import sys

SUBJECTS = [
    "Qualité de l’air", "Arbres d’alignement", "Délibérations du conseil municipal", "Subventions aux associations",
    "Comptages vélo", "Base adresse locale", "Marchés publics", "Menus des cantines", "Prénoms des nouveau-nés",
    "Équipements sportifs", "Bornes de recharge", "Budget primitif", "Zones inondables", "Horaires théoriques du réseau",
    "Consommation d’eau potable", "Points d’apport volontaire", "Résultats des élections", "Stations de mesure du bruit",
]
PLACES = [
    "Lyon", "Nantes Métropole", "Saint-Étienne", "Département de la Gironde", "Région Bretagne", "Besançon",
    "Fort-de-France", "Communauté de communes de l’Ernée", "Œuilly", "L’Haÿ-les-Roses", "Île-de-France",
]
SENTENCES = [
    "Ce jeu de données recense l’ensemble des relevés effectués par les services techniques.",
    "Les données sont produites à partir du système d’information géographique de la collectivité.",
    "Chaque ligne correspond à une observation horodatée, validée par un agent assermenté.",
    "Les coordonnées sont exprimées en Lambert 93 (EPSG:2154) et en WGS 84.",
    "La mise à jour est faite chaque nuit, sauf les jours fériés.",
    "Certaines valeurs peuvent manquer lorsque le capteur était en maintenance.",
    "<p>Pour toute question, écrire au <b>service de la donnée</b> &amp; consulter la documentation.</p>",
    "Champs : identifiant, libellé, date, valeur, unité, commentaire.",
    "Une analyse de la qualité est publiée tous les ans ; voir aussi le rapport d’activité.",
    "⚠️ Les données antérieures à 2016 suivent une autre nomenclature.",
]
KEYWORDS = [
    "air", "environnement", "mobilité", "vélo", "budget", "élections", "adresse", "eau", "déchets", "culture", "sport",
    "éducation", "finances", "urbanisme", "énergie", "open data", "géographie", "transport", "santé", "tourisme",
]
# (identifier, title, URL) as portals really write them.
LICENCES = [
    ("lov2", "Licence Ouverte / Open Licence version 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"),
    ("fr-lo", "Licence Ouverte / Open Licence", "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf"),
    ("etalab-2.0", "Licence ouverte v2.0 (Etalab)", "https://spdx.org/licenses/etalab-2.0.html"),
    ("odc-odbl", "Open Data Commons Open Database License (ODbL)", "http://opendatacommons.org/licenses/odbl/summary/"),
    ("odbl", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ("cc-by", "Creative Commons Attribution", "http://www.opendefinition.org/licenses/cc-by"),
    ("cc-by-sa", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.fr"),
    ("CC-BY-NC-4.0", "Attribution-NonCommercial 4.0 International", "https://creativecommons.org/licenses/by-nc/4.0/legalcode"),
    ("cc-zero", "CC0 1.0 Universal", "http://creativecommons.org/publicdomain/zero/1.0/"),
    ("uk-ogl", "Open Government Licence v3.0", "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    ("dl-de-by-2.0", "Datenlizenz Deutschland – Namensnennung – Version 2.0", "https://www.govdata.de/dl-de/by-2-0"),
    ("notspecified", "License not specified", None),
    ("other-open", "Other (Open)", None),
    ("other-pd", "Other (Public Domain)", None),
    (None, "voir les conditions d’utilisation", None),
    (None, "Licence ouverte", None),
    (None, "© Ville, tous droits réservés", None),
    ("", "", ""),
]
FORMATS = [
    ("csv", "text/csv"), ("CSV", "text/csv"), ("json", "application/json"), ("GeoJSON", "application/geo+json"),
    ("shp", "application/zip"), ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pdf", "application/pdf"), ("wms", None), ("", None), (None, None), (".ods", None), ("XLS", "application/vnd.ms-excel"),
]
FREQUENCIES = ["daily", "weekly", "monthly", "annual", "punctual", "irregular", "unknown", None, "R/P1Y"]
HOSTS = ["static.data.example.fr", "www.ville.example.fr", "opendata.example.org", "sig.example.net", "files.example.eu"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def maybe(self, share, value):
        return value if self.random.random() < share else None

    def hexadecimal(self, digits):
        return f"{self.random.getrandbits(digits * 4):0{digits}x}"

    def date(self, form="{}-{:02d}-{:02d}T{:02d}:{:02d}:00"):
        r = self.random
        return form.format(r.randint(2012, 2026), r.randint(1, 12), r.randint(1, 28), r.randint(0, 23), r.randint(0, 59))

    def title(self, n):
        return f"{self.random.choice(SUBJECTS)} – {self.random.choice(PLACES)} ({2010 + n % 17})"

    def text(self, least, most):
        return "\n".join(self.random.choices(SENTENCES, k=self.random.randint(least, most)))

    def keywords(self):
        return self.random.sample(KEYWORDS, self.random.randint(0, 7))

    def url(self, n, i, ending):
        return f"https://{self.random.choice(HOSTS)}/resources/{n}/{self.hexadecimal(8)}/fichier-{i}.{ending or 'bin'}"

    def udata(self, n):
        r = self.random
        identifier = self.hexadecimal(24)
        licence = r.choice(LICENCES)
        slug = f"jeu-de-donnees-{n}"
        badges = [{"kind": "public-service"}, {"kind": "certified"}] if r.random() < 0.7 else []
        return {
            "id": identifier, "slug": slug, "title": self.title(n), "acronym": self.maybe(0.1, "BAL"),
            "description": self.text(2, 14) if r.random() < 0.95 else "", "tags": self.keywords(),
            "badges": [], "frequency": r.choice(FREQUENCIES), "license": licence[0] or None,
            "created_at": self.date() + ".123000+00:00", "last_modified": self.date() + ".000000+00:00",
            "last_update": self.date() + "+00:00", "private": False, "archived": None, "deleted": None,
            "page": f"https://www.data.example.fr/fr/datasets/{slug}/",
            "uri": f"https://www.data.example.fr/api/1/datasets/{slug}/",
            "organization": self.maybe(0.92, {
                "id": self.hexadecimal(24), "name": r.choice(PLACES), "class": "Organization", "badges": badges,
                "page": "https://www.data.example.fr/fr/organizations/x/",
                "uri": "https://www.data.example.fr/api/1/organizations/x/", "slug": "x", "logo": None,
            }),
            "owner": None,
            "contact_points": [{"name": "Service de la donnée", "email": "donnees@ville.example.fr"}]
            if r.random() < 0.4 else [],
            "spatial": self.maybe(0.5, {"zones": [f"fr:commune:{r.randint(1001, 95999):05d}"], "granularity": "fr:commune",
                                        "geom": None}),
            "temporal_coverage": self.maybe(0.3, {"start": "2015-01-01", "end": "2025-12-31"}),
            "metrics": {"views": r.randint(0, 90000), "followers": r.randint(0, 40), "reuses": r.randint(0, 9),
                        "discussions": 0, "resources_downloads": r.randint(0, 5000)},
            "quality": {"score": round(r.random(), 2), "license": licence[0] is not None, "temporal_coverage": False,
                        "spatial": True, "update_frequency": True, "dataset_description_quality": True,
                        "has_resources": True, "has_open_format": True, "all_resources_available": True,
                        "resources_documentation": False},
            "harvest": self.maybe(0.3, {"backend": "ckan", "remote_url": f"https://opendata.example.org/dataset/{slug}",
                                        "remote_id": identifier, "domain": "opendata.example.org",
                                        "created_at": self.date(), "modified_at": self.date()}),
            "extras": {}, "schema": None, "internal": {"created_at_internal": self.date(),
                                                      "last_modified_internal": self.date()},
            "resources": [self.udata_resource(n, i) for i in range(r.randint(1, 5))],
        }

    def udata_resource(self, n, i):
        r = self.random
        form, mime = r.choice(FORMATS)
        url = self.url(n, i, form)
        check = {"check:available": r.random() < 0.9, "check:status": 200, "check:date": self.date() + "+00:00"}
        return {
            "id": f"{self.hexadecimal(8)}-58ef-4d02-b470-{self.hexadecimal(12)}", "title": f"fichier-{i}.{form or 'bin'}",
            "description": self.maybe(0.4, r.choice(SENTENCES)), "type": r.choice(["main", "main", "documentation", "api"]),
            "format": form, "mime": mime, "filetype": "remote", "filesize": self.maybe(0.5, r.randint(0, 10**9)),
            "checksum": self.maybe(0.3, {"type": "sha1", "value": self.hexadecimal(40)}), "url": url,
            "latest": f"https://www.data.example.fr/api/1/datasets/r/{self.hexadecimal(32)}",
            "created_at": self.date() + "+00:00", "last_modified": self.date() + "+00:00", "metrics": {"views": 3},
            "schema": self.maybe(0.1, {"name": "etalab/schema-irve-statique", "version": "2.3.1", "url": None}),
            "extras": check, "preview_url": None, "internal": {},
        }

    def ckan(self, n):
        r = self.random
        name = f"jeu-de-donnees-{n}"
        identifier, title, url = r.choice(LICENCES)
        package = {
            "id": f"{self.hexadecimal(8)}-4585-4ea2-83e1-{self.hexadecimal(12)}", "name": name, "title": self.title(n),
            "notes": self.text(2, 16) if r.random() < 0.95 else "", "type": "dataset", "state": "active", "private": False,
            "license_id": identifier, "license_title": title, "license_url": url,
            "author": self.maybe(0.6, "Direction du numérique"), "author_email": self.maybe(0.4, "sig@ville.example.fr"),
            "maintainer": self.maybe(0.4, "Pôle géomatique"), "maintainer_email": self.maybe(0.3, "geo@ville.example.fr"),
            "url": self.maybe(0.5, f"https://www.ville.example.fr/donnees/{name}"), "version": self.maybe(0.1, "1.0"),
            "metadata_created": self.date() + ".123456", "metadata_modified": self.date() + ".654321", "isopen": True,
            "organization": self.maybe(0.95, {"id": self.hexadecimal(32), "name": "ville", "title": r.choice(PLACES),
                                              "type": "organization", "description": r.choice(SENTENCES),
                                              "image_url": "", "created": self.date(), "state": "active",
                                              "is_organization": True, "approval_status": "approved"}),
            "tags": [{"id": self.hexadecimal(32), "name": k, "display_name": k, "state": "active", "vocabulary_id": None}
                     for k in self.keywords()],
            "groups": [{"name": "environnement", "title": "Environnement", "display_name": "Environnement",
                        "description": "", "id": self.hexadecimal(32), "image_display_url": ""}]
            if r.random() < 0.5 else [],
            "extras": [{"key": "frequency", "value": r.choice(FREQUENCIES) or ""},
                       {"key": "spatial", "value": '{"type":"Point","coordinates":[4.83,45.76]}'},
                       {"key": "temporal_start", "value": self.date("{}-{:02d}-{:02d}")}][: r.randint(0, 3)],
            "resources": [self.ckan_resource(n, i) for i in range(r.randint(1, 8))],
        }
        package["num_resources"] = len(package["resources"])
        package["num_tags"] = len(package["tags"])
        return package

    def ckan_resource(self, n, i):
        form, mime = self.random.choice(FORMATS)
        return {
            "id": f"{self.hexadecimal(8)}-58ef-4d02-b470-{self.hexadecimal(12)}", "name": f"Fichier {i}",
            "description": self.maybe(0.5, self.random.choice(SENTENCES)), "format": form, "mimetype": mime,
            "url": self.url(n, i, form), "size": self.maybe(0.5, self.random.randint(0, 10**9)), "hash": "",
            "created": self.date(), "last_modified": self.maybe(0.6, self.date()), "position": i, "state": "active",
            "resource_type": None, "url_type": self.maybe(0.5, "upload"), "datastore_active": False,
        }

    def datajson(self, n):
        r = self.random
        licence = r.choice(LICENCES)
        dataset = {
            "@type": "dcat:Dataset", "identifier": f"https://data.example.gov/d/{self.hexadecimal(16)}",
            "title": self.title(n), "description": self.text(2, 16), "keyword": self.keywords(),
            "modified": self.date("{}-{:02d}-{:02d}"), "issued": self.maybe(0.6, self.date("{}-{:02d}-{:02d}")),
            "publisher": {"@type": "org:Organization", "name": r.choice(PLACES)},
            "contactPoint": {"@type": "vcard:Contact", "fn": "Service de la donnée",
                             "hasEmail": "mailto:donnees@ville.example.fr"},
            "accessLevel": "public", "bureauCode": ["015:11"], "programCode": ["015:001"],
            "license": licence[2] or licence[1] or None, "accrualPeriodicity": r.choice(["R/P1Y", "R/P1D", "irregular", None]),
            "landingPage": self.maybe(0.6, f"https://data.example.gov/d/{n}"), "theme": self.keywords()[:2],
            "spatial": self.maybe(0.4, "-5.1,41.3,9.6,51.1"), "temporal": self.maybe(0.3, "2015-01-01/2025-12-31"),
            "distribution": [self.datajson_distribution(n, i) for i in range(r.randint(1, 8))],
        }
        return {key: value for key, value in dataset.items() if value is not None}

    def datajson_distribution(self, n, i):
        form, mime = self.random.choice(FORMATS)
        file = {"@type": "dcat:Distribution", "title": f"Fichier {i}", "description": self.random.choice(SENTENCES),
                "format": form, "mediaType": mime}
        file["downloadURL" if mime else "accessURL"] = self.url(n, i, form)
        return {key: value for key, value in file.items() if value is not None}

    def licence(self):
        identifier, title, url = self.random.choice(LICENCES)
        said = self.random.choice([identifier, title, url]) or "non renseignée"
        change = self.random.randrange(8)
        return [said, said.upper(), said.lower(), f" {said} ", said.replace("https:", "http:"), f"{said} (voir site)",
                said.replace(" ", "-"), said + "/"][change]

    def distinct(self, n):
        said = self.licence()
        if "://" in said:
            return [f"{said}?v={n}", f"{said} (jeu {n})", f"Licence {n} : {said}"][n % 3]
        return [f"{said} ({n})", f"{said} – Ville {n}", f"Jeu {n} : {said}", f"{said}, réf. {n}", f"{said}\u00a0; lot {n}"][n % 5]

    def link(self, n):
        host = "big" if n % 10 == 0 else f"h{self.random.randrange(20000)}"
        form, mime = self.random.choice(FORMATS)
        return {"url": f"https://{host}.example/{n}/fichier.{form or 'bin'}", "format": form, "mediaType": mime}


def size(text):
    unit = {"K": 10, "M": 20, "G": 30}.get(text[-1:].upper())
    return int(text) if unit is None else int(text[:-1]) << unit


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["udata", "ckan", "envelope", "datajson", "licences", "distinct", "links"])
    parser.add_argument("--entries", type=int)
    parser.add_argument("--bytes", type=size)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = Generator(options.seed)
    limit = options.entries if options.entries is not None else (None if options.bytes else 1000)

    def line(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    item = {
        "udata": lambda n: line(generator.udata(n)), "ckan": lambda n: line(generator.ckan(n)),
        "envelope": lambda n: line(generator.ckan(n)), "datajson": lambda n: line(generator.datajson(n)),
        "licences": lambda n: generator.licence(), "distinct": generator.distinct, "links": lambda n: line(generator.link(n)),
    }[options.kind]
    # An envelope cannot know its count before its end; CKAN's own order of members is free.
    opening, between, closing = {
        "envelope": ('{"help":"","success":true,"result":{"results":[\n', ",\n", '\n],"count":%d}}\n'),
        "datajson": ('{"@type":"dcat:Catalog","conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[\n',
                     ",\n", "\n]}\n"),
    }.get(options.kind, ("", "\n", "\n"))

    written = 0
    count = 0
    out = sys.stdout.buffer
    try:
        out.write(opening.encode())
        while (limit is None or count < limit) and (options.bytes is None or written < options.bytes):
            chunk = ((between if count else "") + item(count)).encode()
            out.write(chunk)
            written += len(chunk)
            count += 1
        out.write((closing % count if "%d" in closing else closing).encode())
        out.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
