/// Texts as portals, tables and people write them, with the licence that each means; none where it names no licence, or several.
/// Written by hand for this test, in the languages of Europe, and read one by one.
enum LicenceTexts {
  static let byID: [(id: String?, texts: [String])] = [
    (
      "lo-2.0",
      [
        "Licence Ouverte / Open Licence version 2.0",
        "LOV2",
        "lov2",
        "Etalab 2.0",
        "Licence Etalab v2",
        "ETALAB-2.0",
        "licence ouverte Etalab 2.0 (avril 2017)",
        "Licence Ouverte 2.0 / Open Licence 2.0 d'Etalab",
        "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "http://etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf",
        "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
        "https://spdx.org/licenses/etalab-2.0.html",
        "https://spdx.org/licenses/etalab-2.0",
        "https://web.archive.org/web/20200101000000/https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "http://publications.europa.eu/resource/authority/licence/ETALAB_2_0",
        "https://data.europa.eu/resource/authority/licence/ETALAB_2_0",
        "Les données sont diffusées sous Licence Ouverte v2.0 (Etalab).",
        #"<a href="https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf">Licence Ouverte</a>"#,
        "<p>Licence&nbsp;Ouverte&nbsp;2.0</p>",
        "Open licence 2.0 (Etalab)",
        "Licence Ouverte (Open Licence) 2.0, compatible CC-BY",
        "licence-ouverte-v2",
        "LO 2.0",
        "LO-2.0",
        "Licence ouverte version 2",
        "Licence ouverte  v. 2.0",
        "LICENCE OUVERTE 2.0/OPEN LICENCE 2.0",
        "Licence Ouverte 2,0",
        "FR-LO 2.0",
        "Licence ouverte Etalab v2.0, cf. https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "Licence Ouverte version 2.0 https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "Les données de ce produit sont sous licence Etalab 2.0 : utilisation gratuite pour tous les usages, y compris commerciaux",
        "Licence ouverte 2.0 Etalab (https://www.etalab.gouv.fr/licence-ouverte-open-licence)",
        "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
        "https://etalab.gouv.fr/licence-ouverte-open-licence",
        "http://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf#page=2",
        "https://github.com/etalab/licence-ouverte/blob/master/open-licence.md",
        "https://alliance.numerique.gouv.fr/licence-ouverte-open-licence/",
        "licence-ouverte-2.0",
        "Licence ouverte de réutilisation d'informations publiques version 2.0",
        "Licence Ouverte / Open Licence 2.0 compatible CC-BY 2.0",
        "Etalab-2.0",
        "etalab_2_0",
        "Open License 2.0 Etalab",
        "License Ouverte 2.0",
        "Licence ouverte - Version 2.0 - Avril 2017",
        "LICENCE OUVERTE / OPEN LICENCE VERSION 2.0",
        "Les données sont mises à disposition selon les termes de la Licence Ouverte 2.0 définie par Etalab",
        "BD TOPO® - IGN, Licence Ouverte 2.0",
        "Admin Express COG, licence ouverte Etalab 2.0",
      ]
    ),
    (
      "lo-1.0",
      [
        "fr-lo",
        "Licence Ouverte 1.0",
        "Licence Ouverte / Open Licence v1.0",
        "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf",
        "https://www.data.gouv.fr/Licence-Ouverte-Open-Licence",
        "Licence Ouverte/Open Licence",
        "licence ouverte / open license",
        "Licence ouverte v1.0 d'Etalab (octobre 2011)",
      ]
    ),
    (
      "lo",
      [
        "Licence Ouverte",
        "Licence Etalab",
        "Etalab",
        "Open Licence (Etalab)",
        "Licence ouverte Étalab",
        "Données publiques sous licence ouverte",
        "Licences Ouverte",
        "sauf mention contraire, licence ouverte",
        "LO",
        "Licence ouverte (Etalab) - http://www.etalab.gouv.fr",
        "La licence appliquée est la Licence Ouverte d'Etalab",
      ]
    ),
    (
      "odbl-1.0",
      [
        "ODbL",
        "Open Database License v1.0",
        "ODbL 1.0",
        "ODBL",
        "Open Data Commons Open Database License (ODbL)",
        "Licence ODbL version française",
        "https://opendatacommons.org/licenses/odbl/1-0/",
        "http://opendatacommons.org/licenses/odbl/summary/index.html",
        "http://www.opendatacommons.org/licenses/odbl/1.0/",
        "https://spdx.org/licenses/ODbL-1.0.html",
        "http://vvlibri.org/fr/licence/odbl-10/legalcode/unofficial",
        "© les contributeurs d'OpenStreetMap sous licence ODbL",
        "© OpenStreetMap contributors, ODbL 1.0",
        "Licence ODbL Paris",
        "Open Database Licence (ODbL) – Ville de Paris",
        "OdbL v1",
        "odc-odbl",
        "ODC-ODbL",
        "http://opendefinition.org/licenses/odc-odbl/",
        "Open Data Base License",
        "Opendatabase License (ODbL)",
        "ODC Open Database License",
        "ODBL_10",
        "Données soumises à la licence ODbL v1.0",
        "Licence ODbL (Open Database License)",
        "Licence ODbL 1.0 - Nantes Métropole",
        "This dataset is made available under the Open Database License: http://opendatacommons.org/licenses/odbl/1.0/. Any rights in individual contents of the database are licensed under the Database Contents License: http://opendatacommons.org/licenses/dbcl/1.0/",
        "Licence ODbL : https://opendatacommons.org/licenses/odbl/1-0/",
        "odbl 1",
        "Open Database Licence",
        "ODbL-1.0",
        "http://publications.europa.eu/resource/authority/licence/ODC_BL",
        "Open Data Commons : ODbL",
        "Données sous licence ODbL © Île-de-France Mobilités",
        "Open Database License (ODbL) v1.0",
        "OpenDatabase Licence",
        "https://opendatacommons.org/licenses/odbl/1.0/legalcode",
        "https://www.opendatacommons.org/licenses/odbl/",
      ]
    ),
    (
      nil,
      [
        "Licence ouverte ODbL",
        "Open Data",
        "see terms of use",
        "See website",
        "Voir conditions d'utilisation",
        "Voir mentions légales",
        "Licence engagée",
        "not CC-BY",
        "not CC BY 4.0",
        "Pas CC BY",
        "anything but commercial",
        "CC BY 4.0 or ODbL",
        "Licence Ouverte 2.0 ou ODbL 1.0",
        "CC BY 4.0 and CC BY-NC 4.0",
        "https://creativecommons.org/licenses/",
        "https://creativecommons.org/",
        "Creative Commons",
        "creative commons license",
        "https://www.data.gouv.fr/",
        "https://opendatacommons.org/licenses/",
        "All data except ODbL data",
        "Licence compatible avec la licence ouverte",
        "compatible with CC BY",
        "Conditions générales d'utilisation",
        "Contact us",
        "free",
        "gratuit",
        "IGN - licence d'utilisation",
        "Geoportail - conditions générales d'utilisation",
        "no limitations to public access",
        "Aucune limitation d'accès public",
        "licence ouverte mairie non validée",
        "ODbL rennes métropole en projet",
        "licence ouverte ville de nice pas encore",
        "licence ouverte musée du louvre usage privé uniquement",
        "CC BY 4.0 city council only",
        "CC BY 4.0 city council has not agreed",
        "Pas de restriction d'accès public selon INSPIRE",
        "no conditions apply",
        "Licence",
        "License",
        "https://www.ville.example/licence",
        "cc",
        "by",
        "SA",
        "2.0",
        "4.0",
        "MIT Senseable City Lab data",
        "Apache County open data",
        "European Union",
        "© 2023 INSEE",
        "The data is available under the terms of the agreement",
        "restricted",
        "private",
        "Not open",
        "Nicht CC0",
        "Nicht unter CC BY lizenziert",
        "Data previously under CC BY 4.0, now closed",
        "ISO 19115",
        "OL",
        "CC BY-XX",
        "CC-BY-5.0",
        "CC BY 9.9",
        "ODbL 2.0",
        "Licence Ouverte 3.0",
        "Licence Ouverte 4.5",
        "OGL 9",
        "https://creativecommons.org/licenses/by/7.0/",
        "SEE_TERMS_OF_USE",
        "Other (specified in description)",
        "CC BY + CC0",
        "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations",
        "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply",
        "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/conditionsUnknown",
        "intellectualPropertyRights",
        "otherRestrictions",
        "license",
        "copyright",
        "Utilisation libre sous réserve de mentionner la source (a minima le nom du producteur) et la date de sa dernière mise à jour",
        "Aucune condition ne s'applique",
        "L124-4-I-1 du code de l'environnement (Directive 2007/2/CE (INSPIRE), Article 13-1a)",
        "Licence engagée (Métropole de Lyon)",
        "Licence d'utilisation des données IGN",
        "cc-by and odbl",
        "http://www.ine.es/aviso_legal",
        "Nutzungsbedingungen siehe Webseite",
        "Licence d'utilisation du Géoportail luxembourgeois",
        "Vilkår for brug af danske offentlige data",
        "-",
        "Licence propriétaire, usage interne",
        "Lizenz auf Anfrage",
        "sur demande",
        "on request",
        "Open data licence",
        "Licence libre",
        "Free of charge",
        "Libre de droits",
        "no copyright",
        "Source : Ville de Rennes",
        "Mentions obligatoires : source DGFiP",
        "Utilisation interne",
        "Copyright IGN 2022",
        "Arrêté du 22 décembre 2020",
        "Ce jeu n'est pas sous licence ouverte",
        "Ces données ne sont pas en licence ouverte",
        "not licensed under Creative Commons Attribution 4.0",
        "ohne CC BY",
        "niet onder CC0",
        "non CC-BY-SA",
        "CC BY or CC BY-SA",
        "Choose: CC0 1.0 / CC BY 4.0",
        "MIT and CC BY 4.0",
        "Code under Apache-2.0; documentation under CC-BY-4.0",
        "https://example.org/terms",
        "https://www.data.gouv.fr/fr/terms/",
        "https://data.ville.fr/pages/licence/",
        "http://www.opendatacommons.org",
        "opendefinition.org",
        "https://spdx.org/licenses/",
        "https://choosealicense.com/",
        "https://creativecommons.org/licenses/by-xx/4.0/",
        "Creative Commons 4.0",
        "CC 4.0",
        "Attribution",
        "Share alike",
        "Attribution required",
        "NC",
        "GNU",
        "BSD",
        "Apache",
        "Etalab ou CC BY",
        "Licence ouverte ou ODbL au choix",
        "LOv2 / ODbL",
        "cc-by-4.0, cc-by-3.0",
        "The dataset may not be used commercially",
        "Diffusion restreinte",
        "Réutilisation soumise à convention",
        "Redevance",
        "Accès libre, réutilisation payante",
        "CC-BY-NC-SA 4.0 and CC-BY 4.0",
        "Some rights reserved",
        "All Creative Commons licences",
        "Kein CC0, sondern proprietär",
        "This is not public domain",
        "no es dominio público",
        "Aviso legal",
        "Nota legale",
        "Impressum",
        "https://project-open-data.cio.gov/open-licenses/",
        "https://www.nasa.gov/multimedia/guidelines/index.html",
        "See the metadata",
        "Documentation sous CC BY, données sous ODbL",
        "CC BY 4.0 (textes), ODbL 1.0 (base)",
        "Mixed licences: CC0 and CC-BY-NC",
        "CC-BY 3.0 -> ODbL since 2015",
        "CC BY, CC BY-SA, CC BY-NC",
        "v2.0",
        "Open",
        "ouverte",
        "Libre",
        "Offen",
        "Academic use only",
        "For research only",
        "Registered users",
        "Datenschutz",
        "RGPD",
        "ISO 9001",
        "EPSG:2154",
        "licence Cerema",
        "Licence SHOM",
        "Licence gratuite IGN recherche",
        "Conditions d'utilisation BD TOPO",
        "GTFS",
        "CC-BY-SA-NC-ND",
        "CC BY-ND-SA 4.0",
        "CC BY 4.0 & CC BY-SA 4.0",
      ]
    ),
    (
      "odc-by-1.0",
      [
        "ODC-BY",
        "Open Data Commons Attribution License",
        "https://opendatacommons.org/licenses/by/1-0/",
        "http://opendatacommons.org/licenses/by/summary/",
        "odc-by",
        "http://opendatacommons.org/licenses/by/1.0/",
        "Open Data Commons Attribution (ODC-BY) v1.0",
      ]
    ),
    (
      "pddl-1.0",
      [
        "PDDL",
        "Open Data Commons Public Domain Dedication and License",
        "https://opendatacommons.org/licenses/pddl/1-0/",
        "odc-pddl",
        "pddl",
        "Open Data Commons - PDDL",
      ]
    ),
    (
      "cc-by-4.0",
      [
        "CC-BY-4.0",
        "CC BY 4.0",
        "Creative Commons Attribution 4.0 International",
        "https://creativecommons.org/licenses/by/4.0/deed.fr",
        "http://creativecommons.org/licenses/by/4.0/legalcode",
        "creativecommons.org/licenses/by/4.0",
        "https://creativecommons.org/licenses/by/4.0/legalcode.de",
        "https://web.archive.org/web/2019/https://creativecommons.org/licenses/by/4.0/",
        "https://spdx.org/licenses/CC-BY-4.0",
        "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0",
        "Creative Commons Namensnennung 4.0 International",
        "Licence Creative Commons Attribution 4.0 International (CC BY 4.0)",
        "Creative Commons Atribución 4.0 Internacional",
        "Creative Commons Attribuzione 4.0 Internazionale",
        "Creative Commons Naamsvermelding 4.0 Internationaal",
        "Creative Commons Erkännande 4.0",
        "Creative Commons Navngivelse 4.0",
        "Creative Commons Nimeä 4.0",
        "Creative Commons Uznanie autorstwa 4.0",
        "Creative Commons Atribuição 4.0",
        "CC BY 4.0 Etalab",
        "Creative Commons Attribution (CC BY 4.0), source : Insee",
        "ccby4",
        "CC_BY_4.0",
        "cc-by-4.0 (https://creativecommons.org/licenses/by/4.0/)",
        #"<a rel="license" href="http://creativecommons.org/licenses/by/4.0/"><img alt="Licence Creative Commons" src="https://i.creativecommons.org/l/by/4.0/88x31.png" /></a><br />Ce(tte) œuvre est mise à disposition selon les termes de la <a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Licence Creative Commons Attribution 4.0 International</a>."#,
        "Denne databasen er lisensiert under Creative Commons Navngivelse 4.0 Internasjonal",
        "Daten von basemap.at, CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1",
        "https://creativecommons.org/licenses/by/4.0/deed.es_ES",
        "Creative Commons CC BY v4",
        "CC_40_BY",
        "cc-by-4-0",
        "Attribution 4.0 International (CC BY 4.0)",
        "Attribution 4.0 International",
        "クリエイティブ・コモンズ 表示 4.0 国際 (CC BY 4.0)",
        "Creative Commons Uveďte původ 4.0",
        "Creative Commons Imenovanje 4.0",
        "https://creativecommons.org/licenses/by/4.0/deed.sv",
        "http://creativecommons.org/licenses/by/4.0/legalcode.txt",
        "https://creativecommons.org/licenses/by/4.0/rdf",
        "creativecommons.org/licenses/by/4.0/deed.pt_BR",
        "https://licensebuttons.net/l/by/4.0/88x31.png",
        "<a href='https://creativecommons.org/licenses/by/4.0/'>CC-BY</a>",
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)",
        "http://data.gov.be/license/CC-BY-4.0",
        "Licentie: CC-BY 4.0 (naamsvermelding verplicht)",
        "Geonorge CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.no",
        "https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40",
        "Creative Commons Reconocimiento 4.0 Internacional (CC BY 4.0)",
        "Atribuição 4.0 Internacional",
        "Naamsvermelding 4.0 Internationaal",
        "Attribution (CC-BY 4.0) – Données Québec",
        "Creative Commons Attribution 4.0 (Australia)",
        "CC-BY 4.0 LINZ",
        "Creative Commons Namensnennung 4.0 International (CC BY 4.0) – Land Tirol",
        "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/deed.de",
        "Creative Commons Attribution 4.0 Luxembourg",
        "CC BY 4.0 (Vejdirektoratet)",
        "Nimeä 4.0 Kansainvälinen (CC BY 4.0)",
        "Erkännande 4.0 Internationell (CC BY 4.0)",
        "Reuse is authorised under a Creative Commons Attribution 4.0 International (CC BY 4.0) licence",
        "CC BY 4.0 except logos",
        "Software: MIT, data: CC BY 4.0",
        "CC BY 4.0 International",
        "CC-BY-4.0 INT",
        "Attribution (CC BY 4.0)",
        "CC BY 4.0 (Attribution 4.0 International)",
        "Creative Commons Attribution 4.0",
        "Creative-Commons-Namensnennung-4.0",
        "Creative Commons Namensnennung – 4.0 International (CC BY 4.0)",
        "CC Namensnennung 4.0",
        "https://creativecommons.org/licenses/by/4.0/deed.zh-hans",
        "https://creativecommons.org/licenses/by/4.0/deed.pt-br",
        "http://creativecommons.org/licenses/by/4.0/deed.ca",
        "https://creativecommons.org/licenses/by/4.0/#ref-appropriate-credit",
        "www.creativecommons.org/licenses/by/4.0",
        "https://web.archive.org/web/20210101/http://creativecommons.org/licenses/by/4.0/deed.fr",
        "https://archive.org/wayback/available?url=https://creativecommons.org/licenses/by/4.0/",
        "Cc-By-4.0",
        "CCBY 4.0",
        "CC BY 4,0",
        "cc-by_4.0",
        "Creative Commons License: CC BY 4.0",
        "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.de)",
        "Licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/legalcode.fr)",
        "Tato data jsou zpřístupněna pod licencí CC BY 4.0",
        "Dane udostępniane na licencji CC BY 4.0",
        "Os dados estão licenciados sob CC BY 4.0",
        "Los datos se publican bajo licencia CC BY 4.0, permitiendo su uso comercial",
        "Nutzung unter CC BY 4.0, auch kommerziell",
        "CC BY 4.0, y compris à des fins commerciales",
      ]
    ),
    (
      "cc-by",
      [
        "CC-BY",
        "cc by",
        "Creative Commons Attribution",
        "Creative Commons – Paternité",
        "Creative Commons Namensnennung",
        "Creative Commons Reconocimiento (CC-BY)",
        "http://www.opendefinition.org/licenses/cc-by",
        "https://creativecommons.org/licenses/by/",
      ]
    ),
    (
      "cc-by-3.0",
      [
        "CC BY 3.0",
        "https://creativecommons.org/licenses/by/3.0/fr/",
        "http://creativecommons.org/licenses/by/3.0/it/deed.it",
        "CC BY 3.0 FR",
        "Creative Commons Attribution 3.0 France",
        "CC_30_BY",
        "Licence Creative Commons Paternité 3.0 non transcrit",
        "CC BY 3.0 IT",
        "https://creativecommons.org/licenses/by/3.0/es/",
        "Creative Commons Attribution 3.0 New Zealand",
      ]
    ),
    (
      "cc-by-3.0-at",
      [
        "https://creativecommons.org/licenses/by/3.0/at/deed.de",
        "Creative Commons Namensnennung 3.0 Österreich",
        "Creative Commons Namensnennung 3.0 Österreich (CC BY 3.0 AT)",
      ]
    ),
    (
      "cc-by-3.0-de",
      [
        "CC BY 3.0 DE"
      ]
    ),
    (
      "cc-by-3.0-nl",
      [
        "CC BY 3.0 NL"
      ]
    ),
    (
      "cc-by-3.0-us",
      [
        "Creative Commons Attribution 3.0 United States"
      ]
    ),
    (
      "cc-by-3.0-au",
      [
        "https://creativecommons.org/licenses/by/3.0/au/",
        "Creative Commons Attribution 3.0 Australia",
      ]
    ),
    (
      "cc-by-3.0-igo",
      [
        "CC BY 3.0 IGO",
        "https://creativecommons.org/licenses/by/3.0/igo/",
      ]
    ),
    (
      "cc-by-2.5",
      [
        "Creative Commons Attribution 2.5 Generic",
        "http://creativecommons.org/licenses/by/2.5/it/",
        "Creative Commons Attribuzione 2.5 Italia",
      ]
    ),
    (
      "cc-by-sa-2.0",
      [
        "https://creativecommons.org/licenses/by-sa/2.0/be/"
      ]
    ),
    (
      "cc-by-2.0",
      [
        "CC BY 2.0",
        "CC BY 2.0 FR",
      ]
    ),
    (
      "cc-by-nc-sa-3.0-igo",
      [
        "cc-by-nc-sa 3.0 IGO",
        "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
      ]
    ),
    (
      "cc-by-sa-4.0",
      [
        "CC BY-SA 4.0",
        "Creative Commons Attribution-ShareAlike 4.0 International",
        "Licence Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International",
        "Creative Commons Attribution – Partage dans les mêmes conditions 4.0",
        "Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0",
        "CC-BY-SA 4.0 Intl",
        "Creative Commons Attribuzione - Condividi allo stesso modo 4.0",
        "Creative Commons Reconocimiento-CompartirIgual 4.0",
        "Creative Commons Atribuição-CompartilhaIgual 4.0",
        "Creative Commons Naamsvermelding-GelijkDelen 4.0",
        "Attribution-ShareAlike 4.0 International",
        "Creative Commons Uznanie autorstwa-Na tych samych warunkach 4.0",
        "Reconocimiento-CompartirIgual 4.0 Internacional",
        "Atribuição-CompartilhaIgual 4.0 Internacional (CC BY-SA 4.0)",
        "Attribution - Partage dans les mêmes conditions (CC-BY-SA 4.0)",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
        "Erkännande-DelaLika 4.0 Internationell",
        "CC-BY-SA-4.0",
        "cc by sa 4.0",
        "CC BY SA 4.0 International",
        "Creative Commons Attribution ShareAlike 4.0",
        "Creative Commons Attribution Share Alike 4.0 International (CC BY-SA 4.0)",
        "Attribution-Partage dans les mêmes conditions 4.0 International",
        "Creative Commons Attribution – ShareAlike 4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.it",
      ]
    ),
    (
      "cc-by-sa",
      [
        "CC-BY-SA",
        "Creative Commons Attribution Share-Alike",
        "http://www.opendefinition.org/licenses/cc-by-sa",
      ]
    ),
    (
      "cc-by-sa-3.0",
      [
        "CC BY SA 3.0",
        "https://creativecommons.org/licenses/by-sa/3.0/deed.en",
        "CC_30_BY_SA",
        "cc-by-sa-3.0",
        "Creative Commons Paternité - Partage des Conditions Initiales à l'Identique 3.0",
        "Creative Commons Reconocimiento-CompartirIgual 3.0 España",
      ]
    ),
    (
      "cc-by-nc",
      [
        "CC BY-NC"
      ]
    ),
    (
      "cc-by-nc-4.0",
      [
        "CC BY-NC 4.0",
        "Creative Commons Attribution-NonCommercial 4.0 International",
        "Creative Commons Attribution - Pas d'Utilisation Commerciale 4.0",
        "https://creativecommons.org/licenses/by-nc/4.0/deed.nl",
        "Creative Commons BY-NC 4.0",
        "Creative Commons Namensnennung - Nicht kommerziell 4.0",
        "Creative Commons Attribution - Utilisation non commerciale 4.0 International",
        "Attribution-NonCommercial 4.0 International",
        "Creative Commons Navngivelse-Ikkekommersiell 4.0",
        "Atribuição-NãoComercial 4.0 Internacional",
        "Attribution - Pas d'utilisation commerciale (CC-BY-NC 4.0)",
        "CC BY 4.0 mais pas d'usage commercial",
      ]
    ),
    (
      "cc-by-nc-sa-4.0",
      [
        "CC BY-NC-SA 4.0",
        "Creative Commons Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International",
        "cc-by-sa-nc 4.0",
        "Attribution - Pas d'Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International (CC BY-NC-SA 4.0)",
        "Creative Commons Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen 4.0 International",
        "Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0",
        "https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode.fr",
      ]
    ),
    (
      "cc-by-nc-nd-4.0",
      [
        "CC BY-NC-ND 4.0",
        "Creative Commons Attribution - Pas d'Utilisation Commerciale - Pas de Modification 4.0 International",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.fr",
        "Attribution-NonCommercial-NoDerivatives 4.0 International",
        "Atribución-NoComercial-SinDerivadas 4.0 Internacional",
        "BY-NC-ND 4.0",
      ]
    ),
    (
      "cc-by-nc-nd",
      [
        "cc by nc nd"
      ]
    ),
    (
      "cc-by-nd-4.0",
      [
        "CC BY-ND 4.0",
        "Creative Commons Attribution – Pas de modification 4.0",
        "Attribution-NoDerivatives 4.0 International",
        "Creative Commons Namensnennung-Keine Bearbeitungen 4.0",
      ]
    ),
    (
      "cc-by-nc-sa-3.0",
      [
        "http://creativecommons.org/licenses/by-nc-sa/3.0/fr/"
      ]
    ),
    (
      "cc0-1.0",
      [
        "CC0",
        "CC0 1.0",
        "CC Zero",
        "Creative Commons Zero",
        "CC0 1.0 Universal (CC0 1.0) Public Domain Dedication",
        "https://creativecommons.org/publicdomain/zero/1.0/deed.fr",
        "http://creativecommons.org/publicdomain/zero/1.0/legalcode",
        "Creative Commons CC Zero License (cc-zero)",
        "cc-zero",
        "CC-0",
        "CC0-Lizenz",
        "Licence CC0 (domaine public)",
        "Transfert dans le Domaine Public CC0",
        "https://spdx.org/licenses/CC0-1.0.html",
        "http://www.opendefinition.org/licenses/cc-zero",
        "CC-0 (Creative Commons Zero)",
        "Creative Commons - CC0",
        "CC0_10",
        "CC0: Public Domain",
        #"CC0 - "Public Domain Dedication""#,
        "Publiek domein (CC0 1.0)",
        "CC-0 (1.0)",
        "Creative Commons 0",
        "CC 0",
        "Creative Commons Zero v1.0 Universal",
        "CC0 1.0 Univerzální - Potvrzení o statusu volného díla",
        "Creative Commons CCZero",
        "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
        "https://spdx.org/licenses/CC0-1.0.json",
        "CC0 (data.public.lu)",
        "CC0 1.0 Yleismaailmallinen",
        "CC0 1.0 Universell",
        "CC0-1.0",
        "cc0",
        "CC0 1.0 Universel",
        "CC0 1.0 Universal",
        "Creative Commons CC0 1.0",
        "CC0 Public Domain Dedication",
        "Creative Commons Zero - domaine public",
        "CC0 (No rights reserved)",
        "Public domain (CC0)",
        "http://publications.europa.eu/resource/authority/licence/CC0",
        "https://creativecommons.org/choose/zero/",
        "CC0 waiver",
        "CC0 – ingen rettigheter forbeholdt",
        "CC0 / Public Domain",
      ]
    ),
    (
      "cc-pdm-1.0",
      [
        "PDM",
        "Public Domain Mark 1.0",
        "https://creativecommons.org/publicdomain/mark/1.0/deed.de",
        "Creative Commons Public Domain Mark 1.0",
        "CC PDM 1.0",
        "http://creativecommons.org/publicdomain/mark/1.0",
        "Public Domain Mark",
        "Public Domain Mark (PDM)",
        "http://publications.europa.eu/resource/authority/licence/CC_PDM_1_0",
        "PDM 1.0",
      ]
    ),
    (
      "other-pd",
      [
        "Domaine public",
        "Public domain",
        "Dominio público",
        "Pubblico dominio",
        "other-pd",
        "Other (Public Domain)",
        "Gemeinfrei",
        "Dominio publico",
        "In the public domain",
        "public-domain",
      ]
    ),
    (
      "ogl-uk-3.0",
      [
        "Open Government Licence v3.0",
        "OGL v3",
        "OGL 3.0",
        "UK Open Government Licence (OGL) 3.0",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3",
        "Contains public sector information licensed under the Open Government Licence v3.0.",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3",
        "Open Government Licence 3.0 (United Kingdom)",
        "OGL-UK-3.0",
        "© Crown copyright, Open Government Licence v3.0",
        "uk-ogl-3.0",
        "UK Open Government Licence v3",
        "Open Government License v3.0",
        "OGLv3",
        "OGL v3.0",
        "Open Government Licence version 3",
        "nationalarchives.gov.uk/doc/open-government-licence/version/3",
      ]
    ),
    (
      "ogl-uk-2.0",
      [
        "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/"
      ]
    ),
    (
      "ogl-uk-1.0",
      [
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/"
      ]
    ),
    (
      "ogl-uk",
      [
        "UK Open Government Licence (OGL)",
        "uk-ogl",
        "http://reference.data.gov.uk/id/open-government-licence",
        "Open Government Licence",
        "Open Government License",
      ]
    ),
    (
      "ogl-canada-2.0",
      [
        "Open Government Licence – Canada version 2.0",
        "Open Government Licence - Canada",
        "Licence du gouvernement ouvert – Canada",
        "https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada",
        "http://open.canada.ca/en/open-government-licence-canada",
        "ca-ogl-lgo",
        "https://open.canada.ca/en/open-government-licence-canada",
        "Licence du gouvernement ouvert – Canada (2.0)",
      ]
    ),
    (
      "ogl-ontario",
      [
        "Open Government Licence – Ontario"
      ]
    ),
    (
      "ogl-alberta",
      [
        "Open Government Licence - Alberta"
      ]
    ),
    (
      "ogl-bc",
      [
        "Open Government Licence - British Columbia"
      ]
    ),
    (
      "ogl-toronto",
      [
        "Open Government Licence – Toronto"
      ]
    ),
    (
      "ogl-vancouver",
      [
        "Open Government Licence - Vancouver"
      ]
    ),
    (
      "dl-de-by-2.0",
      [
        "dl-de/by-2-0",
        "Datenlizenz Deutschland Namensnennung 2.0",
        "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        "https://www.govdata.de/dl-de/by-2-0",
        "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
        "DL-DE->BY-2.0",
        "dl-de-by-2.0",
        "Datenlizenz Deutschland - Namensnennung - Version 2.0 (dl-de/by-2-0)",
        "dl-by-de/2.0",
        "https://www.govdata.de/dl-de/by-2-0/",
        "DL-DE-BY-2.0",
        "Data licence Germany – attribution – version 2.0",
        "http://publications.europa.eu/resource/authority/licence/DLDE_BY_2_0",
        "Datenlizenz Deutschland Namensnennung, Version 2.0",
        "dl-de/by-2.0",
        "Datenlizenz Deutschland 2.0 Namensnennung",
        "dl-de-by-2-0",
        "https://www.govdata.de/dl-de/by-2-0 (Datenlizenz Deutschland – Namensnennung – Version 2.0)",
      ]
    ),
    (
      "dl-de-zero-2.0",
      [
        "Datenlizenz Deutschland Zero 2.0",
        "https://www.govdata.de/dl-de/zero-2-0",
        "DL-DE-Zero-2.0",
        "Datenlizenz Deutschland – Zero – Version 2.0",
        "Data licence Germany – Zero – version 2.0",
        "Datenlizenz Deutschland – Zero",
        "dl-zero-de/2.0",
        "dl-de/zero-2-0",
      ]
    ),
    (
      "dl-de-by-1.0",
      [
        "Datenlizenz Deutschland Namensnennung 1.0"
      ]
    ),
    (
      "dl-de-by-nc-1.0",
      [
        "Datenlizenz Deutschland - Namensnennung - nicht kommerziell 1.0",
        "dl-de-by-nc-1.0",
      ]
    ),
    (
      "iodl-2.0",
      [
        "IODL 2.0",
        "Italian Open Data License v2.0",
        "https://www.dati.gov.it/iodl/2.0/",
        "http://www.dati.gov.it/content/italian-open-data-license-v20",
        "http://publications.europa.eu/resource/authority/licence/IODL_2_0",
        "Italian Open Data License v 2.0",
        "IODL-2.0",
        "Licenza IODL 2.0",
        "https://w3id.org/italia/controlled-vocabulary/licences/A311_IODL20",
        "iodl2",
        "IODL v2.0",
        "Italian Open Data Licence 2.0",
      ]
    ),
    (
      "iodl-1.0",
      [
        "Italian Open Data License 1.0",
        "http://www.formez.it/iodl/",
      ]
    ),
    (
      "nlod-2.0",
      [
        "Norwegian Licence for Open Government Data (NLOD) 2.0",
        "Norsk lisens for offentlige data (NLOD) 2.0",
        "https://data.norge.no/nlod/no/2.0",
        "http://data.norge.no/nlod/en/2.0",
        "NLOD 2.0",
        "Norsk lisens for offentlege data (NLOD) 2.0",
        "https://data.norge.no/nlod/no/2.0/",
        "http://publications.europa.eu/resource/authority/licence/NLOD_2_0",
        "Norsk lisens for offentlige data 2.0",
      ]
    ),
    (
      "nlod-1.0",
      [
        "http://data.norge.no/nlod/no/1.0",
        "NLOD 1.0",
        "Norsk lisens for offentlige data (NLOD) 1.0",
        "https://data.norge.no/nlod/no/1.0",
      ]
    ),
    (
      "nlod",
      [
        "NLOD",
        "Norsk lisens for offentlige data",
      ]
    ),
    (
      "be-vlaanderen-gratis-hergebruik-1.0",
      [
        "Modellicentie Gratis Hergebruik",
        "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0",
        "Modellicentie voor gratis hergebruik v1.0",
        "http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0",
      ]
    ),
    (
      "be-vlaanderen-cc0-creatief",
      [
        "https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0"
      ]
    ),
    (
      "es-ley-37-2007",
      [
        "Ley 37/2007",
        "https://datos.gob.es/es/aviso-legal",
        "http://datos.gob.es/avisolegal",
      ]
    ),
    (
      "us-public-domain",
      [
        "https://www.usa.gov/government-works",
        "U.S. Government Work",
        "http://www.usa.gov/publicdomain/label/1.0/",
        "US Public Domain",
        "U.S. Government Works",
        "US_GOV",
        "U.S. Public Domain",
        "http://www.usa.gov/government-works/",
        "This dataset is a work of the United States Government (17 U.S.C. 105).",
        "Public Domain U.S. Government",
        "https://www.usa.gov/government-copyright",
      ]
    ),
    (
      "de-official-work",
      [
        "Amtliches Werk, lizenzfrei nach §5 Abs. 1 UrhG",
        "Amtliches Werk, lizenzfrei nach § 5 Abs. 1 UrhG",
      ]
    ),
    (
      "ch-terms-by",
      [
        "NonCommercialAllowed-CommercialAllowed-ReferenceRequired",
        "https://opendata.swiss/en/terms-of-use/#terms_by",
        "Freie Nutzung. Quellenangabe ist Pflicht.",
        "Utilisation libre. Obligation d’indiquer la source.",
        "https://opendata.swiss/de/terms-of-use/#terms_by",
        "Open use. Must provide the source.",
      ]
    ),
    (
      "ch-terms-open",
      [
        "NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired",
        "Opendata OPEN: Freie Nutzung",
        "https://opendata.swiss/en/terms-of-use/#terms_open",
      ]
    ),
    (
      "ch-terms-ask",
      [
        "NonCommercialAllowed-CommercialWithPermission-ReferenceNotRequired",
        "Freie Nutzung. Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten zulässig.",
        "Open use. Use for commercial purposes requires permission of the data owner.",
      ]
    ),
    (
      "ch-terms-by-ask",
      [
        "https://opendata.swiss/terms-of-use#terms_by_ask",
        "NonCommercialAllowed-CommercialWithPermission-ReferenceRequired",
        "Freie Nutzung. Quellenangabe ist Pflicht. Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten zulässig.",
      ]
    ),
    (
      "mit",
      [
        "MIT",
        "MIT License",
        "https://opensource.org/licenses/MIT",
        "The MIT License (MIT)",
        "mit",
        "MIT-License",
        "https://spdx.org/licenses/MIT.html",
      ]
    ),
    (
      "apache-2.0",
      [
        "Apache License 2.0",
        "Apache-2.0",
        "http://www.apache.org/licenses/LICENSE-2.0",
        "ASL 2.0",
        "Apache Software License, Version 2.0",
        "apache-2.0",
        "Apache License, Version 2.0",
        "https://www.apache.org/licenses/LICENSE-2.0.html",
      ]
    ),
    (
      "gpl-3.0",
      [
        "GPLv3",
        "GNU General Public License v3.0",
        "GNU GPL v3",
        "gpl-3.0",
        "GNU General Public License v3",
      ]
    ),
    (
      "gpl-2.0",
      [
        "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html",
        "GPL 2.0",
      ]
    ),
    (
      "gpl",
      [
        "GNU GPL"
      ]
    ),
    (
      "lgpl-3.0",
      [
        "LGPL-3.0"
      ]
    ),
    (
      "agpl-3.0",
      [
        "AGPL v3",
        "AGPL-3.0",
      ]
    ),
    (
      "bsd-3-clause",
      [
        "BSD-3-Clause",
        #"BSD 3-Clause "New" or "Revised" License"#,
      ]
    ),
    (
      "gfdl",
      [
        "GNU Free Documentation License"
      ]
    ),
    (
      "wtfpl",
      [
        "WTFPL"
      ]
    ),
    (
      "eupl-1.2",
      [
        "EUPL 1.2",
        "European Union Public Licence v. 1.2",
        "EUPL-1.2",
        "European Union Public Licence 1.2",
      ]
    ),
    (
      "cecill-2.1",
      [
        "CeCILL 2.1"
      ]
    ),
    (
      "not-specified",
      [
        "Non spécifiée",
        "notspecified",
        "conditions unknown",
        "License not specified",
        "Licence Not Specified",
        "Licence non renseignée",
        "Nicht angegeben",
        "No especificada",
        "No license specified",
        "N/A",
        "Unknown",
        "Inconnue",
        "none",
        "null",
        "Aucune licence",
        "sans licence",
        "Pas de licence",
        "Keine Lizenz angegeben",
        "Keine Angabe",
        "Sin licencia",
        "No licence information",
        "Licence inconnue",
        "unspecified",
        "undefined",
        "To be determined",
        "No aplica",
        "Not Specified",
        "License Not Specified",
        "non specificata",
        "Licence non spécifiée",
      ]
    ),
    (
      "other-open",
      [
        "other-open",
        "Other (Open)",
        "Autre (Ouverte)",
        "Altra licenza aperta",
      ]
    ),
    (
      "other-at",
      [
        "other-at",
        "Other (Attribution)",
      ]
    ),
    (
      "other-nc",
      [
        "Other (Non-Commercial)",
        "Non-commercial use only",
        "Usage non commercial uniquement",
        "other-nc",
      ]
    ),
    (
      "other-closed",
      [
        "Other (Not Open)",
        "All rights reserved",
        "Tous droits réservés",
        "Alle Rechte vorbehalten",
        "Todos los derechos reservados",
        "Tutti i diritti riservati",
        "© Ville de Nantes - Tous droits réservés",
        "Proprietary",
        "Propriétaire",
        "© All Rights Reserved 2024",
        "Closed",
        "other-closed",
        "Droits réservés",
        "Copyright, alle Rechte vorbehalten",
      ]
    ),
    (
      "cc-by-nc-3.0",
      [
        "CC_30_BY_NC"
      ]
    ),
    (
      "dbcl-1.0",
      [
        "Database Contents License (DbCL) v1.0"
      ]
    ),
    (
      "cdla-sharing-1.0",
      [
        "cdla-sharing-1.0"
      ]
    ),
    (
      "cdla-permissive-2.0",
      [
        "CDLA-Permissive-2.0"
      ]
    ),
    (
      "cdla-permissive-1.0",
      [
        "Community Data License Agreement – Permissive, Version 1.0"
      ]
    ),
    (
      "c-uda-1.0",
      [
        "c-uda"
      ]
    ),
    (
      "afl-3.0",
      [
        "afl-3.0"
      ]
    ),
    (
      "fr-licence-mobilites",
      [
        "Licence Mobilités",
        "Licence mobilités",
      ]
    ),
    (
      "cc-by-nc-nd-2.0",
      [
        "http://creativecommons.org/licenses/by-nc-nd/2.0/fr/"
      ]
    ),
    (
      "cc-by-nc-sa-2.0-fr",
      [
        "http://creativecommons.org/licenses/by-nc-sa/2.0/fr/"
      ]
    ),
    (
      "cc-by-nd-3.0",
      [
        "Creative Commons Paternité-Pas de Modification 3.0"
      ]
    ),
    (
      "cc-by-sa-2.1-jp",
      [
        "https://creativecommons.org/licenses/by-sa/2.1/jp/"
      ]
    ),
    (
      "cc-by-nc-nd-3.0-de",
      [
        "Creative Commons Namensnennung-NichtKommerziell-KeineBearbeitung 3.0 Deutschland"
      ]
    ),
    (
      "cc-by-sa-3.0-de",
      [
        "CC BY-SA 3.0 DE"
      ]
    ),
    (
      "cc-by-sa-3.0-at",
      [
        "CC-BY-SA 3.0 AT"
      ]
    ),
    (
      "iodl",
      [
        "Italian Open Data License"
      ]
    ),
    (
      "os-opendata",
      [
        "OS OpenData Licence"
      ]
    ),
    (
      "ogl-edmonton",
      [
        "City of Edmonton Open Data Terms of Use"
      ]
    ),
    (
      "ogl-calgary",
      [
        "Open Government Licence - City of Calgary"
      ]
    ),
    (
      "ogl-nova-scotia",
      [
        "Open Government Licence – Nova Scotia"
      ]
    ),
    (
      "cc-by-2.5-au",
      [
        "Creative Commons Attribution 2.5 Australia"
      ]
    ),
    (
      "godl-india",
      [
        "Government Open Data License - India"
      ]
    ),
    (
      "kogl-1",
      [
        "공공누리 제1유형",
        "KOGL Type 1",
      ]
    ),
    (
      "dl-de-by",
      [
        "dl-de/by"
      ]
    ),
    (
      "de-geonutzv",
      [
        "GeoNutzV"
      ]
    ),
    (
      "fi-nls-open-1.0",
      [
        "Maanmittauslaitoksen avoimen tietoaineiston lisenssi 1.0"
      ]
    ),
    (
      "eu-com-reuse",
      [
        "European Commission reuse notice",
        "http://publications.europa.eu/resource/authority/licence/COM_REUSE",
      ]
    ),
    (
      "eupl-1.1",
      [
        "European Union Public License 1.1"
      ]
    ),
    (
      "bsd-2-clause",
      [
        "BSD 2-Clause"
      ]
    ),
    (
      "gpl-3.0-or-later",
      [
        "GPL-3.0-or-later"
      ]
    ),
    (
      "gpl-3.0-only",
      [
        "GPL-3.0-only"
      ]
    ),
    (
      "lgpl-2.1",
      [
        "LGPL 2.1"
      ]
    ),
    (
      "mpl-2.0",
      [
        "Mozilla Public License 2.0"
      ]
    ),
    (
      "artistic-2.0",
      [
        "Artistic License 2.0"
      ]
    ),
    (
      "isc",
      [
        "ISC"
      ]
    ),
    (
      "unlicense",
      [
        "Unlicense"
      ]
    ),
    (
      "cecill-b",
      [
        "CeCILL-B"
      ]
    ),
    (
      "copernicus",
      [
        "Access to Sentinel data is free, full and open as per the Copernicus licence"
      ]
    ),
    (
      "cc-by-nc-sa",
      [
        "by-nc-sa"
      ]
    ),
    (
      "cc-by-nc-sa-2.5",
      [
        "Creative Commons BY-NC-SA 2.5"
      ]
    ),
    (
      "cc-by-nc-nd-3.0",
      [
        "Creative Commons BY-NC-ND 3.0"
      ]
    ),
    (
      "cc-by-nd",
      [
        "CC BY ND"
      ]
    ),
    (
      "cc-by-1.0",
      [
        "https://creativecommons.org/licenses/by/1.0/"
      ]
    ),
    (
      "gfdl-1.3",
      [
        "GFDL-1.3"
      ]
    ),
  ]
}
