extension LicenceRounds {
  /// All of them, written after rounds 7 to 9 were mended. Before mending: 6 of 163 wrong, 125 of 129
  /// right.
  static let round10 = #"""
    # lo-2.0
    Licence ouverte / Open Licence 2.0 (Atmo Occitanie)
    Base Adresse Locale – Licence Ouverte 2.0
    Diffusion sous licence ouverte (Etalab V2)
    Réutilisation libre des informations dans les conditions de la Licence Ouverte 2.0
    LICENCE_OUVERTE_V2.pdf
    https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf?download=1
    Licence: Licence Ouverte version 2.0; Producteur: IGN
    Licence Ouverte Etalab v2.0 : Paternité (source + date)
    LO 2.0 Etalab
    Licence ouverte v.2.0 (« Open licence »)
    https://github.com/etalab/licence-ouverte/blob/master/LO.md#licence-ouverte-version-20
    licence_ouverte_2_0
    Licence Ouvrte 2.0
    http://www.data.gouv.fr/fr/licences#lov2
    Les documents sont réutilisables gratuitement et librement (Licence Ouverte 2.0, DGCL)
    <span class="licence">Licence Ouverte 2.0</span>
    Licence Ouverte / Open Licence version 2.0 - https://www.etalab.gouv.fr/licence-ouverte-open-licence
    # lo
    Licence Ouverte (SDES)
    Open Licence / Licence Ouverte Etalab - Paris
    Fichier en licence ouverte Etalab, mise à jour annuelle
    Donnée ouverte, licence Etalab
    © DREAL Grand Est, Licence Ouverte
    # odbl-1.0
    Open Database Licence
    ODbL 1.0 Toulouse Métropole
    Licence ODbL 1.0 (Lille MEL), citation : « Métropole Européenne de Lille »
    ODBL (Open Data Base Licence)
    OpenStreetMap contributors, ODbL 1.0
    https://opendatacommons.org/licenses/odbl/1-0/index.html
    https://opendatacommons.org/licenses/odbl/summary/index.html?x#y
    0DbL 1.0
    Licence: https://opendatacommons.org/licenses/odbl/
    odc-odbl (Open Data Commons)
    Diese Datenbank steht unter der Open Database License (ODbL).
    Base dati rilasciata con licenza ODbL 1.0
    Datos © colaboradores de OpenStreetMap, licencia ODbL
    # cc-by-4.0
    CC BY 4.0 ~ Agence wallonne du Patrimoine
    Licence : CC-BY 4.0 International (Attribution)
    Creative Commons Attribution 4.0 International Public License, INRAE
    https://creativecommons.org/licenses/by/4.0/deed.pt_BR
    https://web.archive.org/web/2020/https://creativecommons.org/licenses/by/4.0/
    https://creativecommons.org/licenses/by/4.0/rdf
    CC BY 4.0 (Bundesamt für Landestopografie)
    Creative Commons Namensnennung 4.0 (Hansestadt Rostock)
    Datensatz unter CC-BY-4.0-Lizenz
    Lizenz: Creative Commons Namensnennung 4.0 International; Quelle: Stadt Zürich
    Namensnennung 4.0 International
    CC-BY 4.0, Geoportal Sachsen
    CC BY 4.0 ARPA Lombardia
    Licenza d'uso: Creative Commons Attribuzione 4.0 (CC BY 4.0)
    Attribuzione 4.0 Internazionale
    dati.gov.it A21_CCBY40
    Licencia Creative Commons Reconocimiento 4.0, Junta de Andalucía
    Obra derivada de BTN25 2020 CC-BY 4.0 ign.es
    Reconocimiento 4.0 Internacional
    CC-BY 4.0 Câmara Municipal de Lisboa
    Licença Creative Commons Atribuição 4.0
    Creative Commons Atribuição 4.0 Internacional (CC BY 4.0) - IPMA
    CC BY 4.0, Statistikmyndigheten SCB
    Creative Commons Navngivelse 4.0, Meteorologisk institutt
    CC BY 4.0 Styrelsen for Dataforsyning og Infrastruktur
    Creative Commons Nimeä 4.0 Kansainvälinen -lisenssi
    CC BY 4.0 (Rijkswaterstaat)
    Creative Commons Naamsvermelding 4.0 Internationaal, Gemeente Amsterdam
    Licencja CC BY 4.0, Główny Urząd Geodezji i Kartografii
    Data are licensed under CC BY 4.0 (Environment Protection Authority Victoria)
    Creative Commons Attribution 4.0 International (CC-BY 4.0), Government of Western Australia
    License: CC BY 4.0 | Copyright: Stats NZ
    CC BY 4.0. Please cite doi:10.5281/zenodo.1234567
    Licensed under the terms of the Creative Commons Attribution Licence v 4.0
    cc by version 4
    # cc-by-3.0
    Creative Commons Attribution 3.0 IGO is not used; CC BY 3.0 Unported
    http://creativecommons.org/licenses/by/3.0/deed.ca
    CC BY 3.0 CH
    # cc-by-3.0-igo
    Creative Commons Attribution 3.0 IGO (World Bank)
    CC BY 3.0 IGO
    # cc-by-3.0-nl
    Creative Commons Naamsvermelding 3.0 Nederland
    # cc-by-3.0-au
    CC BY 3.0 Australia, Geoscience Australia
    # cc-by
    Creative Commons Atribución, Ayuntamiento de Gijón
    CC-BY, Open Data Region Stuttgart
    CC BY (Naamsvermelding)
    # cc-by-sa-4.0
    CC BY-SA 4.0 - Gemeente Den Haag
    Creative Commons Namensnennung-Weitergabe unter gleichen Bedingungen 4.0 International (CC BY-SA 4.0)
    Licence CC-BY-SA 4.0 (wikidata fr)
    https://creativecommons.org/licenses/by-sa/4.0/legalcode.de
    Creative Commons Reconocimiento-CompartirIgual 4.0
    # cc-by-sa-2.0
    https://creativecommons.org/licenses/by-sa/2.0/deed.fr
    # cc-by-nc-sa-4.0
    CC BY-NC-SA 4.0, Musée d'histoire naturelle
    # cc-by-nc-4.0
    Licencia CC BY-NC 4.0
    CC-BY-NC-4.0, WSL
    Attribuzione - Non commerciale 4.0 (CC BY-NC 4.0)
    # cc-by-nc
    Creative Commons Attribution Non-Commercial (IFREMER)
    Licence CC BY-NC (Meise Botanic Garden)
    # cc-by-nd-4.0
    CC BY-ND 4.0 Ordnance Survey of Northern Ireland
    # cc0-1.0
    CC0 1.0 (Kadaster)
    Creative Commons Zero v1.0 Universal, Stadt Ulm
    CC0-1.0 Kanton Thurgau
    https://creativecommons.org/publicdomain/zero/1.0/legalcode.de
    Zero (CC0 1.0)
    Donation au domaine public CC0 1.0
    Public domain dedication CC0
    CC 0
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung 2.0 (Landesamt für Umwelt Brandenburg)
    © GeoBasis-DE / BKG (2023) dl-de/by-2-0
    "dl-de-by-2.0"
    Lizenz: dl-de/by-2-0; Daten bearbeitet
    http://dcat-ap.de/def/licenses/dl-by-de/2.0?x=1
    Datenlizenz Deutschland – Namensnennung – Version zwei
    DL-DE BY 2.0 Freistaat Thüringen
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero 2.0 (Geobasis NRW)
    https://www.govdata.de/dl-de/zero-2-0#text
    # dl-de-by-1.0
    Datenlizenz Deutschland Namensnennung 1.0
    # ogl-uk-3.0
    Open Government Licence v3.0 Historic England
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/#contents
    Contains OS data © Crown copyright and database right 2024, OGL v3.0
    Open Government License 3.0
    UK OGL v3
    # nlod-2.0
    NLOD 2.0 - Norges vassdrags- og energidirektorat
    # iodl-2.0
    IODL 2.0 Provincia di Lecce
    Italian Open Data Licence v2.0 (Comune di Torino)
    # ogl-canada-2.0
    Open Government Licence – Canada 2.0 (NRCan)
    https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada?x
    # us-public-domain
    Works of the United States Government, 17 U.S.C. § 105
    # pddl-1.0
    PDDL 1.0 (San Francisco)
    # other-pd
    In the public domain - no copyright
    # not-specified
    Licence not yet specified
    Aucune licence n'est renseignée
    Keine Lizenz hinterlegt
    notspecified
    # other-closed
    Copyright – all rights reserved
    # -
    Licence Ouverte 2.0 ou licence payante selon l'usage
    Licence propre, proche de la CC BY 4.0
    Licence Ouverte 2.0 refusée par le producteur
    Réutilisation interdite, y compris sous Licence Ouverte
    La licence ODbL a été abandonnée en 2021
    On ne peut pas parler de Licence Ouverte ici
    À terme : ODbL
    Lizenzwechsel zu CC BY 4.0 in Diskussion
    Die dl-de/by-2-0 wurde 2022 aufgehoben
    Nutzung analog zur dl-de/by-2-0
    I dati non ricadono nella licenza IODL 2.0
    Licenza simile alla IODL 2.0
    Excepto donde se indique, sin licencia
    No se aplica la licencia CC BY 4.0
    Licença idêntica à CC BY, mas sem uso comercial
    Deze dataset valt niet langer onder CC BY 4.0
    Not the same as CC BY 4.0
    CC BY 4.0 or OGL v3.0 (choose)
    Was CC BY until 2018
    Licensed like OpenStreetMap
    Contact us for a licence
    Free for non-commercial and research use, CC BY is for metadata only
    Metadata available under CC0
    ODbL for the database, DbCL for the contents, CC BY-SA for the tiles
    https://www.openstreetmap.fr/licences
    Licence SNCF Open Data
    Licence OSM
    IGN, tous usages
    LGV Licence
    Ouvert
    Données ouvertes
    CC
    CC license
    Open Government
    """#
}
