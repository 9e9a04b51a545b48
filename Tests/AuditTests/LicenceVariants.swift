import Audit
import Testing

/// Texts as portals write them, in many languages and habits, none of them taken from the labelled list of the shared
/// folder. `-` is a text that must not be taken for any licence.
enum LicenceVariants {
  /// One line an id; under it the texts that mean it.
  static let list = #"""
    # lo-2.0
    Licence Ouverte 2.0
    LICENCE OUVERTE V2
    licence ouverte v2.0
    Licence ouverte / Open Licence 2.0
    Licence Ouverte/Open Licence v. 2.0
    Licence Ouverte – version 2.0 (Etalab)
    Licence Ouverte (Etalab) 2.0
    Licence Ouverte (Etalab), version 2.0
    Licence Etalab 2.0
    Licence Etalab v2
    Etalab 2.0
    ETALAB_2_0
    etalab-2.0
    ETALAB-2.0
    LicenseRef-etalab-2.0
    SPDX:etalab-2.0
    Sous licence ouverte version 2.0
    Données publiées sous Licence Ouverte 2.0 d'Etalab
    Les données sont mises à disposition sous la Licence Ouverte / Open Licence version 2.0.
    Licence&nbsp;Ouverte&nbsp;2.0
    <p>Licence <b>Ouverte</b> v2.0</p>
    <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence">Licence Ouverte</a>
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf?download=1
    http://etalab.gouv.fr/licence-ouverte-open-licence/
    https://web.archive.org/web/20200101000000/https://www.etalab.gouv.fr/licence-ouverte-open-licence
    https://github.com/etalab/licence-ouverte/blob/master/LO.md#licence-ouverte-20open-licence-20
    https://spdx.org/licenses/etalab-2.0.html
    Licence Ouverte v2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence)
    fr-lo-2.0
    lov2
    LOV2
    LO 2.0
    LO-2.0
    Open Licence 2.0 (Etalab)
    Open License Etalab v2.0
    Etalab Open Licence 2.0
    Licence ouverte Etalab 2.0 (avril 2017)
    Licence Ouverte 2.0 / Open Licence 2.0
    licence_ouverte_v2
    Licence d’ouverte... Licence Ouverte 2.0
    La réutilisation est soumise à la licence ouverte Etalab version 2.0, qui demande la mention de la source.
    Licence ouverte 2.0 - Mention de la source obligatoire
    http://publications.europa.eu/resource/authority/licence/ETALAB_2_0
    LO-FR-2.0
    Licence ouverte 2.0 (Etalab) / CC-BY compatible
    Licence Ouverte de réutilisation d’informations publiques, version 2.0
    # lo-1.0
    Licence Ouverte 1.0
    Licence Ouverte / Open Licence
    fr-lo
    Licence Ouverte v1
    Licence Ouverte version 1
    Etalab 1.0
    https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf
    # lo
    Licence Ouverte
    licence ouverte
    Licence ouverte Etalab
    Licence Ouverte d'Etalab
    sous Licence Ouverte
    Licence : Licence Ouverte
    Données sous licence ouverte (Etalab)
    Ces données sont publiées sous la licence ouverte d’Etalab.
    Etalab
    Licence Etalab
    licence Etalab (Licence Ouverte)
    https://data.metropole.example.fr/pages/licence-ouverte/
    Licence ouverte de l'Etat
    Open licence (Etalab)
    Licence Ouverte, mise à jour 2023
    # odbl-1.0
    Licence ODbL
    ODbL 1.0
    ODbL v1.0
    odbl
    ODBL
    Open Database License
    Open Database Licence (ODbL)
    Open Data Commons Open Database License (ODbL) v1.0
    Données sous licence ODbL, © les contributeurs d'OpenStreetMap
    © OpenStreetMap contributors, ODbL 1.0
    Licence ODbL (Open Database License)
    http://opendatacommons.org/licenses/odbl/1.0/
    https://opendatacommons.org/licenses/odbl/1-0/index.html
    opendatacommons.org/licenses/odbl
    https://opendatacommons.org/licenses/odbl/summary/index.html
    https://spdx.org/licenses/ODbL-1.0.html
    https://spdx.org/licenses/ODbL-1.0
    http://www.vvlibri.org/fr/licence/odbl/10/fr/legalcode
    Open Database License 1.0
    odc-odbl-1.0
    ODC-ODbL
    LicenseRef-ODbL-1.0
    Lizenz: Open Database License (ODbL)
    Licencia ODbL
    Licenza ODbL 1.0
    This dataset is made available under the Open Database License: http://opendatacommons.org/licenses/odbl/1.0/. Any rights in individual contents of the database are licensed under the Database Contents License: http://opendatacommons.org/licenses/dbcl/1.0/
    # odc-by-1.0
    ODC-By-1.0
    Open Data Commons Attribution License v1.0 (ODC-BY)
    http://opendatacommons.org/licenses/by/1-0/
    https://opendatacommons.org/licenses/by/
    # pddl-1.0
    PDDL
    PDDL-1.0
    Public Domain Dedication and License (PDDL) v1.0
    https://www.opendatacommons.org/licenses/pddl/1.0/
    # cc0-1.0
    CC0
    cc0
    CC0 1.0
    CC0 1.0 Universal
    CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
    CC0 1.0 Universell
    Creative Commons Zero v1.0 Universal
    Creative Commons Zero 1.0
    Creative Commons CC-Zero
    CCZero
    CC-ZERO
    Licence Creative Commons Zero (CC0)
    CC0 – domaine public
    http://creativecommons.org/publicdomain/zero/1.0/deed.fr
    https://creativecommons.org/publicdomain/zero/1.0/legalcode.de
    creativecommons.org/publicdomain/zero/1.0
    //creativecommons.org/publicdomain/zero/1.0/
    https://creativecommons.org/publicdomain/zero/1.0/deed.nl?ref=chooser-v1
    http://publications.europa.eu/resource/authority/licence/CC0
    Lisens: CC0 1.0
    CC0 1.0 universal (Creative Commons)
    # cc-pdm-1.0
    Public Domain Mark 1.0
    Creative Commons Public Domain Mark
    https://creativecommons.org/publicdomain/mark/1.0/deed.fr
    # other-pd
    Public Domain
    Domaine public
    Gemeinfrei
    dominio público
    Pubblico dominio
    Autre (Domaine Public)
    Other (Public Domain)
    # cc-by
    CC BY
    CC-BY
    cc_by
    Creative Commons Attribution
    Creative Commons Paternité
    Licence Creative Commons Attribution
    Creative Commons Reconocimiento
    Creative Commons Attribuzione
    Creative Commons Naamsvermelding
    Creative Commons BY
    Creative Commons (CC BY)
    Creative Commons: Attribution
    licencia Creative Commons Reconocimiento
    Creative Commons Atribuição
    http://creativecommons.org/licenses/by/
    https://creativecommons.org/licenses/by
    Creative Commons Uznanie autorstwa
    Creative Commons Erkännande
    CreativeCommons-Attribution
    # cc-by-4.0
    CC BY 4.0
    CC-BY 4.0
    cc by 4
    CC-BY-4.0 International
    CC_BY_4_0
    CCBY4.0
    CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)
    CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.fr)
    Creative Commons Attribution 4.0 International Public License
    Creative Commons Attribution 4.0 International (CC BY 4.0)
    Creative Commons Attribution (CC-BY) 4.0
    Attribution 4.0 International (CC BY 4.0)
    Attribution 4.0 International
    Creative Commons - Attribution 4.0
    Creative Commons 4.0 BY
    Licence Creative Commons CC-BY version 4.0
    Licence Creative Commons Attribution 4.0 International
    Licence Creative Commons Paternité 4.0
    Creative Commons Namensnennung 4.0 International
    Namensnennung 4.0 International (CC BY 4.0)
    Creative Commons Naamsvermelding 4.0 Internationaal
    Creative Commons Navngivelse 4.0 Internasjonal (CC BY 4.0)
    Creative Commons Erkännande 4.0 Internationell
    Creative Commons Nimeä 4.0 Kansainvälinen
    Creative Commons Uznanie autorstwa 4.0
    Creative Commons Uveďte původ 4.0 Mezinárodní
    Creative Commons Nevezd meg! 4.0 Nemzetközi
    Creative Commons Attribuzione 4.0 Internazionale
    Licenza Creative Commons Attribuzione 4.0 Internazionale
    Creative Commons Atribución 4.0 Internacional
    Reconocimiento 4.0 Internacional (CC BY 4.0)
    Creative Commons Atribuição 4.0 Internacional
    Creative Commons Atribuire 4.0
    Creative Commons Αναφορά Δημιουργού 4.0
    Licensed under CC BY 4.0
    This work is licensed under a Creative Commons Attribution 4.0 International License.
    This dataset is licensed under the Creative Commons Attribution 4.0 licence (CC BY 4.0). You may copy it.
    Die Daten stehen unter der Lizenz CC BY 4.0.
    Les données sont diffusées sous licence CC BY 4.0 par la Ville.
    Los datos se publican con licencia CC BY 4.0 de Creative Commons
    CC&nbsp;BY&nbsp;4.0
    CC BY 4.0 &copy; Ville de Lyon
    https://creativecommons.org/licenses/by/4.0/legalcode.fr
    http://www.creativecommons.org/licenses/by/4.0
    HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY/4.0/
    https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1
    https://creativecommons.org/licenses/by/4.0/deed.de_DE
    https://creativecommons.org/licenses/by/4.0/deed.nl#
    http://web.archive.org/web/2019/http://creativecommons.org/licenses/by/4.0/
    <a rel="license" href="http://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" src="https://i.creativecommons.org/l/by/4.0/88x31.png" /></a>
    https://spdx.org/licenses/CC-BY-4.0.html
    https://spdx.org/licenses/CC-BY-4.0.json
    http://publications.europa.eu/resource/authority/licence/CC_BY
    ["CC-BY-4.0"]
    cc-by-4-0
    cc-by-40
    CC BY 4,0
    http://dcat-ap.de/def/licenses/cc-by/4.0
    Lizenz: CC BY 4.0 (Quelle: Stadt Zürich)
    Creative Commmons Attribution 4.0 International
    https://licensebuttons.net/l/by/4.0/88x31.png
    http://purl.org/NET/rdflicense/cc-by4.0
    [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)
    {"license": "CC-BY-4.0"}
    Licencia de uso: CC-BY 4.0 Ayuntamiento de Zaragoza
    Llicència Creative Commons Reconeixement 4.0
    # cc-by-3.0
    CC BY 3.0
    CC-BY 3.0 Unported
    Creative Commons Attribution 3.0 Unported
    Creative Commons Attribution 3.0 France
    CC BY 3.0 FR
    Creative Commons Paternité 3.0 France
    http://creativecommons.org/licenses/by/3.0/fr/
    http://creativecommons.org/licenses/by/3.0/fr/deed.en
    https://creativecommons.org/licenses/by/3.0/it/
    CC BY 3.0 IT
    Creative Commons Attribuzione 3.0 Italia
    Creative Commons Reconocimiento 3.0 España
    CC BY 3.0 ES
    CC BY 3.0 de la Generalitat
    Creative Commons Atribuição 3.0 Portugal
    CC BY 3.0 NZ
    CC BY 3.0 at https://data.example.org/terms
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich
    https://creativecommons.org/licenses/by/3.0/at/deed.de
    CC-BY-3.0-AT
    # cc-by-3.0-de
    Creative Commons Namensnennung 3.0 Deutschland
    https://creativecommons.org/licenses/by/3.0/de/deed.de
    # cc-by-3.0-au
    CC BY 3.0 AU
    # cc-by-3.0-us
    Creative Commons Attribution 3.0 United States
    # cc-by-2.5-au
    Creative Commons Attribution 2.5 Australia
    # cc-by-3.0-igo
    https://creativecommons.org/licenses/by/3.0/igo/
    CC BY 3.0 IGO
    # cc-by-3.0-nl
    CC BY 3.0 NL
    # cc-by-2.0
    CC BY 2.0
    http://creativecommons.org/licenses/by/2.0/fr/
    # cc-by-2.5
    Creative Commons Attribution 2.5
    # cc-by-1.0
    http://creativecommons.org/licenses/by/1.0/
    # cc-by-sa
    CC BY-SA
    CC-BY-SA
    Creative Commons Attribution Share Alike
    Creative Commons Attribution-ShareAlike
    Creative Commons Attribution - Partage dans les Mêmes Conditions
    Creative Commons Paternité - Partage à l'identique
    Creative Commons BY-SA
    by-sa
    CC SA
    # cc-by-sa-4.0
    CC BY-SA 4.0
    CC-BY-SA-4.0
    CC BY SA 4.0
    CCBYSA 4.0
    Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)
    Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International
    Attribution - Partage dans les Mêmes Conditions 4.0 International (CC BY-SA 4.0)
    Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0
    Creative Commons Attribuzione - Condividi allo stesso modo 4.0
    Creative Commons Reconocimiento-CompartirIgual 4.0 Internacional
    Creative Commons Naamsvermelding-GelijkDelen 4.0
    Creative Commons Uznanie autorstwa-Na tych samych warunkach 4.0
    Creative Commons Navngivelse-Del på samme vilkår 4.0
    Creative Commons Erkännande-DelaLika 4.0
    http://creativecommons.org/licenses/by-sa/4.0/deed.ca
    https://creativecommons.org/licenses/by-sa/4.0/legalcode
    http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0
    # cc-by-sa-3.0
    CC BY-SA 3.0
    http://creativecommons.org/licenses/by-sa/3.0/fr/
    # cc-by-sa-3.0-igo
    CC-BY-SA-3.0-IGO
    # cc-by-sa-2.0
    http://creativecommons.org/licenses/by-sa/2.0/
    # cc-by-nc
    CC BY-NC
    CC BY NC
    CC-BY-NC
    cc by-nc
    Creative Commons Attribution Non-Commercial
    Creative Commons Attribution - Pas d'Utilisation Commerciale
    Creative Commons Paternité - Pas d'utilisation commerciale
    Creative Commons Attribution, usage non commercial uniquement
    CC BY (non-commercial use only)
    Creative Commons Reconocimiento - No Comercial
    Creative Commons Attribution-NonCommercial (CC BY)
    Ces données ne peuvent pas être réutilisées à des fins commerciales. CC BY
    # cc-by-nc-4.0
    CC BY-NC 4.0
    CC-BY-NC-4.0
    Creative Commons Attribution-NonCommercial 4.0 International
    Creative Commons Attribution - Pas d'Utilisation Commerciale 4.0 International
    Creative Commons Namensnennung - Nicht kommerziell 4.0 International
    Creative Commons Naamsvermelding-NietCommercieel 4.0
    Creative Commons Attribuzione - Non commerciale 4.0 Internazionale
    Creative Commons Navngivelse-IkkeKommersiell 4.0
    Creative Commons Uznanie autorstwa-Użycie niekomercyjne 4.0
    https://creativecommons.org/licenses/by-nc/4.0/deed.fr
    Creative Commons Attribution Noncommerical 4.0
    https://i.creativecommons.org/l/by-nc/4.0/88x31.png
    # cc-by-nc-sa
    CC BY-NC-SA
    # cc-by-nc-sa-3.0
    CC BY-NC-SA 3.0
    http://creativecommons.org/licenses/by-nc-sa/3.0/it/
    # cc-by-nc-sa-3.0-igo
    CC BY-NC-SA 3.0 IGO
    Creative Commons Attribution-NonCommercial-ShareAlike 3.0 IGO (CC BY-NC-SA 3.0 IGO)
    # cc-by-nc-sa-4.0
    Creative Commons Attribution - Pas d'Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International
    Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)
    Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0
    CC BY NC SA 4.0
    # cc-by-nc-nd
    CC BY-NC-ND
    # cc-by-nc-nd-4.0
    CC BY-NC-ND 4.0
    Creative Commons Attribution - Pas d'Utilisation Commerciale - Pas de Modification 4.0 International
    Creative Commons Namensnennung - Nicht-kommerziell - Keine Bearbeitungen 4.0
    # cc-by-nc-nd-3.0
    Creative Commons Attribuzione - Non commerciale - Non opere derivate 3.0 Italia
    # cc-by-nc-nd-2.5
    http://creativecommons.org/licenses/by-nc-nd/2.5/es/
    # cc-by-nd-4.0
    Creative Commons Attribution - Pas de Modification 4.0 International
    CC BY-ND 4.0
    # cc-by-nd-3.0
    CC BY-ND 3.0: Se permite el uso comercial de la obra
    # cc-nc
    Creative Commons Non-Commercial (Any)
    # ogl-uk-3.0
    Open Government Licence v3.0
    Open Government Licence 3.0
    UK Open Government Licence (OGL) v3
    OGL v3
    OGL 3
    OGLv3.0
    OGL-UK-3.0
    Contains public sector information licensed under the Open Government Licence v3.0.
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3
    <a href='https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'>OGL</a>
    # ogl-uk-2.0
    Open Government Licence v2.0
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/
    # ogl-uk
    UK Open Government Licence
    UK Open Government Licence (OGL)
    Open Government Licence
    uk-ogl
    http://www.nationalarchives.gov.uk/doc/open-government-licence/
    # ogl-canada-2.0
    Open Government Licence – Canada
    Open Government Licence - Canada (version 2.0)
    Licence du gouvernement ouvert – Canada
    https://open.canada.ca/en/open-government-licence-canada
    https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada
    OGL-Canada-2.0
    # ogl-ontario
    Open Government Licence – Ontario
    # ogl-bc
    Open Government Licence - British Columbia
    # ogl-alberta
    Open Government Licence - Alberta
    # ogl-toronto
    Open Government Licence – Toronto
    # dl-de-by-2.0
    Lizenz: Datenlizenz Deutschland – Namensnennung – Version 2.0
    Datenlizenz Deutschland Namensnennung Version 2.0
    dl-by-de/2.0
    dl-de/by-2-0
    DL-DE-BY-2.0
    dl-de-by-2.0
    dl-de/by 2.0
    https://www.govdata.de/dl-de/by-2-0
    www.govdata.de/dl-de/by-2-0
    Datenlizenz Deutschland - Namensnennung - Version 2.0 (dl-de/by-2-0)
    Datenlizenz Deutschland Namensnennung 2.0, © Stadt Köln
    http://dcat-ap.de/def/licenses/dl-by-de/2.0
    Data licence Germany - attribution - version 2.0
    Datenlizenz Deutschland 2.0 Namensnennung
    Datenlizenz Deutschland (Namensnennung) Version 2.0
    © GeoBasis-DE / LVermGeo, dl-de/by-2-0, Daten verändert
    # dl-de-zero-2.0
    Datenlizenz Deutschland – Zero – Version 2.0
    dl-de/zero-2-0
    dl-zero-de/2.0
    Datenlizenz Deutschland Zero
    https://www.govdata.de/dl-de/zero-2-0
    # dl-de-by
    Datenlizenz Deutschland - Namensnennung
    # dl-de-by-nc-1.0
    Datenlizenz Deutschland - Namensnennung - nicht-kommerziell - Version 1.0
    # iodl-2.0
    IODL 2.0
    IODL v2.0
    Italian Open Data License 2.0
    Italian Open Data Licence v. 2.0 (IODL 2.0)
    https://www.dati.gov.it/iodl/2.0/
    # iodl-1.0
    Italian Open Data License 1.0
    # iodl
    Italian Open Data License
    # nlod-2.0
    NLOD 2.0
    Norsk lisens for offentlige data (NLOD) 2.0
    https://data.norge.no/nlod/no/2.0
    # nlod-1.0
    http://data.norge.no/nlod/no/1.0
    # nlod
    Norsk lisens for offentlige data (NLOD)
    NLOD
    # ch-terms-by
    https://opendata.swiss/terms-of-use#terms_by
    http://dcat-ap.ch/vocabulary/licenses/terms_by
    Opendata BY: Freie Nutzung. Quellenangabe ist Pflicht.
    # ch-terms-open
    NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired
    # ch-terms-by-ask
    NonCommercialAllowed-CommercialWithPermission-ReferenceRequired
    # be-statbel
    Statbel Open Data Licence
    # be-vlaanderen-gratis-hergebruik-1.0
    Modellicentie Gratis Hergebruik
    https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0
    # us-public-domain
    U.S. Public Domain
    https://www.usa.gov/government-works
    U.S. Government Works
    http://www.usa.gov/publicdomain/label/1.0/
    # mit
    MIT
    MIT License
    The MIT License (MIT)
    https://opensource.org/licenses/MIT
    https://opensource.org/license/mit/
    # apache-2.0
    Apache-2.0
    Apache License 2.0
    Apache License, Version 2.0
    http://www.apache.org/licenses/LICENSE-2.0.html
    https://www.apache.org/licenses/LICENSE-2.0
    # gpl-3.0
    GNU GPLv3
    GPL v3
    https://www.gnu.org/licenses/gpl-3.0.en.html
    # gpl-3.0-or-later
    GPL-3.0-or-later
    GNU General Public License v3.0 or later
    # gpl-2.0-or-later
    GPL-2.0+
    # gpl-3.0-only
    GPL-3.0-only
    # agpl-3.0-or-later
    AGPL-3.0-or-later
    # eupl-1.2
    EUPL-1.2
    European Union Public Licence (EUPL) v1.2
    EUPL 1.2
    EUPL v1.2
    # bsd-3-clause
    BSD-3-Clause
    # cecill-2.1
    CeCILL-2.1
    # not-specified
    License not specified
    Licence non spécifiée
    notspecified
    not specified
    N/A
    Aucune
    Non renseignée
    Keine Angabe
    Non specificata
    No especificada
    Ej angiven
    null
    Unknown
    # other-open
    Other (Open)
    other-open
    Autre (Ouverte)
    Andere (offen)
    Altro (Aperta)
    Otra (Abierta)
    Annan (Öppen)
    Outra (Aberta)
    # other-at
    Other (Attribution)
    Autre (Attribution)
    Andere (Namensnennung)
    # other-nc
    Other (Non-Commercial)
    Autre (Non-Commercial)
    # other-closed
    Other (Not Open)
    Autre (Non ouvert)
    All rights reserved
    © 2021 Région Bretagne. Tous droits réservés.
    Alle Rechte vorbehalten
    # es-ley-37-2007
    Ley 37/2007
    https://datos.gob.es/es/aviso-legal
    Ley 37/2007 de 16 de noviembre, sobre reutilización
    # eu-com-reuse
    Commission Decision 2011/833/EU
    http://publications.europa.eu/resource/authority/licence/COM_REUSE
    # -
    CC-BY-4.0 OR ODbL-1.0
    CC BY 4.0 AND MIT
    CC BY or CC BY-SA
    CC BY 4.0 / ODbL
    ODbL et Licence Ouverte
    Creative Commons
    CC
    creativecommons.org
    https://creativecommons.org/
    https://creativecommons.org/licenses/
    See terms of use
    Terms of use
    Conditions d'utilisation
    Mentions légales
    https://example.org/terms
    https://www.example.fr/
    Open Data
    Open data licence
    Licence
    License
    other
    Autre
    Custom licence
    Free
    Libre
    gratuit
    Open Government Licence – Springfield
    Open Government Licence of Ruritania
    Not licensed under CC BY
    This is not under the Licence Ouverte
    Ces données ne sont pas sous licence ouverte
    Licence Ouverte non commerciale
    ODbL, usage non commercial uniquement
    compatible with CC BY 4.0
    Licence propre à l'établissement, compatible avec la Licence Ouverte
    CC BY-NC-ND-SA
    by
    BY
    Attribution
    Namensnennung
    mit Namensnennung
    Data provided by the city
    Creative Commons licensed by the city
    Public
    Private
    données ouvertes
    Freie Nutzung nach Rücksprache
    Licence ouverte 3.0
    CC BY 5.0
    Attribution-Foo 4.0
    Registration required
    accès restreint
    http://
    ???
    12345
    2.0
    v2
    Public Domain Dedication
    Datenlizenz Deutschland
    Datenlizenz Deutschland - Version 2.0
    CC BY-SA 3.0 / GFDL
    No Known Copyright Restrictions
    Data licence
    Creative Commons 4.0
    CC BY 4.0 except for images, which are CC BY-NC 4.0
    # gfdl-1.3
    GNU FDL 1.3
    # cc-by-sa-2.0-uk
    Creative Commons Attribution-ShareAlike 2.0 UK: England & Wales
    """#

  static var cases: [(id: String?, text: String)] {
    var id: String?
    var cases: [(String?, String)] = []
    for line in list.split(separator: "\n") {
      if line.hasPrefix("# ") {
        id = line == "# -" ? nil : String(line.dropFirst(2))
      } else {
        cases.append((id, String(line)))
      }
    }
    return cases
  }
}
