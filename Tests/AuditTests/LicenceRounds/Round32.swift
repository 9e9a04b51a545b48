extension LicenceRounds {
  /// Strings of French, British, Canadian, German, Swiss and other portals, written and judged by somebody who had not seen the
  /// program. Before mending: 8 of 400 wrong. An exception for part of the data leaves the licence, as elsewhere; a national licence
  /// that the sheet has no id for has the table's.
  static let round32 = #"""
    # lo-2.0
    Licence Ouverte 2.0 / Open Licence 2.0 (Etalab)
    Licence Ouverte/Open Licence v2.0
    Licence ouverte V2.0 - Etalab
    Licence Ouverte – Etalab 2.0
    Licence ouverte Etalab (LO 2.0)
    licence-ouverte-2.0
    LO 2.0
    Etalab 2.0
    Etalab-2.0 (Licence Ouverte)
    Licence Ouverte Etalab version 2
    Licence Etalab 2.0 : https://www.etalab.gouv.fr/licence-ouverte-open-licence
    Les données sont diffusées sous Licence Ouverte 2.0
    Données publiées sous licence ouverte Etalab 2.0. Mention obligatoire : "Source : Région Occitanie, 2023"
    Licence ouverte version 2.0 (LO 2.0) - IGN
    https://spdx.org/licenses/etalab-2.0.html
    https://spdx.org/licenses/etalab-2.0
    http://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf
    https://raw.githubusercontent.com/etalab/licence-ouverte/master/LO.md
    https://www.data.gouv.fr/pages/legal/licences/etalab-2.0
    Utilisation libre sous réserve de mentionner la source et la date de mise à jour. Licence Ouverte Etalab v2.0
    Licence ouverte Etalab version 2.0 ; pas de restriction d'accès public
    Contrainte légale : Licence Ouverte 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence/)
    Otherrestrictions: Licence Ouverte / Open Licence Version 2.0
    © IGN 2021 - Licence Ouverte 2.0
    Liscence Ouverte Etalab 2.0
    Licence Ouvert v2.0
    Licence ouverte Etlab 2.0
    LicenceOuverte2.0
    Licence Ouverte Ã©talab v2.0
    Licence ouverte&nbsp;Etalab&nbsp;2.0
    <p>Licence Ouverte 2.0</p>
    <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/" target="_blank">Licence Ouverte</a>
    <a href='https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'>Licence ouverte</a>
    Licence Ouverte 2.0, à l'exception des photographies (tous droits réservés)
    # -
    https://www.data.gouv.fr/fr/licences
    Licence ouverte et ODbL
    Licence Ouverte Etalab 2.0 ou ODbL selon les couches
    Licence Grand Lyon de réutilisation des données d'intérêt général
    Licence engagée
    Licence Associée
    Licence d'utilisation du SHOM
    Licence Insee
    Voir conditions générales d'utilisation
    Voir les CGU du producteur
    Voir mentions légales du site
    Conditions d'utilisation spécifiques, nous contacter
    Utilisation libre sous réserve de mentionner la source (a minima le nom du producteur) et la date de sa dernière mise à jour
    Aucune condition ne s'applique
    Aucun des articles de la loi ne peut être invoqué pour justifier d'une restriction d'accès public.
    Pas de restriction d'accès public
    Licence
    Données non diffusables au public (secret statistique)
    Copyright IGN - BD TOPO
    Licence Ouverte (Etalab) v2 / ODbL
    https://creativecommons.org/licenses/
    https://creativecommons.org/
    Creative Commons
    Creative Commons Licence
    CC
    hdx-other
    Public Domain Dedication
    Contains OS data © Crown copyright and database right 2023
    © Crown copyright and database rights 2019 Ordnance Survey 100023420. Use of this data is subject to terms and conditions.
    This dataset is not covered by the Open Government Licence
    Not available under OGL; contact the data owner for a licence
    No limitations on public access
    There are no public access constraints to this data. Use of this data is subject to the licence identified.
    https://www.donneesquebec.ca/licence/
    Licence ouverte de la Ville de Montréal
    Es gelten keine Zugriffsbeschränkungen
    Die Daten dürfen nur mit Genehmigung des Landesvermessungsamtes genutzt werden.
    Freie Nutzung
    Datenquelle: Stadt Wien – data.wien.gv.at
    Nessuna limitazione all'accesso
    Geen beperkingen
    Vilkår for brug af frie geografiske data
    Terms of use
    See website
    See metadata
    Free
    Other license
    License specified in the description
    Varies
    Open data
    2019-05-01
    Esri, HERE, Garmin, FAO, USGS
    None. Public use.
    No warranty expressed or implied. The City assumes no liability for the accuracy of this data.
    This data may not be redistributed without the permission of the county.
    CC BY-NC-4.0 / CC BY 4.0
    CC-BY 4.0 and CC0
    CC BY-NC-SA 4.0 or commercial licence on request
    # lo
    Licence Ouverte Etalab
    Licence ouverte / Open license (Etalab)
    Licence Etalab
    Licence Ouverte ETALAB - Ville de Lyon
    licence-ouverte
    Sous licence ouverte Etalab
    Licence Ouverte d'Etalab
    Données en licence ouverte (Etalab) - réutilisation libre avec mention de la source
    Licence ouverte de l'Etat français (Etalab)
    Open Licence (Etalab)
    Etalab Open License
    etalab
    https://wiki.data.gouv.fr/wiki/Licence_Ouverte_/_Open_Licence
    © Cerema - Licence ouverte
    # lo-1.0
    Licence Ouverte Etalab v1
    Licence Ouverte 1.0
    Licence Ouverte v1.0 (octobre 2011)
    Licence ouverte - version 1 - Etalab
    https://www.data.gouv.fr/Licence-Ouverte-Open-Licence
    https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf#page=1
    http://ddata.over-blog.com/xxxyyy/4/37/99/26/licence/Licence-Ouverte-Open-Licence.pdf
    fr-lo
    # lo|lo-1.0
    http://wiki.data.gouv.fr/images/9/9d/Licence_Ouverte.pdf
    # odbl-1.0
    Open Database License (ODbL) - Ville de Nantes
    ODbL (Open Database Licence) version française
    Licence ODbL
    Licence ODbL 1.0
    Licence ODbL v1.0 : https://opendatacommons.org/licenses/odbl/1-0/
    Licence Open Database License (ODbL)
    ODbL - Open Data Commons Open Database License
    Open Data Commons Open Database License (ODbL) v1.0 - Bordeaux Métropole
    ODbL OpenStreetMap France
    © les contributeurs d'OpenStreetMap sous licence ODbL
    http://vvlibri.org/fr/licence/odbl/10/fr/legalcode
    http://www.vvlibri.org/fr/licence/odbl/10/fr
    https://spdx.org/licenses/ODbL-1.0.html
    https://opendatacommons.org/licenses/odbl/1.0/
    opendatacommons.org/licenses/odbl
    https://www.openstreetmap.org/copyright/fr
    ODBL - Open Database Licence
    Open Databse License (ODbL)
    hdx-odc-odbl
    odbl-1.0 (https://opendatacommons.org/licenses/odbl/1-0/)
    Open Database License 1.0
    © OpenStreetMap contributors, ODbL
    Licença Aberta para Bases de Dados (ODbL) do Open Data Commons
    # fr-licence-mobilites
    mobility-licence
    # fr-licence-mobilites|-
    Licence Mobilité / données IDFM
    # other-pd
    Domaine public
    Autre (domaine public)
    Public Domain / No Restrictions
    Public domain
    Pubblico Dominio
    Outra (Domínio Público)
    Publiek Domein
    # other-open
    Autre (Ouvert)
    Autre (ouverte)
    Altro (Aperta)
    Otra (Abierta)
    # other-at
    Autre (Attribution)
    Altro (Attribuzione)
    Otra (Atribución)
    # other-nc
    Autre (Non-commercial)
    Usage non commercial uniquement
    For non-commercial use only
    # other-closed
    Autre (Non ouverte)
    Autre (Fermée)
    Tous droits réservés
    © Métropole Européenne de Lille - tous droits réservés
    Usage interne uniquement
    Usage strictement réservé aux membres de la plateforme GéoBretagne
    # not-specified
    Licence non précisée
    Non renseigné
    Non renseignée
    Pas de licence spécifiée
    Aucune licence
    Inconnue
    Licence inconnue
    Sans licence
    n/a
    à définir
    Lizenz nicht angegeben
    Keine Lizenz angegeben
    Licenza non specificata
    Licenza sconosciuta
    Licencia no especificada
    Sin licencia
    Licença não especificada
    Licentie niet gespecificeerd
    Onbekend
    Neuvedená licencia
    No license specified
    No licence provided
    # cc-by-sa-2.0
    CC BY-SA 2.0 FR
    https://creativecommons.org/licenses/by-sa/2.0/fr/
    # cc-by-nc-sa-2.0-fr
    http://creativecommons.org/licenses/by-nc-sa/2.0/fr/
    # cc-by-3.0
    http://creativecommons.org/licenses/by/3.0/fr/
    Créative Commons CC-BY 3.0
    Attribution 3.0 Unported (CC BY 3.0)
    https://creativecommons.org/licenses/by/3.0/it/
    https://creativecommons.org/licenses/by/3.0/nz/
    Creative Commons Attribution 3.0 New Zealand
    Creative Commons Attribution 3.0 Unported
    CC&nbsp;BY&nbsp;3.0
    # cc-by-nc-nd-3.0
    https://creativecommons.org/licenses/by-nc-nd/3.0/fr/
    Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported License
    # cc-by-4.0
    Creative Commons Attribution 4.0 International (CC-BY 4.0) - INRAE
    Licence Creative Commons Attribution 4.0 International
    CC-BY 4.0 International
    CC BY 4.0 International
    CC BY 4.0 DEED
    CC_BY_4_0
    cc-by-4
    CC 4.0 BY
    CC BY 4.0 Attribution
    Creative Commons BY 4.0
    Creative Commons Attribution 4.0 (CC BY 4.0)
    Creative Commons Attribution 4.0 International Public License
    This work is licensed under a Creative Commons Attribution 4.0 International License.
    Attribution 4.0 International (CC BY 4.0)
    Attribution 4.0 International
    https://creativecommons.org/licenses/by/4.0/deed.en
    https://creativecommons.org/licenses/by/4.0/deed.fr
    http://creativecommons.org/licenses/by/4.0/legalcode.de
    https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1
    creativecommons.org/licenses/by/4.0
    https://www.creativecommons.org/licenses/by/4.0/
    https://spdx.org/licenses/CC-BY-4.0.html
    CCBY 4.0
    Attribution (CC-BY 4.0) - Données Québec
    Creative Commons Namensnennung 4.0 International
    Creative Commons Namensnennung 4.0 International (CC BY 4.0) - Stadt Wien – data.wien.gv.at
    Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    CC BY 4.0 Regione Lombardia
    Creative Commons Reconocimiento 4.0 Internacional
    Creative Commons Atribución 4.0 Internacional
    CC BY 4.0 ign.es
    Reconeixement 4.0 Internacional
    Creative Commons Atribuição 4.0 Internacional
    Creative Commons Naamsvermelding 4.0 Internationaal
    Navngivelse 4.0 Internasjonal (CC BY 4.0)
    Creative Commons Nimeä 4.0 Kansainvälinen (CC BY 4.0) Helsingin kaupunki
    Creative Commons Erkännande 4.0
    Creative Commons Navngivelse 4.0
    Uznanie autorstwa 4.0
    Creative Commons Uznanie autorstwa 4.0 Międzynarodowe
    Creative Commons Uveďte původ 4.0
    Αναφορά Δημιουργού 4.0 Διεθνές
    CC BY 4.0 (Estonian Land Board)
    CC BY 4.0 国際
    クリエイティブ・コモンズ 表示 4.0 国際
    © 2020 City of Helsinki Region Infoshare, CC BY 4.0, retrieved 12.03.2021
    CC BY 4.0, except for logos and third-party images
    Creatve Commons Attribution 4.0
    Creative Commons Atribution 4.0 International
    Creative Common Attribution 4.0
    CC BY 4.O
    CC BY4.0
    <a rel="license" href="http://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" src="https://i.creativecommons.org/l/by/4.0/88x31.png" /></a>
    Namensnennung 4.0 (CC BY 4.0), Quelle: Stadt Z�rich
    ["https://creativecommons.org/licenses/by/4.0/"]
    # cc-by-nc-sa-4.0
    Creative Commons Attribution - Pas d'utilisation commerciale - Partage dans les mêmes conditions 4.0 International
    CC-BY-NC-SA 4.0 - free for academic use
    Creative Commons Attribuzione - Non commerciale - Condividi allo stesso modo 4.0 Internazionale
    # cc-by-nd-4.0
    Creative Commons Attribution - Pas de Modification 4.0 International
    https://creativecommons.org/licenses/by-nd/4.0/deed.da
    # cc-by-sa-4.0
    Attribution - Partage dans les Mêmes Conditions 4.0 International (CC BY-SA 4.0)
    https://creativecommons.org/licenses/by-sa/4.0/deed.es_ES
    CC-BY-SA-4.0 International
    Namensnennung – Weitergabe unter gleichen Bedingungen 4.0 International
    Creative Commons Reconocimiento-CompartirIgual 4.0
    Creative Commons Atribuição-CompartilhaIgual 4.0 Internacional
    <div>CC BY-SA 4.0</div>
    # cc-by-nc-nd
    Licence Creative Commons BY-NC-ND
    # cc-by-nc
    CC BY-NC (Paternité, pas d'utilisation commerciale)
    Creative Commons Attribution Non Commercial
    # cc-by-sa
    Paternité - Partage à l'identique
    # cc-by-2.0
    Creative Commons Paternité 2.0
    # cc0-1.0
    Licence CC0
    CC0 1.0 universel (CC0 1.0) Transfert dans le Domaine Public
    https://creativecommons.org/publicdomain/zero/1.0/deed.fr
    https://creativecommons.org/publicdomain/zero/1.0/legalcode
    http://creativecommons.org/publicdomain/zero/1.0/deed.nl
    https://creativecommons.org/public-domain/cc0/
    CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
    CC0 - Public Domain
    CC0: Public Domain
    CC0 (no rights reserved)
    Creative Commons Zero v1.0 Universal
    CC-0 (1.0)
    CC0 1.0 Yleismaailmallinen
    # cc-by-3.0-us
    https://creativecommons.org/licenses/by/3.0/us/
    # cc-by-3.0-au
    https://creativecommons.org/licenses/by/3.0/au/deed.en
    # cc-by-2.5-au
    https://creativecommons.org/licenses/by/2.5/au/
    Creative Commons Attribution 2.5 Australia
    # cc-by-3.0-igo
    https://creativecommons.org/licenses/by/3.0/igo/
    CC BY 3.0 IGO
    Creative Commons Attribution for Intergovernmental Organisations
    cc-by-igo
    # cc-by-2.5
    https://creativecommons.org/licenses/by/2.5/it/
    https://creativecommons.org/licenses/by/2.5/ar/
    # cc-by-nc-3.0
    https://creativecommons.org/licenses/by-nc/3.0/at/
    Reconocimiento-NoComercial 3.0 España
    # cc-by-nc-sa-3.0-igo
    https://creativecommons.org/licenses/by-nc-sa/3.0/igo/
    CC BY-NC-SA 3.0 IGO
    # cc-by-nc-nd-4.0
    https://creativecommons.org/licenses/by-nc-nd/4.0/deed.nl
    CC BY NC ND 4.0
    # cc-by-nc-4.0
    https://creativecommons.org/licenses/by-nc/4.0/deed.pt_BR
    Creative Commons Attribution-NonCommercial 4.0 International (CC BY-NC 4.0)
    Attribution - Utilisation non commerciale (CC-BY-NC 4.0)
    # cc-by-sa-3.0-igo
    https://creativecommons.org/licenses/by-sa/3.0/igo/
    # pddl-1.0
    hdx-pddl
    Open Data Commons Public Domain Dedication and License (PDDL)
    PDDL 1.0
    https://opendatacommons.org/licenses/pddl/index.html
    # cc-by-sa-3.0
    Creative Commons Attribution Share-Alike 3.0
    CC-BY-SA 3.0 Unported
    Creative Commons Attribuzione - Condividi allo stesso modo 3.0 Italia
    # cc-nc
    Creative Commons Non-Commercial (Any)
    # us-public-domain
    Public Domain (US Government)
    U.S. Government Work
    https://www.usa.gov/government-copyright
    https://www.usa.gov/publicdomain/label/1.0
    # odc-by-1.0
    https://opendatacommons.org/licenses/by/1-0/
    ODC-By v1.0
    # ogl-uk-3.0
    Open Government Licence v3.0 (OGL)
    OGL v3
    OGL-UK-3.0: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
    UK Open Government Licence v3.0
    nationalarchives.gov.uk/doc/open-government-licence/version/3
    Contains public sector information licensed under the Open Government Licence v3.0.
    Contains Natural England data © Natural England copyright. Licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2022
    <span style='font-family:Arial;'>Open Government Licence v3.0</span>
    # ogl-uk
    Open Government Licence (United Kingdom)
    http://reference.data.gov.uk/id/open-government-licence
    http://www.nationalarchives.gov.uk/doc/open-government-licence/
    Scottish Government OGL
    # ogl-uk-2.0
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2
    Open Government Licence (OGL) v2
    # ncgl-uk
    Non-Commercial Government Licence for public sector information
    # uk-inspire-eul
    INSPIRE End User Licence (Ordnance Survey)
    # ogl-alberta
    Open Government Licence - Alberta
    # ogl-toronto
    Open Government Licence – Toronto
    # ogl-vancouver
    Open Government Licence version 1.0 - City of Vancouver
    # ogl-ontario
    Open Government Licence – Ontario v1.0
    # ogl-canada-2.0
    Open Government Licence - Canada (version 2.0)
    https://open.canada.ca/en/open-government-licence-canada
    http://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada
    # ogl-bc
    Open Government License - British Columbia
    # dl-de-by-2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0
    Datenlizenz Deutschland Namensnennung 2.0 (www.govdata.de/dl-de/by-2-0)
    https://www.govdata.de/dl-de/by-2-0
    http://www.govdata.de/dl-de/by-2-0/
    dl-de/by-2-0 © Landesamt für Geobasisinformation Sachsen (GeoSN)
    DL-DE->BY-2.0
    Dieser Datensatz kann gemäß der Lizenz "Datenlizenz Deutschland - Namensnennung - Version 2.0" genutzt werden. Namensnennung: "Freie und Hansestadt Hamburg"
    {"id":"dl-by-de/2.0","name":"Datenlizenz Deutschland Namensnennung 2.0","url":"https://www.govdata.de/dl-de/by-2-0","quelle":"© GeoBasis-DE / LGB"}
    Nutzungseinschränkungen: Datenlizenz Deutschland Namensnennung 2.0
    Datenlizenz Deutschland â€“ Namensnennung â€“ Version 2.0
    # dl-de-zero-2.0
    www.govdata.de/dl-de/zero-2-0
    dl-zero-de-2.0
    Es gelten die Lizenzbedingungen "Datenlizenz Deutschland – Zero – Version 2.0"
    # ch-terms-by
    Freie Nutzung. Quellenangabe ist Pflicht.
    terms_by
    https://opendata.swiss/en/terms-of-use#terms_by
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich
    https://creativecommons.org/licenses/by/3.0/at/deed.de
    # cc-by-nc-nd-3.0-de
    CC BY-NC-ND 3.0 DE
    # ch-terms-by-ask
    NonCommercialAllowed-CommercialWithPermission-ReferenceRequired
    # ch-terms-open
    NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired
    # iodl-2.0
    Italian Open Data License v2.0
    IODL v2.0 (Italian Open Data License)
    Italian Open Data Licence 2.0
    # cc-by
    Licencia Creative Commons Atribución (CC BY)
    Creative Commons - Atribuição CC-BY
    # libre-uso-mx
    Libre Uso MX
    http://datos.gob.mx/libreusomx
    # es-ley-37-2007
    http://datos.gob.es/avisolegal
    # be-vlaanderen-gratis-hergebruik-1.0
    Modellicentie Gratis Hergebruik v1.0
    https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0
    https://data.vlaanderen.be/doc/licentie/modellicentie-gratis-hergebruik/v1.0
    # be-vlaanderen-cc0-creatief
    https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0
    # be-vlaanderen-gratis-open-data
    Gratis open data licentie Vlaanderen
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD) 2.0
    Norwegian Licence for Open Government Data (NLOD) 2.0
    https://data.norge.no/nlod/no/2.0
    # nlod-1.0
    http://data.norge.no/nlod/no/1.0
    # nlod
    NLOD
    # hr-od
    Open Licence - Republic of Croatia
    Otvorena dozvola
    # ogl-rou-1.0
    OGL-ROU-1.0
    # eu-com-reuse
    COM_REUSE
    # copernicus
    Copernicus data policy: full, free and open access
    # cc-by-nc-3.0-de
    http://publications.europa.eu/resource/authority/licence/CC_BYNC_3_0_DE
    # eu-op-datpro
    http://publications.europa.eu/resource/authority/licence/OP_DATPRO
    # japan-gstu-2.0
    政府標準利用規約(第2.0版)
    # ogdl-taiwan-1.0
    政府資料開放授權條款-第1版
    # godl-india
    Government Open Data License - India
    # kogl-1
    공공누리 제1유형
    # other-nc|-
    Free for non-commercial and research use; commercial use requires written permission
    # gpl-3.0
    GPL v3
    # apache-2.0
    Apache License 2.0
    # bsd-3-clause
    BSD 3-Clause
    # cdla-permissive-2.0
    Community Data License Agreement – Permissive, Version 2.0
    # gfdl
    GNU Free Documentation License
    # mit
    https://opensource.org/licenses/MIT
    """#

  /// The neighbours of what round 32 had wrong: misspelt words before a version, other places' licences, ordinary words, dashes
  /// that lost their encoding, Chinese, Japanese and Korean.
  static let round33 = #"""
    # lo-2.0
    Licence ouverte Etlab v2.0
    Licence Ouverte Etalb 2.0
    Licence Ouverte Etalab verson 2.0
    Licence Ouverte verison 2.0
    Licence Ouverte Etalab vresion 2
    Licence ouverte etlab 2.0
    Licence OuverteÂ 2.0
    Licence Ouverte â€“ Etalab â€“ version 2.0
    Licence Ouverte â€œEtalabâ€ 2.0
    # ogl-uk-3.0|-
    Data of Canada Lands under Open Government Licence v3.0 (UK)
    # lo-2.0|-
    Licence Ouverte CNIG v2.0
    # lo-2.0|-
    Etalab Opne Licence 2.0
    Licence ouverte ville de Lyon 2.0
    # lo
    Licence Ouverte 1.0 / 2.0
    # nlod-2.0
    NLOD Norge 2.0
    # iodl-2.0
    IODL Italia 2.0
    # dl-de-by-2.0|-
    Datenlizenz Deutschland Namensnennung (Stadt Köln) 2.0
    # lo-1.0
    Licence Ouverte Etaab 1.0
    # ogl-uk-3.0
    Open Government Licence vesion 3.0
    Open Government Licence vrsion 3
    Open Government Licence v3.0 – Leeds City Council
    Open Government Licence v3.0, City of York Council
    Open Government Licence version 3.0 - City of Bradford
    Open Government Licence v3.0, East Region of England
    # ogl-uk-2.0
    Open Government Licence v2.0 – Kent
    Open Government Licence v2.0 - Natural England
    Open Government Licence v2.0, Bristol City Council
    Open Government Licence version 2.0 (Department for Transport)
    # ogl-uk-1.0
    Open Government Licence v1.0, Ordnance Survey
    Open Government Licence version 1.0 – City of London
    # ogl-uk
    Welsh Government OGL
    UK Government OGL
    # nlod-2.0
    NLOD verson 2.0
    Norsk lisens for offentlige data versjn 2.0
    # iodl-2.0
    Italian Open Data License vesion 2.0
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung Verson 2.0
    Datenlizenz Deutschland â€” Namensnennung â€” Version 2.0
    Datenlizenz Deutschland â Namensnennung â Version 2.0
    â€žDatenlizenz Deutschland â€“ Namensnennung â€“ Version 2.0â€œ
    # cc-by-4.0
    CC BY 4.0, Quellenangabe ist Pflicht
    CC BY 4.0 â€“ Ville de Lyon
    Creative Commons Attribution â€“ 4.0 International
    Creative Commons Attribution Interational 4.0
    知识共享署名 4.0 国际许可协议
    CC BY 4.0 国际
    クリエイティブ・コモンズ 表示 4.0 国際 ライセンス
    創用CC 姓名標示 4.0 國際
    크리에이티브 커먼즈 저작자표시 4.0 국제
    # cc-by-sa-4.0
    クリエイティブ・コモンズ 表示-継承 4.0 国際
    知识共享署名-相同方式共享 4.0 国际
    # cc-by-nc-4.0
    クリエイティブ・コモンズ 表示-非営利 4.0 国際
    # cc-by-nc-nd-4.0
    クリエイティブ・コモンズ 表示 - 非営利 - 改変禁止 4.0 国際
    # cc-by-3.0-igo
    CC BY IGO
    CC-BY-IGO
    Creative Commons Attribution for Intergovernmental Organizations
    Creative Commons Attribution 3.0 for Intergovernmental Organisations
    Creative Commons Attribution pour organisations intergouvernementales
    https://creativecommons.org/licenses/by/igo/
    # cc-by-sa-3.0-igo
    cc-by-sa-igo
    Creative Commons Attribution-ShareAlike IGO
    # cc-by-nc-sa-3.0-igo
    CC BY-NC-SA IGO
    Creative Commons Attribution-NonCommercial-ShareAlike for Intergovernmental Organisations
    # cc-by-nc-nd-3.0-igo
    CC BY-NC-ND IGO
    # cc-by-nc-3.0
    CC BY-NC IGO
    CC BY-NC 3.0 IGO
    # cc-by-nd-3.0
    cc-by-nd-igo
    # ogl-toronto
    Open Government Licence version 1.0 – City of Toronto
    # ogl-edmonton
    Open Government Licence v1.0 (City of Edmonton)
    # ogl-bc
    Open Government Licence version 2.0 – British Columbia
    # ogl-ontario
    Ontario: Open Government Licence v1.0
    # ogl-nova-scotia
    Open Government Licence v1.0 - Nova Scotia
    # ogl-canada-2.0|-
    Open Government Licence 2.0, Canada
    # -
    Uso interno
    Licence Ouverte Etalab (Mars 2017) 2.0
    Norwegian Licence for Open Government Data (NLOD), Kartverket 2.0
    NLOD Kartverket 2.0
    Open Government Licence version 1.0 — Region of Peel
    OGL Toronto v1.0
    Licence Ouverte 2.0, usage strictement réservé aux membres
    CC BY 4.0, for members only
    Gratis hergebruik
    Zero
    Italian Open Data portal
    Licence Ouverte Tisséo 2.0
    Licence Ouverte Métropole 1.0
    OGL-UK v2.0 - Ontario
    Open Government Licence version 1.0 - City of Surrey
    Open Government Licence v1.0 – Strathcona County
    Open Government Licence version 2.0 - Town of Whitby
    Open Government Licence 1.0 - Region of Waterloo
    Open Government Licence 2.0 (Regional District of Nanaimo)
    Open Government Licence - Municipality of Chatham-Kent
    Open Government Licence – Halifax
    City of Kelowna – Open Government Licence v1.0
    Province of Manitoba: Open Government Licence
    Saskatchewan, OGL v1.0
    OGL 2.0 - Kelowna
    Open Government Licence v1.0 – Isle of Man
    Licence Ouverte BD Forêt 2.0
    Freie Nutzung
    Freie Nutzung möglich
    Zur freien Nutzung
    Freie Verwendung
    Offene Nutzung
    Quellenangabe ist Pflicht
    Quellenangabe erforderlich
    Utilisation libre
    Libero utilizzo
    Open use
    Free use
    Libre
    Nutzungsbedingungen
    Gebrauchsbedingungen
    Utilisation libre, gratuite
    Obligation d'indiquer la source
    Open data licentie
    # ch-terms-open
    Opendata OPEN: Freie Nutzung
    https://opendata.swiss/de/terms-of-use#terms_open
    # other-closed
    Usage strictement interne
    Internal use only
    Nur für den internen Gebrauch
    Accès réservé aux adhérents
    Nur für Mitglieder
    Usage strictement réservé aux agents de la collectivité
    Solo uso interno
    # not-specified
    Licencia neuvedená
    Neuvedené
    """#
}
