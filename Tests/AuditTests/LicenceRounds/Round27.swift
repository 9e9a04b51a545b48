extension LicenceRounds {
  /// What portals put into the field, mostly titles of the deeds in thirty languages, and addresses. Before mending: 1 of 340
  /// wrong, a condition before a comma, 288 of 296 right.
  static let round27 = #"""
    # cc-by-4.0
    Lizenz: Creative Commons Namensnennung 4.0 International (CC BY 4.0), Quelle: Stadt Zürich
    Reconnaissance 4.0 Internacional (CC BY 4.0) Institut Cartogràfic i Geològic de Catalunya
    https://creativecommons.org/licenses/by/4.0/deed.ca
    http://creativecommons.org/licenses/by/4.0/legalcode.txt
    https://creativecommons.org/licenses/by/4.0/rdf
    creativecommons.org/licenses/by/4.0/deed.zh-hans
    https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1
    Uznanie autorstwa 4.0 Międzynarodowe
    Creative Commons Uveďte původ 4.0 Mezinárodní
    Erkännande 4.0 Internationell (CC BY 4.0)
    Navngivelse 4.0 International (CC BY 4.0), Klimadatastyrelsen
    Creative Commons Nimeä 4.0 Kansainvälinen -lisenssi
    Creative Commons Navngivelse 4.0 Internasjonal
    Atribuição 4.0 Internacional (CC BY 4.0)
    Creative Commons Αναφορά Δημιουργού 4.0 Διεθνές
    Nevezd meg! 4.0 Nemzetközi (CC BY 4.0)
    Atribuire 4.0 Internațional (CC BY 4.0)
    Priznanje avtorstva 4.0 Mednarodna
    Creative Commons Imenovanje 4.0 međunarodna
    Autorile viitamine 4.0 rahvusvaheline (CC BY 4.0)
    Creative Commons Attiecinājums 4.0 Starptautisks
    Creative Commons Priskyrimas 4.0 tarptautinė
    Creative Commons Признание 4.0 Международен
    Creative Commons Atribución 4.0 (CC BY 4.0) - Ayuntamiento de Madrid
    http://publications.europa.eu/resource/authority/licence/CC_BY_4_0#
    <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0>
    http://dcat-ap.de/def/licenses/cc-by/4.0
    CC BY 4.0 DEED
    CC‑BY‑4.0 © BRGM 2022
    Données sous licence CC-BY 4.0 — © Région Bretagne
    cc_by_4.0_int
    Creative commons Attribution 4.0 Internationnal
    Créative Commons Attribution 4.0
    Creative Commons By Attribution 4.0 International, OFB 2021
    CCBY4
    <p><a href="https://creativecommons.org/licenses/by/4.0/deed.fr" target="_blank">CC BY 4.0</a></p>
    Mit dem Quellenvermerk "© GeoSN" unter CC BY 4.0 nutzbar
    Datos bajo licencia CC BY 4.0 ign.es
    {"license": "CC-BY-4.0"}
    Open Data - Creative Commons Attribution 4.0
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    A21: Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)
    Bron: Rijkswaterstaat, CC-BY 4.0
    Creative Commons: Naamsvermelding 4.0 (CC-BY-4.0)
    cc-by 4.0 (Statistics Finland)
    # cc-by-3.0
    CC BY 3.0 FR
    http://creativecommons.org/licenses/by/3.0/es/
    Creative Commons Attribuzione 3.0 Italia (CC BY 3.0 IT)
    Creative Commons Atribución 3.0 España
    CC-BY-3.0-NZ
    Creative Commons Attribution 3.0 New Zealand (CC BY 3.0 NZ)
    https://creativecommons.org/licenses/by/3.0/fr/deed.en
    Creative Commons Paternité 3.0 France
    Creative Commons Attribution 3.0 Unported
    Uznanie autorstwa 3.0 Polska
    CC BY 3.0 CZ
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich (CC BY 3.0 AT), Stadt Wien – data.wien.gv.at
    # cc-by-3.0-de
    http://creativecommons.org/licenses/by/3.0/de/deed.de
    Creative Commons Namensnennung 3.0 Deutschland
    # cc-by-3.0-igo
    https://creativecommons.org/licenses/by/3.0/igo/
    CC BY 3.0 IGO - World Bank
    # cc-by-3.0-au
    Creative Commons Attribution 3.0 Australia (CC BY 3.0 AU), Geoscience Australia
    # cc-by-3.0-us
    http://creativecommons.org/licenses/by/3.0/us/
    # cc-by-2.5
    http://creativecommons.org/licenses/by/2.5/ar/
    # cc-by-2.5-au
    http://creativecommons.org/licenses/by/2.5/au/
    # cc-by-2.0
    https://creativecommons.org/licenses/by/2.0/kr/
    CC BY 2.0 FR
    # cc-by
    Creative Commons Namensnennung
    Licencia Creative Commons Reconocimiento (CC BY)
    Creative Commons – Atribuição
    CC-BY (Nennung der Quelle)
    Creative Commons Nimeä
    https://creativecommons.org/licenses/by/
    cc by - bydel Oslo
    CC BY licence, attribution required
    # cc-by-sa-4.0
    Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International
    CC-BY-SA-4.0 OpenStreetMap Foundation Wiki
    https://creativecommons.org/licenses/by-sa/4.0/deed.pl
    Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International
    Reconocimiento-CompartirIgual 4.0 Internacional
    Attribuzione - Condividi allo stesso modo 4.0
    Uznanie autorstwa-Na tych samych warunkach 4.0
    Creative Commons BY-SA 4.0 (Paternité - Partage à l'identique)
    http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0
    Creative Commons Erkännande-DelaLika 4.0
    Creative Commons Uveďte původ-Zachovejte licenci 4.0
    CC BY SA v4
    # cc-by-sa-3.0
    https://creativecommons.org/licenses/by-sa/3.0/fr/
    CC BY-SA 3.0 IT
    Creative Commons Attribution-ShareAlike 3.0 Spain
    Texte sous licence CC BY-SA 3.0, Wikipédia
    # cc-by-sa-2.0
    CC-BY-SA 2.0
    http://creativecommons.org/licenses/by-sa/2.0/
    # cc-by-sa-3.0-igo
    CC BY-SA 3.0 IGO (UNESCO)
    # cc-by-sa
    Creative Commons Attribution Partage à l'identique
    Creative Commons Namensnennung-Weitergabe unter gleichen Bedingungen
    CC BY SA
    # cc-by-nc-4.0
    Creative Commons Namensnennung - Nicht kommerziell 4.0 International
    Reconocimiento-NoComercial 4.0 Internacional (CC BY-NC 4.0)
    Attribuzione - Non commerciale 4.0 Internazionale
    Uznanie autorstwa-Użycie niekomercyjne 4.0
    CC-BY-NC 4.0 - pas d'utilisation commerciale
    Creative Commons Nimeä-EiKaupallinen 4.0
    https://creativecommons.org/licenses/by-nc/4.0/deed.nl
    Attribution - Pas d'Utilisation Commerciale 4.0 International (CC BY-NC 4.0)
    Creative Commons Erkännande-IckeKommersiell 4.0
    Naamsvermelding-NietCommercieel 4.0 Internationaal
    # cc-by-nc
    Creative Commons Attribution Pas d'utilisation commerciale
    Creative Commons, Zitierpflicht, nicht kommerziell (CC BY-NC)
    # cc-by-nc-3.0
    http://creativecommons.org/licenses/by-nc/3.0/fr/
    # cc-by-nc-3.0-de
    https://creativecommons.org/licenses/by-nc/3.0/de/legalcode
    # cc-by-nd-4.0
    Creative Commons Attribution - Pas de modification 4.0 International
    Namensnennung - Keine Bearbeitungen 4.0 International
    Reconocimiento-SinObraDerivada 4.0 Internacional
    Creative Commons Attribuzione - Non opere derivate 4.0
    # cc-by-nd-3.0
    Creative Commons Paternité - Pas de Modification 3.0 France
    # cc-by-nd
    CC-BY-ND, Eurostat GISCO
    # cc-by-nc-sa-4.0
    Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International
    Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen 4.0
    Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0
    CC BY-NC-SA 4.0 (INRAE, 2023)
    https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode.de
    # cc-by-nc-sa-3.0
    https://creativecommons.org/licenses/by-nc-sa/3.0/it/
    # cc-by-nc-sa-2.0-fr
    http://creativecommons.org/licenses/by-nc-sa/2.0/fr/
    # cc-by-nc-nd-4.0
    Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0 International
    Attribuzione - Non commerciale - Non opere derivate 4.0 Internazionale
    Naamsvermelding-NietCommercieel-GeenAfgeleideWerken 4.0
    Reconocimiento-NoComercial-SinObraDerivada 4.0
    # cc-by-nc-nd
    CC BY-NC-ND
    Creative Commons BY NC ND
    # cc-by-nc-nd-3.0
    CC BY-NC-ND 3.0 ES
    # cc-by-nc-nd-3.0-igo
    https://creativecommons.org/licenses/by-nc-nd/3.0/igo/
    # cc0-1.0
    CC0 1.0 Universel (CC0 1.0) Transfert dans le Domaine Public
    CC0 1.0 Universell
    Creative Commons Zero (CC0) - kein Copyright
    https://creativecommons.org/publicdomain/zero/1.0/deed.nl
    Creative Commons Nul
    CC Zero
    CC0 verklaring
    Publiek domein (CC0)
    CC0 1.0 Universale - Donazione al Pubblico Dominio
    http://creativecommons.org/publicdomain/zero/1.0/legalcode.fr
    No rights reserved (CC0)
    cc-zero (Rijksoverheid)
    CC-0, Kartverket
    Creative Commons CC0 Public Domain Dedication, Kadaster
    https://spdx.org/licenses/CC0-1.0.html
    http://publications.europa.eu/resource/authority/licence/CC0_1_0
    creative commons zéro
    # cc-pdm-1.0
    Marque du domaine public 1.0
    https://creativecommons.org/publicdomain/mark/1.0/deed.de
    Public Domain Mark 1.0 Universal
    Marca de Dominio Público 1.0
    http://creativecommons.org/publicdomain/mark/1.0/deed.fr
    # other-pd
    Domaine public
    Gemeinfrei
    Dominio público
    Dominio pubblico
    Domínio público
    Publiek domein
    Domena publiczna
    Volné dílo (public domain)
    Public Domain
    Andere (Public Domain)
    Autre (Domaine Public)
    # odbl-1.0
    Open Database License (ODbL) v1.0 - OpenStreetMap contributors
    Licence ODbL Version Française
    ODbL 1.0 (Ville de Paris)
    © les contributeurs d'OpenStreetMap sous licence ODbL
    http://vvlibri.org/fr/licence/odbl/10/fr/legalcode
    https://opendatacommons.org/licenses/odbl/1-0/
    http://www.opendatacommons.org/licenses/odbl/1.0/
    Licence ouverte de base de données (ODbL)
    https://spdx.org/licenses/ODbL-1.0
    odc-odbl (Open Data Commons Open Database License)
    Open Data Commons Open Database Licence (ODbL 1.0) - Nantes Métropole
    Licencia Abierta de Bases de Datos (ODbL)
    Licence ODBL, partage à l'identique
    Open Data Commons ODbL © Grand Lyon
    ODbl
    https://opendatacommons.org/licenses/odbl/1-0/index.html
    # odc-by-1.0
    Open Data Commons Attribution License (ODC-By) v1.0
    https://opendatacommons.org/licenses/by/1-0/
    http://opendatacommons.org/licenses/by/summary
    ODC-BY 1.0
    # pddl-1.0
    https://opendatacommons.org/licenses/pddl/1-0/
    Open Data Commons Public Domain Dedication and License (PDDL) v1.0
    PDDL 1.0 (Open Data Commons)
    # lo-2.0
    Licence Ouverte version 2.0 (avril 2017)
    Licence Ouverte v2.0 (Etalab) - SDIS 44
    https://www.etalab.gouv.fr/licence-ouverte-open-licence/ (version 2.0)
    https://github.com/etalab/licence-ouverte/blob/master/LO.md
    https://spdx.org/licenses/etalab-2.0.html
    Licence Ouverte Etalab v2
    LOv2
    LO 2.0 - DREAL Occitanie
    etalab-2.0
    Licence ouverte 2.0 / Open licence 2.0, données ADEME
    Réutilisation sous Licence Ouverte version 2.0, mention obligatoire de la source
    Licence Ouverte V2.0 (ETALAB) https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf
    https://www.data.gouv.fr/fr/licences/licence-ouverte-2.0
    ouverte etalab 2.0
    Open License 2.0 (Etalab)
    Licence Ouverte / Open Licence 2.0 compatible CC-BY
    Sous Licence Ouverte v2.0, SNCF Réseau
    Licence ouverte de réutilisation d'informations publiques version 2.0 (Etalab)
    # lo-1.0
    Licence Ouverte version 1.0 (octobre 2011)
    Licence Ouverte 1.0 - Etalab
    Licence Ouverte / Open Licence
    https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf
    # lo
    Licence Ouverte Etalab
    licence ouverte etalab - CC Pays de Blain
    LICENCE OUVERTE
    Licence ouverte (Etalab) ; source : DGFiP
    Licence Ouverte d'Etalab
    Licence ETALAB
    # fr-licence-mobilites
    Licence mobilités
    Licence Mobilités (transport.data.gouv.fr)
    # ogl-uk-3.0
    Open Government Licence v3.0, Natural England copyright
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3
    Open Government License 3.0 (UK)
    Contains OS data licensed under OGL v3.0
    uk-ogl-3.0
    http://nationalarchives.gov.uk/doc/open-government-licence/version/3/
    # ogl-uk-2.0
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/
    # ogl-uk
    UK Open Government Licence
    http://www.nationalarchives.gov.uk/doc/open-government-licence/
    # dl-de-by-2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0; © GeoBasis-DE / BKG 2023
    dl-de/by-2-0, Landesamt für Vermessung
    https://www.govdata.de/dl-de/by-2-0
    dl-by-de/2.0
    http://dcat-ap.de/def/licenses/dl-by-de/2.0
    Datenlizenz Deutschland Namensnennung 2.0
    {"id":"dl-by-de/2.0","name":"Datenlizenz Deutschland Namensnennung 2.0","url":"https://www.govdata.de/dl-de/by-2-0","quelle":"© LGLN"}
    Es gilt die Lizenz "Datenlizenz Deutschland – Namensnennung – Version 2.0" bzw. "dl-de/by-2-0"
    # dl-de-by-1.0
    Datenlizenz Deutschland – Namensnennung – Version 1.0
    # dl-de-zero-2.0
    https://www.govdata.de/dl-de/zero-2-0
    Datenlizenz Deutschland Zero 2.0, Hamburg
    dl-zero-de/2.0
    # iodl-2.0
    Italian Open Data License 2.0 (IODL 2.0) Regione Piemonte
    http://www.dati.gov.it/iodl/2.0/
    IODL v. 2.0
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD) 2.0
    https://data.norge.no/nlod/no/2.0
    NLOD 2.0 Statens vegvesen
    # nlod-1.0
    http://data.norge.no/nlod/no/1.0
    # nlod
    Norsk lisens for offentlige data (NLOD)
    # mit
    MIT-Lizenz
    Licence MIT
    https://opensource.org/licenses/MIT
    # apache-2.0
    Apache License, Version 2.0, January 2004
    http://www.apache.org/licenses/LICENSE-2.0.html
    Licencia Apache 2.0
    # gpl-3.0|gpl-3.0-only
    GNU General Public License v3.0
    https://www.gnu.org/licenses/gpl-3.0.txt
    # gpl-2.0-or-later
    GNU GPL v2 ou ultérieure
    # gpl-3.0-or-later
    GPL-3.0+
    # agpl-3.0|agpl-3.0-only
    Licence AGPL v3
    # lgpl-3.0|lgpl-3.0-only
    GNU Lesser General Public License 3.0
    # eupl-1.2
    European Union Public Licence v. 1.2
    EUPL-1.2 (EUPL v1.2)
    Licence publique de l'Union européenne v1.2
    # gfdl
    GNU-Lizenz für freie Dokumentation
    # bsd-3-clause
    BSD 3-Clause "New" or "Revised" License
    # mpl-2.0
    Mozilla Public License 2.0
    # cecill-2.1
    CeCILL v2.1
    # not-specified
    Licence non spécifiée
    Licence Non Spécifiée
    Keine Angabe
    Lizenz nicht angegeben
    Licencia no especificada
    Licenza non specificata
    Licentie niet gespecificeerd
    Brak licencji
    Licens ej angiven
    Licença não especificada
    Non renseigné
    Lisenssi ei määritelty
    # other-open
    Autre (Ouvert)
    Andere (Offen)
    Other (Open)
    Otra (Abierta)
    Annan (Öppen)
    Altro (Aperta)
    # other-at
    Autre (Attribution)
    Andere (Namensnennung)
    # other-closed
    Autre (Non ouvert)
    Andere (geschlossen)
    Other (Not Open)
    Altro (Non aperta)
    # other-nc
    Autre (Non-commercial)
    Otro (No comercial)
    # eu-com-reuse
    http://publications.europa.eu/resource/authority/licence/COM_REUSE
    Commission Decision 2011/833/EU on the reuse of Commission documents
    # us-public-domain
    https://www.usa.gov/government-works/
    U.S. Government Work
    # -|other-closed
    Tous droits réservés
    Alle Rechte vorbehalten
    All rights reserved © Eurogeographics 2019
    Todos los derechos reservados
    Tutti i diritti riservati
    # -|other-open
    Es gelten keine Bedingungen
    Pas de restriction d'accès public
    Keine Einschränkungen
    Aucune condition ne s'applique
    Ei käyttörajoituksia
    # -
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations
    Conditions générales d'utilisation
    https://www.data.gouv.fr/fr/pages/legal/cgu/
    Voir les mentions légales
    Nutzungsbedingungen siehe Geoportal
    Licence Producteur
    Accès réservé aux ayants droit
    Ces données ne sont pas sous Licence Ouverte
    Diese Daten stehen nicht unter CC BY 4.0
    Les données seront publiées sous licence ODbL après validation
    Licence Ouverte 2.0 ou ODbL selon le jeu de données
    CC BY 4.0 oder dl-de/by-2-0
    No está bajo licencia CC BY
    CC BY-NC 4.0 sauf pour les partenaires: CC BY 4.0
    I metadati sono rilasciati con licenza CC0
    Tietoja ei ole lisensoitu CC BY 4.0 -lisenssillä
    Sous réserve de l'accord du maire, Licence Ouverte 2.0
    Data nejsou dostupná pod licencí CC BY 4.0
    Incompatible avec la licence ODbL
    Ouverture en ODbL envisagée
    Licence Creative Commons
    Licence libre
    Open Data
    Convention DGFiP
    Licence CC
    GeoNutzung eingeschränkt
    otherRestrictions
    license
    intellectualPropertyRights
    https://www.inspire.gouv.fr
    Données publiques
    https://creativecommons.org/
    Creative Commons
    # other-closed
    Usage interne uniquement
    """#
}
