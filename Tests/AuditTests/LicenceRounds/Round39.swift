extension LicenceRounds {
  /// Two licences of programs, a code and what contradicts it, a version behind another name, misspelt words, fields, and the names that
  /// portals of several countries use.
  static let round39 = #"""
    # -
    Dual licensed under GPL-3.0 and MIT
    MIT and Apache 2.0
    GPL-2.0 or MIT
    double licence GPL et CeCILL
    Double licence CeCILL 2.1 et GPL 3.0
    doppelt lizenziert unter GPL-3.0 und MIT
    Doppelt lizenziert unter Apache 2.0 und MIT
    doppia licenza GPL-3.0 e MIT
    doble licencia GPL-3.0 y MIT
    Licensed under Apache 2.0 and BSD 3-Clause
    Available under the MIT License and the GPL-3.0
    Dual licensed under the MIT and GPL licenses
    Released under LGPL-3.0 or MIT
    Dual license: MIT / GPL-3.0
    MIT and EUPL 1.2
    Licensed under GPL-3.0 (or MIT at your option)
    Disponible sous GPL 3.0, ou MIT
    Apache License 2.0 as well as MIT
    Apache 2.0 & BSD 3-Clause
    GPL-3.0 and ODbL
    Apache 2.0 and MIT licences
    Distribué sous MPL 2.0 et MIT
    CC BY 4.0, no commercial use
    CC BY 4.0 - no commercial use
    CC BY 4.0 (no commercial use)
    CC BY 4.0, commercial use prohibited
    CC BY 4.0, pas d'utilisation commerciale
    CC BY 4.0, keine kommerzielle Nutzung
    CC BY 4.0, uso commerciale vietato
    CC-BY-4.0; sin uso comercial
    CC BY-SA 4.0, pas de modification
    CC BY 4.0, no derivatives
    Creative Commons BY 4.0, no commercial use
    Creative Commons Attribution 4.0 (CC BY 4.0), no commercial use
    CC BY 3.0 FR, pas d'utilisation commerciale
    CC BY 4.0. No commercial use without permission
    CC BY 4.0 ; réutilisation commerciale interdite
    https://creativecommons.org/licenses/by/4.0/ no commercial use
    https://creativecommons.org/licenses/by/4.0/ (non-commercial use only)
    https://www.etalab.gouv.fr/licence-ouverte-open-licence pas d'utilisation commerciale
    The user has not accepted the terms of CC BY 4.0
    {"license_id": "other-open", "license_title": "Other (Closed)"}
    {"license_id": "other-open", "isopen": "false"}
    [{"name": "Roads of Lyon", "title": "unknown"}]
    Licence CeCILL
    # gpl-3.0
    Released under the GPL-3.0, in co-operation with MIT
    GNU Genral Public License v3.0
    GNU General Pubic Licence version 3.0
    GNU Genral Publc License v3.0
    # gpl-3.0-or-later
    GPL-3.0 or later
    # cc-by-nc-4.0
    CC BY No Comercial 4.0
    Creative Commons Attribution, No commercial use 4.0
    CC BY-NC 4.0, no commercial use
    Creative Commons Attribution 4.0 NonCommercial
    licence : cc by-nc 4.0 internationnal
    # cc-by-nc
    CC BY, no commercial use
    # cc-by-4.0
    CC BY 4.0, commercial use allowed
    CC BY 4.0, no restrictions on commercial use
    CC BY 4.0 (non-commercial and commercial use)
    CC BY 4.0, données ouvertes, usage commercial permis
    CC BY 4.0 internationnal
    MIT (code), CC BY 4.0 (data)
    Creatve Commons Atribution 4.0
    Creativ Commons Atribution 4.0 International
    https://creativecommons.org/licenses/by/4.0/ commercial use allowed
    https://creativecommons.org/licenses/by/4.0/ - no restrictions on commercial use
    {"url": "https://creativecommons.org/licenses/by/4.0/", "use_without_attribution": "no", "commercial_use_allowed": "yes"}
    # lo-2.0
    Open Licence 2.0 (Licence Ouverte) - Météo-France
    Open Licence 2.0 (Licence Ouverte)
    Open Licence v2.0 (Licence Ouverte), Insee
    Open Licence 2.0 (Licence ouverte Etalab)
    Open Licence 2.0 / Etalab
    Lience Ouverte / Open Licence version 2.0
    Licence Ouvete / Open Licence v2.0
    # lo-1.0
    Open Licence 1.0 (Etalab, 2011)
    Open Licence 1.0 (Etalab)
    Licence Ouvert / Open License version 1.0
    # lo
    Licence Ouverte / Open Licence (Etalab)
    # liliq-p-1.1
    Licence Libre du Québec – Permissive (LiLiQ-P)
    LiLiQ-P
    Licence libre du Québec - Permissive
    # liliq-r-1.1
    Licence Libre du Québec – Réciprocité (LiLiQ-R)
    # cecill-2.1
    Licence CeCILL v2.1 (CEA CNRS INRIA)
    Licence CeCILL version 2.1
    Licence de logiciel libre CeCILL 2.1
    # cecill-c
    Licence de logiciel libre CeCILL-C
    # cecill-b
    Licence de logiciel libre CeCILL-B
    # ch-terms-ask
    Utilisation libre. Utilisation à des fins commerciales uniquement avec l’autorisation du fournisseur des données.
    Libero utilizzo. Utilizzazione a fini commerciali ammessa soltanto previo consenso del titolare dei dati.
    Freie Nutzung. Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten zulässig.
    # ch-terms-by-ask
    Utilisation libre. Obligation d’indiquer la source. Utilisation à des fins commerciales uniquement avec l’autorisation du fournisseur des données.
    Libero utilizzo. Indicazione della fonte obbligatoria. Utilizzo a fini commerciali ammesso soltanto previo consenso del titolare dei dati.
    Freie Nutzung. Quellenangabe ist Pflicht. Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten zulässig.
    # be-spw-cgu
    Conditions générales d'utilisation des données géographiques numériques du Service public de Wallonie
    Conditions générales d’utilisation des données géographiques numériques du SPW
    # be-urbis
    Licence UrbIS - Paradigm (Région de Bruxelles-Capitale)
    Licence UrbIS
    # not-specified
    Keine Angabe zur Lizenz
    Keine Angaben zur Lizenz
    Licens saknas
    Lisens mangler
    http://standaarden.overheid.nl/owms/terms/licentieonbekend
    [{"name": "unknown"}]
    [{"name": "not specified", "title": ""}]
    {"id": "notspecified"}
    # other-closed
    http://standaarden.overheid.nl/owms/terms/geslotenlicentie
    Gesloten licentie
    # other-open
    {"license_id": "other-open", "license_title": "Other (Open)", "license_url": ""}
    # be-vlaanderen-hergebruik-vergoeding-1.0
    Modellicentie voor hergebruik tegen vergoeding v1.0
    # be-gent
    Open data licentie – Stad Gent
    # ogl-uruguay
    Licencia de datos abiertos - AGESIC, Uruguay
    # ogl-guernsey
    States of Guernsey Open Government Licence
    # lgpl-3.0
    GNU Leser General Public License v3.0
    # lgpl-2.1
    GNU Lesser Genral Public License v2.1
    # cc-by-nc-sa-4.0
    Creative Commons Attribution Non-Comercial ShareAlik 4.0
    # ogl-uk-3.0
    In accessing or using this data, you are deemed to have accepted the terms of the UK Open Government Licence v3.0.
    By using these data you have agreed to the Open Government Licence v3.0
    # copernicus
    Legal notice on the use of Copernicus Sentinel Data and Service Information
    # unlicense
    Unlicense (public domain)
    Public domain (Unlicense)
    # fr-ign-grand-public
    Licence IGN usage grand public (cartes SCAN 25®)
    """#
}
