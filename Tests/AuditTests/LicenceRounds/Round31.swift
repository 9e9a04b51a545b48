extension LicenceRounds {
  /// Sources in fifteen languages before the licence, limits of access beside it, what else stands there. Before mending: 2 of 208
  /// wrong, both denials, 179 of 185 right. One string, whose words mean nothing, was taken out again.
  static let round31 = #"""
    # lo-2.0
    Licence ouverte/Open licence, version 2.0, DGAC
    Licence Ouverte V 2.0
    Licence Ouverte v2 - Open Data Toulouse
    Licence Ouverte 2.0 (Etalab) – INPN/MNHN
    Réutilisable selon les termes de la Licence Ouverte 2.0
    Mise à disposition : Licence Ouverte 2.0
    Licence Ouverte / Open Licence Etalab 2.0 Département du Loiret
    données ouvertes (licence ouverte v2.0)
    Licence ouverte 2.0 avec obligation de citer « Source : Insee »
    LOv2 Etalab
    licence-ouverte-open-licence-2.0
    Licence Ouverte, version 2.0, de la mission Etalab
    https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf
    https://github.com/etalab/licence-ouverte/blob/master/open-licence.md
    Données GTFS de la RATP sous Licence Ouverte 2.0
    Etalab 2.0 (Licence Ouverte)
    # lo
    Données sous « Licence Ouverte » de la mission Etalab
    Licence ouverte (Etalab), Agence de l'eau Rhône Méditerranée Corse
    LICENCE OUVERTE ETALAB
    Licence Ouverte-Open Licence Etalab
    # lo-1.0
    Licence Ouverte version 1.0, Etalab, 18/10/2011
    https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Open_Licence.pdf
    # odbl-1.0
    Open Data Commons Open Database Licence
    Licence ODbL 1.0, SYTRAL
    Sous ODbL, Angers Loire Métropole
    Open DataBase License ODBL
    Données collaboratives - licence ODbL
    http://www.opendatacommons.org/licenses/odbl/summary/
    https://opendatacommons.org/licenses/odbl/1-0/?lang=en
    http://spdx.org/licenses/ODbL-1.0.html
    https://choosealicense.com/licenses/odbl-1.0/
    ODbL 1.0 - Wien, OSM
    Licencia: Open Data Commons Open Database License (ODbL)
    Dane OpenStreetMap na licencji ODbL
    © OpenStreetMap-bidragsytere, ODbL 1.0
    # odc-by-1.0
    ODC-By License v1.0
    Licence Open Data Commons Attribution (ODC-BY 1.0)
    # pddl-1.0
    PDDL (Public Domain Dedication and License)
    Open Data Commons Public Domain Dedication and Licence v1.0
    # cc0-1.0
    CC0 (Creative Commons Zero) - Région Wallonne
    Lizenz: CC0 1.0 Universell, Bundesamt für Statistik
    CC0 1.0 Universeel
    Creative Commons Zero 1.0 Universal (CC0 1.0)
    Creative Commons CC0 1.0 Universal Public Domain Dedication
    Ingen rettigheter forbeholdt (CC0)
    CC0, Skatteverket
    Dati pubblicati con CC0
    Licencja CC0 1.0
    CC0 1.0 Universal - Direção-Geral da Saúde
    https://creativecommons.org/publicdomain/zero/1.0/legalcode.nb
    http://creativecommons.org/publicdomain/zero/1.0/deed.pt_BR
    https://creativecommons.org/publicdomain/zero/1.0
    cc0 1.0 univ.
    # cc-pdm-1.0
    Public Domain Mark 1.0 (keine Rechte bekannt)
    http://creativecommons.org/publicdomain/mark/1.0
    # other-pd
    public domain
    Oeuvre dans le domaine public
    Voľné dielo
    domaine_public
    # cc-by-4.0
    CC BY 4.0, INSPIRE Geoportal Lëtzebuerg
    CC-BY 4.0 (Nationellt viltolycksråd)
    CC BY 4.0 Fingrid
    Lähde: Väylävirasto, lisenssi CC BY 4.0
    Kilde: Geodatastyrelsen. Licens: CC BY 4.0
    Źródło: GUS, licencja CC BY 4.0
    Zdroj: ČSÚ, licence CC BY 4.0
    Fonte: ISTAT, licenza CC BY 4.0
    Fuente: AEMET, licencia CC BY 4.0
    Forrás: KSH, CC BY 4.0
    Sursa: INS, CC BY 4.0
    Πηγή: ΕΛΣΤΑΤ, CC BY 4.0
    Izvor: DZS, CC BY 4.0
    Източник: НСИ, CC BY 4.0
    Allikas: Statistikaamet, CC BY 4.0
    Zdroj: ŠÚ SR, CC BY 4.0
    Data zijn beschikbaar onder de Creative Commons Naamsvermelding 4.0-licentie
    Datoista vastaa Traficom, CC BY 4.0
    Beachten Sie: CC BY 4.0
    Conditions d'accès : aucune. Conditions d'utilisation : CC BY 4.0
    Keine Zugriffsbeschränkungen; Nutzungsbedingungen: CC BY 4.0
    no limitations; CC BY 4.0
    Aucune limitation ; licence CC BY 4.0
    Ingen begrænsninger. CC BY 4.0
    Brak ograniczeń, CC BY 4.0
    Creative Commons – Attribution 4.0 (CC BY 4.0) [2023-05-01]
    CC BY 4.0 2021-2024
    Creative Commons CC-BY 4.0 int.
    Attribution 4.0 (CC BY 4.0)
    License: Creative Commons Attribution 4.0 International; Publisher: PANGAEA
    CC-BY-4.0: Creative Commons Attribution 4.0 International
    Creative Commons Attribution 4.0 International (CC-BY-4.0), DOI 10.5281/zenodo.123456
    Copyright 2023 Fraunhofer, CC BY 4.0
    http://creativecommons.org/licenses/by/4.0/deed.es_ES
    creativecommons.org/licenses/by/4.0/legalcode
    "https://creativecommons.org/licenses/by/4.0/"
    http://creativecommons.org/licenses/by/4.0/ (CC BY 4.0)
    https://dcat-ap.de/def/licenses/cc-by/4.0
    http://data.europa.eu/resource/authority/licence/CC_BY_4_0
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    ['CC-BY-4.0']
    CC BY v.4.0
    CC BY-4.0 int
    Kredytowanie CC BY 4.0
    CC BY 4,0
    # cc-by
    CC BY Ministerio de Sanidad
    creative commons reconocimiento
    CC-BY / Creative Commons Attribution
    Creative Commons Uznanie autorstwa
    Creative Commons Uveďte původ
    # cc-by-3.0
    Creative Commons Attribution 3.0
    Creative Commons Navngivelse 3.0 Danmark
    CC BY 3.0 CH
    CC-BY 3.0 Italia
    https://creativecommons.org/licenses/by/3.0/nz/deed.en
    http://creativecommons.org/licenses/by/3.0/ie/
    Atribución 3.0 Chile (CC BY 3.0 CL)
    Creative Commons Attribution 3.0 (CC BY 3.0) Suisse
    # cc-by-3.0-de
    Creative Commons Namensnennung 3.0 DE
    # cc-by-3.0-at
    CC BY 3.0 Österreich
    # cc-by-3.0-nl
    https://creativecommons.org/licenses/by/3.0/nl/
    # cc-by-3.0-au
    CC BY 3.0 AU
    # cc-by-2.0
    Creative Commons Attribution 2.0 Generic
    CC BY 2.0 DE
    # cc-by-sa-4.0
    CC BY-SA 4.0 Tela Botanica
    Creative Commons Attribution-ShareAlike 4.0 International License
    Licence CC-BY-SA 4.0 — Wikidata France
    http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0/
    Uveďte autora-Zachovajte licenciu 4.0
    Namensnennung-Weitergabe unter gleichen Bedingungen 4.0 (CC BY-SA 4.0)
    Creative Commons Atribución/Reconocimiento-CompartirIgual 4.0
    CC BYSA 4.0
    # cc-by-sa-3.0
    Paternité - Partage à l'identique 3.0
    CC-BY-SA-3.0, DBpedia
    # cc-by-sa
    Licencia Creative Commons Atribución-Compartir Igual
    Creative Commons Naamsvermelding-GelijkDelen
    # cc-by-nc-4.0
    Licence CC BY-NC 4.0 (Parc national des Écrins)
    Creative Commons Attribution-NonCommercial 4.0 International
    Uznanie autorstwa – użycie niekomercyjne 4.0
    Nimeä-Ei kaupallinen 4.0
    Creative Commons Attribution (non commercial) 4.0
    # cc-by-nc
    Namensnennung, nicht kommerziell
    Creative Commons By-NC
    # cc-by-nc-2.5
    CC BY-NC 2.5 CA
    # cc-by-nc-sa-4.0
    CC-BY-NC-SA-4.0, Musée
    Navngivelse-IkkeKommersiell-DelPåSammeVilkår 4.0 Internasjonal
    # cc-by-nc-sa-2.0-uk
    http://creativecommons.org/licenses/by-nc-sa/2.0/uk/
    # cc-by-nc-sa
    CC BY NC SA
    # cc-by-nc-nd-4.0
    Creative Commons Namensnennung - Nicht-kommerziell - Keine Bearbeitung 4.0
    Uveďte původ-Neužívejte komerčně-Nezpracovávejte 4.0
    # cc-by-nd-4.0
    Naamsvermelding-GeenAfgeleideWerken 4.0
    # cc-by-nd-3.0-de
    http://creativecommons.org/licenses/by-nd/3.0/de/
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung – Version 2.0, Freistaat Sachsen
    Namensnennung gemäß dl-de/by-2-0
    dl-by-de-2.0
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero Version 2.0 Berlin
    http://www.govdata.de/dl-de/zero-2-0
    # nlod-2.0
    NLOD 2.0 (Oslo kommune)
    https://data.norge.no/nlod/en/2.0
    # nlod-1.0
    NLOD 1.0 Brønnøysundregistrene
    # iodl-1.0
    IODL 1.0
    # ogl-uk-3.0
    OGL 3.0 Scottish Government
    Open Government Licence v3.0 (OGLv3.0)
    # ogl-uk
    Open Government Licence (UK)
    # ogl-canada-2.0
    Open Government Licence - Canada
    # gpl-3.0|gpl-3.0-only
    Licencia Pública General de GNU v3
    # lgpl-2.1|lgpl-2.1-only
    GNU LGPL 2.1
    # gpl-2.0|gpl-2.0-only
    Licenza Pubblica Generale GNU versione 2
    # eupl-1.1
    EUPL v1.1
    # eupl-1.2
    Europäische Öffentliche Lizenz 1.2
    # apache-2.0
    Licenza Apache 2.0
    # cecill-b
    Licence CeCILL-B
    # cc-sampling-plus-1.0
    http://creativecommons.org/licenses/sampling+/1.0/
    # not-specified
    Licence: none
    Inconnue
    Onbekend
    Okänd
    No especificada
    nespecifikováno
    Keine Lizenz
    # other-open
    Sonstige (offen)
    Autre licence ouverte
    # other-at
    Autre (avec attribution)
    # other-closed
    Iná (zatvorená)
    Muu (ei avoin)
    # other-nc
    Iná (nekomerčná)
    # -|other-closed
    © SwissTopo – alle Rechte vorbehalten
    # -
    Les données ne peuvent pas être diffusées sous Licence Ouverte
    La réutilisation sous ODbL sera possible en 2026
    Datensatz wurde von CC BY 4.0 auf eine eigene Lizenz umgestellt
    La licencia CC BY 4.0 no cubre las ortofotos ni el resto
    Non ancora in CC BY 4.0
    CC BY 4.0 gilt für die Karten, nicht für die Daten
    Projet de licence ODbL
    Geldt niet: CC0
    Aineistoa ei ole vielä julkaistu CC BY 4.0 -lisenssillä
    CC BY 4.0 (abrogata)
    OGL or equivalent
    Nutzung nur nach Rücksprache
    Voir licence jointe
    Licence Sandre
    Décret n° 2017-638
    Propriété intellectuelle de la Région
    données sensibles
    Lizenz
    Réutilisation libre
    https://www.geoportail.gouv.fr/mentions-legales
    INSPIRE
    Regulated by contract
    """#
}
