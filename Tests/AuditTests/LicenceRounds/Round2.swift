extension LicenceRounds {
  /// What portals of many countries write in `license_id`, `license_title` and `license_url`.
  static let round2 = #"""
    # lo-1.0
    fr-lo
    Licence Ouverte 1.0
    Licence Ouverte v1.0 (Etalab)
    Licence Ouverte / Open Licence version 1.0
    LO/OL v1
    http://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf
    # lo
    Licence Ouverte (ETALAB)
    LICENCE OUVERTE ETALAB
    Licence Ouverte/Open Licence (Etalab)
    Open Licence (Etalab)
    Licence « ouverte » d'Etalab
    licence-ouverte-etalab
    Données en licence ouverte (Etalab) - mention de la source : Ville de Rennes
    Utilisation libre sous réserve de mentionner la source (a minima le nom du producteur) et la date de sa dernière mise à jour. Licence Ouverte Etalab
    Licence ouverte "Etalab"
    # lo-2.0
    lov2
    Licence Ouverte v2.0 (Etalab)
    Licence Ouverte 2.O
    Licence 0uverte 2.0
    Licence Ouverte – Version 2.0, avril 2017
    Licence Ouverte Version2.0
    LicenceOuverte2.0
    Licence ouverte en version 2.0
    Licence Ouverte dans sa version 2.0
    Licence Ouverte Etalab (v2)
    Open Licence v 2.0
    License Ouverte V2.0
    Licences Ouverte V2 Etalab
    Licence d’utilisation : Licence Ouverte / Open Licence Version 2.0 compatible CC BY
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence)
    Licence Ouverte v2.0 (Etalab) - https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    https://github.com/etalab/licence-ouverte/blob/master/LO.md
    Copyright INSEE. Licence Ouverte 2.0.
    © IGN – 2023 – licence Etalab 2.0
    ETALAB V2.0
    # odbl-1.0
    odc-odbl
    ODbL 1.0
    ODBL V1.0
    Licence ODbL Version Française
    ODbL (Open Database Licence) 1.0
    Open Database License (ODbL) v1.0
    Open Data Commons Open Database License (ODbL)
    OdBL
    Licence Odbl de la ville de Paris
    https://opendatacommons.org/licenses/odbl/1-0/
    http://opendatacommons.org/licenses/odbl/summary/
    http://www.opendatacommons.org/licenses/odbl/
    https://spdx.org/licenses/ODbL-1.0.html
    https://www.data.gouv.fr/licences#odbl
    © OpenStreetMap contributors, ODbL 1.0
    Données OpenStreetMap sous licence ODbL, partage à l'identique
    Licenza ODbL 1.0 (Open Database License)
    Licencia ODbL
    Open Data Base Licence
    Lizenz: Open Data Commons Open Database Lizenz (ODbL)
    http://opendefinition.org/licenses/odc-odbl
    # odc-by-1.0
    Open Data Commons Attribution License (ODC-By) v1.0
    ODC-BY-1.0
    ODC BY 1.0
    https://opendatacommons.org/licenses/by/1-0/index.html
    https://spdx.org/licenses/ODC-By-1.0
    Open Data Commons Namensnennung (ODC-By)
    # pddl-1.0
    Open Data Commons Public Domain Dedication and License (PDDL)
    PDDL 1.0
    odc-pddl
    https://www.opendatacommons.org/licenses/pddl/1.0/
    http://opendefinition.org/licenses/odc-pddl/
    ODC PDDL v1.0
    # cc0-1.0
    cc-zero
    CC0
    CC0 1.0
    CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
    Creative Commons CC Zero License (cc-zero)
    Creative Commons Zero v1.0 Universal
    Creative Commons CCZero
    CC-Zero
    CC 0
    https://creativecommons.org/publicdomain/zero/1.0/deed.de
    http://creativecommons.org/publicdomain/zero/1.0/deed.fr
    https://creativecommons.org/publicdomain/zero/1.0/legalcode.es
    creativecommons.org/publicdomain/zero/1.0
    CC0 1.0 Przekazanie do domeny publicznej
    CC0 1.0 universell
    CC0 1.0 Universelle (CC0 1.0) Transfert dans le Domaine Public
    CC0 1.0 Yleismaailmallinen
    https://spdx.org/licenses/CC0-1.0.html
    http://www.opendefinition.org/licenses/cc-zero
    http://publications.europa.eu/resource/authority/licence/CC0
    https://web.archive.org/web/2016/https://creativecommons.org/publicdomain/zero/1.0/
    # cc-pdm-1.0
    https://creativecommons.org/publicdomain/mark/1.0/
    https://creativecommons.org/publicdomain/mark/1.0/deed.fr
    Public Domain Mark 1.0
    Creative Commons Public Domain Mark 1.0
    Marque du Domaine Public 1.0
    # cc-by
    CC BY
    Creative Commons Attribution
    Creative Commons Namensnennung
    cc-by
    Creative Commons Attribuzione
    Reconocimiento (CC BY)
    CC-BY (version non précisée)
    Creative Commons with attribution (CC-BY)
    # cc-by-4.0
    CC-BY 4.0
    CC-BY-4.0
    CC_BY_4_0
    CC BY 4,0
    CC BY4.0
    CCBY 4.0
    CC.BY.4.0
    CC BY v4
    Creative Commons Attribution 4.0 International (CC BY 4.0)
    Creative Commons Namensnennung 4.0 International
    Namensnennung 4.0 International (CC BY 4.0)
    Nimeä 4.0 Kansainvälinen
    CC Nimeä 4.0
    Creative Commons Nimeä 4.0 Kansainvälinen -lisenssi
    Navngivelse 4.0 Internasjonal (CC BY 4.0)
    Erkännande 4.0 Internationell
    Uznanie autorstwa 4.0 Międzynarodowe
    Creative Commons Uveďte původ 4.0
    Uveďte původ 4.0 Mezinárodní (CC BY 4.0)
    Reconocimiento 4.0 Internacional (CC BY 4.0)
    Atribución 4.0 Internacional
    Attribuzione 4.0 Internazionale (CC BY 4.0)
    Creative Commons Attribuzione 4.0
    Atribuição 4.0 Internacional (CC BY 4.0)
    Naamsvermelding 4.0 Internationaal
    Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)
    https://creativecommons.org/licenses/by/4.0/deed.nl
    https://creativecommons.org/licenses/by/4.0/legalcode.de
    https://creativecommons.org/licenses/by/4.0/deed.fi
    http://creativecommons.org/licenses/by/4.0/legalcode
    https://creativecommons.org/licenses/by/4.0/deed.zh-hans
    //creativecommons.org/licenses/by/4.0/
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    http://publications.europa.eu/resource/authority/licence/CC_BY_4_0
    https://data.europa.eu/88u/licence/CC_BY_4_0
    https://web.archive.org/web/20210101000000*/https://creativecommons.org/licenses/by/4.0/
    https://spdx.org/licenses/CC-BY-4.0.json
    http://dcat-ap.de/def/licenses/cc-by/4.0
    https://www.dcat-ap.de/def/licenses/cc-by/4.0
    © EuroGeographics, CC BY 4.0
    cc-by 4.0 (BKG)
    CC BY-4.0 SPW
    Conditions d'accès et d'utilisation : CC-BY 4.0 (Service public de Wallonie)
    https://creativecommons.org/licenses/by/4.0/ © Kanton Zürich
    # cc-by-3.0
    CC BY 3.0
    https://creativecommons.org/licenses/by/3.0/deed.en_US
    CC-BY 3.0 Unported
    Creative Commons Attribution 3.0 Unported License
    CC BY 3.0 ES
    https://creativecommons.org/licenses/by/3.0/es/
    https://creativecommons.org/licenses/by/3.0/es/deed.es_ES
    Creative Commons Reconocimiento 3.0 España
    Creative Commons Attribution 3.0 New Zealand
    CC BY 3.0 NZ
    CC-BY 3.0 IT
    http://creativecommons.org/licenses/by/3.0/nz/
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich
    https://creativecommons.org/licenses/by/3.0/at/deed.de
    CC BY 3.0 AT
    # cc-by-3.0-au
    Creative Commons Attribution 3.0 Australia
    http://creativecommons.org/licenses/by/3.0/au
    CC-BY-3.0-AU
    # cc-by-2.5-au
    Creative Commons Attribution 2.5 Australia
    https://creativecommons.org/licenses/by/2.5/au/
    # cc-by-3.0-igo
    CC BY 3.0 IGO
    https://creativecommons.org/licenses/by/3.0/igo/
    # cc-by-nc-sa-3.0-igo
    CC BY-NC-SA 3.0 IGO
    CC-BY-NC-SA 3.0 IGO
    https://creativecommons.org/licenses/by-nc-sa/3.0/igo/deed.fr
    # cc-by-sa-4.0
    CC BY-SA 4.0
    CC-BY-SA-4.0
    https://creativecommons.org/licenses/by-sa/4.0/deed.ca
    Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International
    Attribution - Partage dans les Mêmes Conditions 4.0 International
    Creative Commons Attribution Share-Alike 4.0
    CC BY SA 4.0
    Attribuzione - Condividi allo stesso modo 4.0
    # cc-by-sa
    cc-by-sa
    Creative Commons Attribution Share-Alike
    CC BY-SA
    Creative Commons Attribution-ShareAlike
    # cc-by-nc-4.0
    CC BY-NC 4.0
    CC-BY-NC-4.0
    https://creativecommons.org/licenses/by-nc/4.0/deed.it
    Creative Commons Attribution-NonCommercial 4.0
    Creative Commons Namensnennung - Nicht-kommerziell 4.0
    # cc-by-nc-sa-4.0
    CC BY-NC-SA 4.0
    Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International
    # cc-by-nd-4.0
    CC BY-ND 4.0
    Creative Commons Attribution - Pas de Modification 4.0
    https://creativecommons.org/licenses/by-nd/4.0/
    # cc-by-nc-nd-4.0
    CC BY NC ND 4.0
    http://creativecommons.org/licenses/by-nc-nd/4.0/deed.pt_BR
    Creative Commons BY-NC-ND 4.0 Internacional
    # dl-de-by-2.0
    dl-de/by-2-0
    Datenlizenz Deutschland Namensnennung 2.0
    http://www.govdata.de/dl-de/by-2-0
    http://dcat-ap.de/def/licenses/dl-by-de/2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)
    dl-de-by-2.0
    Datenlizenz Deutschland - Namensnennung - V 2.0
    dl-de/by-2.0
    DL-DE->BY-2.0
    Data licence Germany – attribution – version 2.0
    {"id":"dl-by-de/2.0","name":"Datenlizenz Deutschland Namensnennung 2.0","url":"https://www.govdata.de/dl-de/by-2-0","quelle":"© Stadt Köln"}
    Der Datensatz unterliegt der Datenlizenz Deutschland - Namensnennung - Version 2.0; die Namensnennung hat in folgender Weise zu erfolgen: "LGL, www.lgl-bw.de"
    # dl-de-zero-2.0
    dl-de/zero-2-0
    Datenlizenz Deutschland – Zero – Version 2.0
    https://www.govdata.de/dl-de/zero-2-0
    http://dcat-ap.de/def/licenses/dl-zero-de/2.0
    DL-DE-Zero 2.0
    Data licence Germany – Zero – version 2.0
    # de-geonutzv
    GeoNutzV
    Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes
    https://www.geodatenzentrum.de/docpdf/geonutzv.pdf
    http://dcat-ap.de/def/licenses/geonutz/20130319
    Die Nutzung erfolgt gemäß der Geodatennutzungsverordnung (GeoNutzV) vom 19. März 2013
    # iodl-2.0
    Italian Open Data License v2.0
    IODL v2.0
    iodl2
    https://w3id.org/italia/controlled-vocabulary/licences/A12_IODL20
    Italian Open Data License 2.0 (IODL 2.0)
    http://www.dati.gov.it/iodl/2.0/
    Licenza IODL 2.0
    # iodl-1.0
    IODL v1.0
    Italian Open Data License 1.0
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD) 2.0
    https://data.norge.no/nlod/no/2.0
    https://data.norge.no/nlod/en/2.0/
    NLOD-2.0
    Norwegian Licence for Open Government Data (NLOD) 2.0
    # nlod-1.0
    http://data.norge.no/nlod/no/1.0
    NLOD 1.0
    # nlod
    Norsk lisens for offentlige data
    # ogl-uk-3.0
    Open Government Licence v3.0
    Open Government License v3
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
    UK Open Government Licence 3.0
    OGL-UK-3.0
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/welsh.htm
    # ogl-uk-2.0
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/
    Open Government Licence v2.0
    # ogl-uk
    uk-ogl
    Open Government Licence
    Trwydded Llywodraeth Agored
    # ogl-canada-2.0
    Open Government Licence - Canada
    Licence du gouvernement ouvert – Canada
    https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada
    https://open.canada.ca/en/open-government-licence-canada
    ca-ogl-lgo
    Open Government Licence – Canada, version 2.0
    # ogl-alberta
    Open Government Licence - Alberta
    https://open.alberta.ca/licence
    # ogl-ontario
    Open Government Licence – Ontario
    https://www.ontario.ca/page/open-government-licence-ontario
    # ogl-bc
    Open Government Licence - British Columbia
    # us-public-domain
    https://www.usa.gov/government-works
    U.S. Government Work
    http://www.usa.gov/publicdomain/label/1.0/
    us-pd
    This is a work of the U.S. Government and is not subject to copyright protection (17 U.S.C. § 105).
    # ch-terms-by
    terms_by
    https://opendata.swiss/de/terms-of-use#terms_by
    Freie Nutzung. Quellenangabe ist Pflicht.
    NonCommercialAllowed-CommercialAllowed-ReferenceRequired
    https://opendata.swiss/terms-of-use/#terms_by
    http://dcat-ap.ch/vocabulary/licenses/terms_by
    Opendata BY: Freie Nutzung. Quellenangabe ist Pflicht.
    # ch-terms-open
    https://opendata.swiss/it/terms-of-use#terms_open
    NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired
    Opendata OPEN: Freie Nutzung.
    # ch-terms-ask
    https://opendata.swiss/fr/terms-of-use/#terms_ask
    # ch-terms-by-ask
    NonCommercialAllowed-CommercialWithPermission-ReferenceRequired
    # be-vlaanderen-gratis-hergebruik-1.0
    Modellicentie Gratis Hergebruik v1.0
    https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0
    Modellicentie voor gratis hergebruik
    # eu-com-reuse
    http://publications.europa.eu/resource/authority/licence/COM_REUSE
    European Commission reuse notice
    # not-specified
    notspecified
    License Not Specified
    Licence non spécifiée
    Non renseignée
    Keine Angabe
    unknown
    # other-open
    other-open
    Other (Open)
    Autre (ouverte)
    Andere (offen)
    # other-pd
    other-pd
    Public Domain
    Domaine public
    Gemeinfrei
    # other-closed
    All rights reserved
    Tous droits réservés
    Alle Rechte vorbehalten
    # mit
    MIT
    MIT License
    https://opensource.org/licenses/MIT
    # apache-2.0
    Apache-2.0
    Apache License 2.0
    https://www.apache.org/licenses/LICENSE-2.0
    # gpl-3.0
    GPLv3
    GNU General Public License v3.0
    # gpl-3.0-or-later
    GPL-3.0-or-later
    # eupl-1.2
    EUPL-1.2
    European Union Public Licence v. 1.2
    # -
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/INSPIRE_Directive_Article13_1d
    Aucune limitation à l'accès public
    no limitations to public access
    otherRestrictions
    Pas de restriction d'accès public selon INSPIRE
    See terms of use
    Voir conditions d'utilisation
    https://www.example.org/legal
    Open Government Licence – Halifax
    Open Government Licence - Niagara Region
    Open Government Licence - Newmarket
    CC BY 5.0
    CC BY-ND-SA 4.0
    CC
    Creative Commons
    https://creativecommons.org/licenses/
    https://creativecommons.org/
    https://opendatacommons.org/licenses/
    Vilkår for brug af danske offentlige data
    http://www.opendefinition.org/
    Contains OS data © Crown copyright and database right 2023
    GeoGedeeld
    various
    open
    Open Data
    Open data
    Données ouvertes
    Licence libre
    Freie Lizenz
    # not-specified|-
    http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/conditionsUnknown
    Conditions inconnues
    """#
}
