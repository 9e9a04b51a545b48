extension LicenceRounds {
  /// Several licences at once, HTML, slips of the key, names of datasets that hold a licence’s word, codes in the wrong place.
  static let round3 = #"""
    # -
    CC BY 4.0 / ODbL
    CC BY 4.0 and ODbL 1.0
    Licence Ouverte 2.0 ou ODbL 1.0
    Licence Ouverte / ODbL
    Dual-licensed: CC BY 4.0 or MIT
    Texts CC BY-SA 4.0, data CC0 1.0
    MIT OR Apache-2.0
    CC-BY-4.0 OR CC0-1.0
    CC BY-SA 4.0 + GFDL 1.3
    https://creativecommons.org/licenses/by/4.0/ https://opendatacommons.org/licenses/odbl/1-0/
    Avant 2020 : ODbL ; depuis 2020 : Licence Ouverte 2.0
    Some files CC BY 4.0, others CC BY-NC 4.0
    CC BY-SA or CC BY-NC
    Choose a licence: CC0, CC BY, ODbL
    Compatible with CC BY 4.0
    Licence similar to CC BY 4.0
    Licence maison inspirée de la Licence Ouverte 2.0
    Licence équivalente à CC-BY
    Terms equivalent to CC BY
    Interoperable with OGL v3
    Nutzungsbedingungen angelehnt an CC BY 4.0
    vergleichbar mit CC BY
    Conforme à la licence type ouverte de la ville
    Open Data Policy of the City of X
    Licence Creative Commons
    Licence CC
    Creative Commons license, see website
    Creative Commons 4.0
    CC 4.0
    Creative Commons Licence 3.0
    BY
    by
    SA
    NC
    ND
    4.0
    2.0
    v2
    Licence 2.0
    Version 2.0
    Open Licence
    Open license
    Licence libre et gratuite
    Licencia abierta
    Licenza aperta
    Offene Lizenz
    Utilisation libre
    Libre utilisation sous réserve de mention de la source
    Utilisation libre et gratuite, y compris commerciale
    Free to use
    Free for all uses
    gratuit
    Gratis
    Kostenfrei
    Nutzung frei
    frei verfügbar
    Réutilisation soumise à redevance
    Données soumises au secret statistique
    Loi CADA du 17 juillet 1978
    Loi n° 78-753 du 17 juillet 1978
    Article L. 321-1 du code des relations entre le public et l'administration
    Code des relations entre le public et l'administration (CRPA), articles L300-1 et suivants
    Informations publiques au sens de la loi CADA
    Article L124-1 du code de l'environnement
    https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000339241
    Arrêté du 12 janvier 2017 relatif aux licences
    Décret n° 2017-638 du 27 avril 2017
    Décret relatif aux licences de réutilisation à titre gratuit
    Ordonnance n° 2005-650 du 6 juin 2005
    Directive 2019/1024/UE
    PSI directive
    Convention Aarhus
    Urheberrecht vorbehalten § 5 UrhG
    © Stadt Zürich
    © 2021 Ville de Genève
    Copyright Météo-France
    Licence IGN
    Licence SHOM
    Convention avec le producteur obligatoire
    Contact the data owner
    Sur demande
    Auf Anfrage
    Accès restreint
    Restricted
    Confidential
    Non public
    Usage interne
    Non ouvert
    embargo
    CC BY NC or CC BY depending on the file
    Free for non-commercial use; commercial licence available
    CC BY X.0
    https://creativecommons.org/licenses/foo/4.0/
    https://creativecommons.org/licenses/by/9.0/
    https://www.data.gouv.fr/fr/datasets/licences-iv/
    https://opendata.example.fr/explore/dataset/licence-ouverte-debits-de-boissons/
    https://example.com/datasets/mit-buildings
    https://www.mit.edu/
    https://www.apache.org/
    https://example.org/by/4.0
    https://github.com/etalab
    https://www.etalab.gouv.fr/
    https://www.data.gouv.fr/
    https://www.govdata.de/
    https://www.nationalarchives.gov.uk/
    https://data.norge.no/
    https://www.usa.gov/
    https://www.openstreetmap.org/
    INSPIRE
    INSPIRE conditions of use
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/INSPIRE_Directive_Article13_1a
    intellectualPropertyRights
    license
    Licence
    copyright
    [object Object]
    null, null
    ---
    ?
    …
    http://
    Lorem ipsum dolor sit amet
    Beer license holders
    List of open source licences used by the city
    Licences by type
    Attribution of seats by party
    Attribution de marchés publics
    Attribution 2023
    Attributions de logements sociaux
    Paternité et filiation
    Share alike culture survey
    Commercial licences 2019
    Creative industries commons
    Commons of the city
    Zero waste districts
    Zero emission zones 2.0
    Public domain names registry
    Public domain trees
    Apache Spark dataset
    Apache
    BSD
    LGPL dataset
    Artistic
    Fair data
    Intel sensor data
    ISC monitoring
    Zlib compressed
    W3C standards
    Eclipse 2.0 observations
    Perl
    Boost
    Mozilla
    Academic use
    Educational
    ISA
    OGL
    OGL 4.0
    ODC
    ODC license
    dl-de
    Datenlizenz Deutschland
    Datenlizenz
    GeoNutz
    IODL 3.0
    NLOD 3
    EUPL
    Kreativ Commons
    Licence Ouverte 3.0
    Licence Ouverte v4
    Licence Ouverte Etalab CC BY-NC
    Licence Ouverte 2.0, pas d'utilisation commerciale
    ODbL NC
    CC0 NC
    CC0 with attribution required CC BY
    CC-BY-SA-NC-ND
    CC BY ODbL
    ODbL / CC BY-SA 2.0
    GPL or MIT
    LO ou ODbL
    # cc-by-nc-4.0|-
    CC BY 4.0 excluding commercial use
    CC BY 4.0 hors usage commercial
    CC BY 4.0 sauf usage commercial
    CC BY 4.0 – usage commercial interdit
    CC BY 4.0, kommerzielle Nutzung ausgeschlossen
    CC BY 4.0, commercial use prohibited
    CC BY 4.0 uso commerciale vietato
    CC BY 4.0 uso comercial prohibido
    CC BY 4.0 (commercial use requires permission)
    CC BY 4.0 uniquement à des fins de recherche
    CC BY 4.0, for research purposes only
    CC BY 4.0 nur für Forschung und Lehre
    # cc-by-nd-4.0|-
    CC BY 4.0, modification interdite
    CC BY 4.0, Bearbeitung verboten
    CC BY 4.0 without modifications
    # lo-2.0
    <p>Ces données sont publiées sous <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>.</p>
    <div class="licence"><span>Licence&nbsp;:</span> <b>Licence Ouverte v2.0</b></div>
    Licence: lov2
    licence=lov2
    "lov2"
    Licence Ouverte\nversion 2.0
    Licence\tOuverte\t2.0
    LICENCE OUVERTE ETALAB V2.0 - AVRIL 2017
    Lience Ouverte 2.0
    Licence Ouvrete 2.0
    Licence Ouverte 2.0 (Etalab), mention obligatoire : « Source : Département du Loiret »
    Les informations publiques sont réutilisables gratuitement, à des fins commerciales ou non, sous Licence Ouverte 2.0
    Cette base est mise à disposition par l'Insee sous la Licence Ouverte / Open Licence v2.0 ; aucune garantie n'est donnée
    Conditions d'utilisation : Licence Ouverte 2.0. Restrictions : aucune.
    Restriction d'usage : aucune, Licence Ouverte 2.0
    Publié sous LO 2.0
    Données sous lov2
    # lo
    Données publiques en Licence Ouverte
    Licence Ouverte - http://www.data.gouv.fr
    <a href="https://www.example.fr/mentions">Licence Ouverte</a>
    &copy; Ville, Licence Ouverte
    Licence : ouverte (Etalab)
    # cc-by-4.0
    <a rel="license" href="http://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" src="https://i.creativecommons.org/l/by/4.0/88x31.png" /></a><br />This work is licensed under a <a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 International License</a>.
    <p>Dieser Datensatz ist unter einer <a href="https://creativecommons.org/licenses/by/4.0/deed.de">CC BY 4.0</a>-Lizenz ver&ouml;ffentlicht.</p>
    Cette œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution 4.0 International
    Ce(tte) œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution 4.0 International.
    Dieses Werk ist lizenziert unter einer Creative Commons Namensnennung 4.0 International Lizenz.
    Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0 Internazionale.
    Esta obra está bajo una Licencia Creative Commons Atribución 4.0 Internacional.
    Está obra está licenciada com uma Licença Creative Commons Atribuição 4.0 Internacional.
    Creatve Commons Attribution 4.0
    Creative Commons Atribution 4.0 International
    Creative Commons Attribution 4.0 Intl
    CC-BY 4.0 Int.
    CC BY 4.0 (BY)
    CC‑BY‑4.0
    CC–BY–4.0
    CC BY 4 0
    ＣＣ　ＢＹ　４．０
    (CC BY 4.0)
    [CC BY 4.0]
    CC BY 4.0 International
    CC BY 4.0 Deed
    Deed - Attribution 4.0 International - Creative Commons
    License: CC BY 4.0. Source: Statistics Netherlands
    License CC BY 4.0, source: https://example.org/data
    Free to share and adapt under CC BY 4.0
    You must attribute: CC-BY 4.0, City of Helsinki
    Helsingin kaupunki, CC BY 4.0
    Lähde: Maanmittauslaitos, CC BY 4.0
    Maanmittauslaitoksen avoimen tietoaineiston CC 4.0 -lisenssi, CC BY 4.0
    Källa: SCB, licens CC BY 4.0
    Kilde: Kartverket, CC BY 4.0
    Źródło: GUS, CC BY 4.0
    Zdroj: ČSÚ, CC BY 4.0
    Fuente: INE, CC BY 4.0
    Fonte: ISTAT - licenza CC BY 4.0
    Quelle: Statistisches Bundesamt; Lizenz: Creative Commons BY 4.0
    Creative Commons Attribution 4.0 International Public License
    Attribution 4.0 International
    https://creativecommons.org/licenses/by/4.0/deed.en#ref-appropriate-credit
    https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1
    https://chooser-beta.creativecommons.org/licenses/by/4.0
    https://www.creativecommons.org/licenses/by/4.0/deed.es_ES
    http:/creativecommons.org/licenses/by/4.0
    https//creativecommons.org/licenses/by/4.0/
    HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY/4.0/
    creativecommons.org/licenses/by/4.0/deed.fr
    <https://creativecommons.org/licenses/by/4.0/>
    https://i.creativecommons.org/l/by/4.0/88x31.png
    https://licensebuttons.net/l/by/4.0/88x31.png
    urn:spdx:CC-BY-4.0
    license:cc-by-4.0
    LicenseRef-CC-BY-4.0
    cc-by-4.0.md
    # cc-by-sa-4.0
    CC BY-SA 4.0 International
    This work is licensed under CC BY-SA 4.0
    CC BY-SA 4.0, no warranty
    Creative Commons BY-SA 4.0
    CC-BY-SA 4.0 (share alike)
    CC BY 4.0, share alike
    Creative Commons Attribution-Partage à l'identique 4.0
    # cc-by-nc-nd-4.0
    CC BY-NC-ND 4.0 International
    CC-BY-NC-ND-4.0
    # cc-by-nc-sa-4.0
    https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode.fr
    CC BY SA NC 4.0
    # cc-by-nc
    CC BY NC
    CC-BY-NC
    # odbl-1.0
    Licence ODbL (Open Database License) : partage à l'identique, mention de la source
    <a href="https://opendatacommons.org/licenses/odbl/">ODbL</a>
    Open Database License "ODbL" 1.0 : https://vvlibri.org/fr/licence/odbl-10/legalcode/unofficial
    Open Databse License
    Open Data Commons Open Database License v1.0
    OpenStreetMap (ODbL)
    Contains information from OpenStreetMap, which is made available here under the Open Database License (ODbL)
    # cc0-1.0
    To the extent possible under law, the publisher has waived all copyright and related rights to this work under CC0.
    CC0 1.0 Universal: no permission needed
    License: http://creativecommons.org/publicdomain/zero/1.0/
    Creative Commons CC0 1.0 (Verzicht auf Rechte)
    CC0 1.0 (Publiek domein)
    CC0 - Publiek Domein
    CCO 1.0
    Public Domain (CC0)
    Domaine public (CC0 1.0)
    Dominio público CC0 1.0
    Gemeinfrei (CC0)
    # us-public-domain
    Public domain, U.S. government work
    This U.S. Government work is in the public domain
    Pursuant to 17 U.S.C. 105, works of the U.S. Government are not subject to domestic copyright
    # mit
    The MIT License (MIT)
    Released under the MIT license.
    Licence MIT
    https://spdx.org/licenses/MIT.html
    https://mit-license.org/
    # gpl-2.0
    GPL v2
    GNU GPL 2.0
    # gpl-3.0
    GNU GPLv3
    https://www.gnu.org/licenses/gpl-3.0.en.html
    # agpl-3.0
    AGPLv3
    GNU Affero General Public License v3.0
    # lgpl-3.0
    LGPL v3
    # bsd-3-clause
    BSD 3-Clause
    3-clause BSD license
    # mpl-2.0
    Mozilla Public License 2.0
    MPL v2
    # not-specified
    Licence : non renseignée
    Licence: aucune
    Lizenz: unbekannt
    No licence specified
    licence not specified
    Licence à préciser
    N/A
    n/a
    # other-nc|-
    Non-commercial use only
    For non-commercial purposes
    # ogl-uk-3.0
    Contains Ordnance Survey data © Crown copyright and database right 2015. OGL v3.0.
    Data published under the Open Government Licence (OGL) version 3
    Licensed under Open Government Licence: http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
    Open Government Licence version 3.0 for public sector information
    OGL-UK v3.0
    OGL (v3)
    # ogl-canada-2.0
    Contains information licensed under the Open Government Licence – Canada.
    Open Government Licence - Canada (https://open.canada.ca/en/open-government-licence-canada)
    Licence du gouvernement ouvert - Canada (https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada)
    # dl-de-by-2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0 (http://www.govdata.de/dl-de/by-2-0)
    Es gilt die Datenlizenz Deutschland Namensnennung Version 2.0. Quellenvermerk: © GeoBasis-DE / BKG (2021)
    © GeoBasis-DE / LVermGeo LSA, dl-de/by-2-0
    Datenlizenz Deutschland Namensnennung 2.0 (www.govdata.de/dl-de/by-2-0); Bayerische Vermessungsverwaltung
    "Datenlizenz Deutschland - Namensnennung - Version 2.0" (URL: www.govdata.de/dl-de/by-2-0)
    dl-by-de/2.0
    Datenlizenz Deutschland BY 2.0
    Deutschland Datenlizenz Namensnennung 2.0
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero 2.0 (www.govdata.de/dl-de/zero-2-0)
    © Land NRW (2021) dl-de/zero-2-0 (www.govdata.de/dl-de/zero-2-0)
    # lo-2.0|-
    Données : Licence Ouverte 2.0 ; Code : MIT
    Métadonnées CC0, données sous Licence Ouverte 2.0
    # cc0-1.0|-
    Data CC0, code MIT
    # dl-de-by-2.0|-
    Daten: dl-de/by-2-0, Code: MIT
    # es-ley-37-2007|-
    Ley 37/2007 de reutilización y modificación posterior, ver bases
    # cc-by|-
    Either CC-BY or a commercial licence
    CC BY 4.O.1
    Public domain CC BY
    # cc-by-4.0|-
    CC BY 4.0-ish
    C C B Y 4 . 0
    # not-specified|-
    {"license": null}
    # gpl|-
    GPL
    # python-2.0|-
    Python 2.0
    # cc-by-3.0-igo
    CC-BY-IGO
    # other-closed
    Internal use only
    """#
}
