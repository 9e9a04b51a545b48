extension LicenceRounds {
  /// Long and odd rights statements, laws and decrees, exceptions for third parties, names of places, codes of other vocabularies.
  static let round5 = #"""
    # lo-2.0
    Conformément à l'arrêté du 8 juin 2020, les données sont mises à disposition sous la Licence Ouverte version 2.0 d'Etalab.
    En application de la loi n° 2016-1321 du 7 octobre 2016 pour une République numérique, ces données sont publiées sous Licence Ouverte 2.0
    Décret n° 2017-638 du 27 avril 2017 : licence ouverte 2.0
    Droits de réutilisation : Licence Ouverte / Open Licence v2.0, art. D323-2-1 du CRPA
    L'utilisateur s'engage à ne pas dénaturer les données. Licence Ouverte 2.0.
    La réutilisation est libre, y compris à des fins commerciales, sous réserve du respect de la Licence Ouverte v2.0
    Mise à disposition gratuite sous licence ouverte Etalab 2.0. L'administration ne saurait être tenue responsable
    Pas d'usage réglementaire. Licence Ouverte v2.0
    Données indicatives, non opposables. Licence ouverte 2.0 (Etalab)
    Document sans valeur juridique ; Licence Ouverte 2.0
    Les données n'ont pas de valeur réglementaire et sont diffusées sous Licence Ouverte 2.0
    Licence Ouverte 2.0 sauf pour les photographies (© auteurs)
    Licence ouverte / Etalab 2.0 : mention obligatoire "© Nantes Métropole - 2022"
    Usage : Licence Ouverte 2.0, sans garantie de mise à jour
    Dernière version de la licence ouverte : v2.0
    Licence Ouverte 2.0 (et non ODbL)
    Licence Ouverte 2.0 depuis le 1er janvier 2021
    licence ouverte v.2.0 Etalab, AODE Paris
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf (Licence Ouverte)
    <a target="_blank" href="https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf">Open Licence 2.0</a>
    <ul><li>Licence Ouverte</li><li>Version 2.0</li></ul>
    gmd:useLimitation: Licence Ouverte version 2.0 https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    Conditions d'utilisation : licence ouverte 2.0 (https://www.etalab.gouv.fr/licence-ouverte-open-licence) Limitations d'accès public : aucune
    Pas de restriction d'accès public selon INSPIRE ; Licence Ouverte Etalab 2.0
    Aucun des articles de la loi ne peut être invoqué pour justifier d'une restriction d'accès public. Licence Ouverte 2.0
    Pas de droits d'auteur. Licence Ouverte v2
    # lo
    Les données sont diffusées sous licence ouverte (article L. 323-2 du CRPA)
    Publication sous licence ouverte Etalab, article L.321-1 CRPA, sans restriction
    Utilisation libre sous réserve de mentionner la source et la date : licence ouverte Etalab
    Aucun des articles de la loi ne peut être invoqué pour justifier d'une restriction d'accès public - Licence Ouverte
    # odbl-1.0
    Données produites par la Métropole et placées sous la licence ODbL
    Licence ODbL, ne pas utiliser pour la navigation
    ODbL : vous êtes libres de partager, créer, adapter
    Données ODbL issues d'OpenStreetMap
    You are free to copy, distribute, transmit and adapt our data, as long as you credit OpenStreetMap and its contributors (ODbL)
    Open Data Commons Open Database License (ODbL) for the database and Database Contents License (DbCL) for the contents
    Daten von OpenStreetMap - Veröffentlicht unter ODbL
    # cc-by-4.0
    Dit bestand wordt beschikbaar gesteld onder de Creative Commons Naamsvermelding 4.0 licentie
    Die Nutzung der Daten ist unter CC BY 4.0 zulässig; eine Haftung wird nicht übernommen
    Die Daten werden unter CC BY 4.0 bereitgestellt. Für die Richtigkeit wird keine Gewähr übernommen
    CC BY 4.0, keine Haftung für Vollständigkeit
    Der Datensatz steht ohne Einschränkung unter CC BY 4.0 zur Verfügung
    Datensätze ohne Personenbezug stehen unter CC BY 4.0
    Il dataset è distribuito con licenza Creative Commons Attribuzione 4.0 e non contiene dati personali
    I dati sono rilasciati con licenza CC BY 4.0, senza alcuna garanzia
    Los datos se publican bajo la licencia CC BY 4.0 sin perjuicio de derechos de terceros
    Se permite la reutilización, incluso comercial, bajo CC BY 4.0
    La información no es oficial. CC BY 4.0
    Os dados são disponibilizados no portal sob licença CC BY 4.0
    Os dados estão disponíveis no âmbito da licença CC BY 4.0
    Data publikowane na licencji CC BY 4.0, bez gwarancji
    Data jsou poskytována pod licencí CC BY 4.0
    Aineisto on avoin ja sitä saa käyttää lisenssillä CC BY 4.0
    Dataene er lisensiert under CC BY 4.0 og kan brukes fritt
    Datamängden är licensierad under CC BY 4.0 utan garantier
    Data kan frit anvendes under CC BY 4.0, dog ikke logoer
    Adatok: CC BY 4.0 licenc alatt
    Datele sunt publicate sub licența CC BY 4.0
    Podaci su objavljeni pod licencom CC BY 4.0
    Podatki so objavljeni pod licenco CC BY 4.0
    Τα δεδομένα διατίθενται με άδεια CC BY 4.0
    Creative Commons Αναφορά Δημιουργού 4.0
    Данните са с лиценз CC BY 4.0
    © EuroGeographics for the administrative boundaries; CC BY 4.0
    Contains modified Copernicus Sentinel data 2023, CC BY 4.0
    The Commission's reuse policy is implemented by CC BY 4.0
    Reuse is authorised provided the source is acknowledged (CC BY 4.0)
    CC BY 4.0 unless stated otherwise
    CC BY 4.0 except for third party content
    CC-BY 4.0 not for safety-critical use
    CC BY 4.0. No warranty is given.
    CC BY 4.0; commercial use allowed
    CC BY 4.0, also for commercial use
    CC BY 4.0 – usage commercial autorisé
    CC BY 4.0 auch kommerziell
    CC BY 4.0, modifications allowed
    Any reuse, commercial or not, is allowed under CC BY 4.0
    License for reuse: Creative Commons Attribution 4.0 International; not restricted
    Copyright 2020 NIVA. CC BY 4.0
    ETRS89 / LAEA Europe, CC BY 4.0
    {"name": "CC-BY-4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
    ['CC-BY-4.0']
    license: "CC BY 4.0"
    rights=CC BY 4.0
    dct:license <https://creativecommons.org/licenses/by/4.0/>
    [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr)
    http://creativecommons.org/licenses/by/4.0/rdf
    https://creativecommons.org/licenses/by/4.0/legalcode.fr#s1
    https://r.jina.ai/https://creativecommons.org/licenses/by/4.0/
    https://creativecommons.org/licences/by/4.0
    http://creativecommons.net/licenses/by/4.0/
    INSPIRE: http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations - CC BY 4.0
    no limitations to public access; http://creativecommons.org/licenses/by/4.0/
    # cc0-1.0
    Data is dedicated to the public domain under CC0 1.0
    Dit is publiek domein (CC0 1.0)
    Tiedot on julkaistu CC0-lisenssillä
    Aineisto on julkaistu CC0 1.0 -lisenssillä ilman rajoituksia
    CC0 1.0: Ingen begrænsninger
    Fri brug, CC0
    Vrije hergebruik CC0
    Licence: Creative Commons CC0 1.0 Universal
    No Copyright (CC0 1.0)
    I dati sono in CC0
    # cc-by-sa-4.0
    Gli utenti possono riutilizzare i dati con licenza CC BY-SA 4.0
    Datos bajo licencia Creative Commons BY-SA 4.0
    Wikipedia, CC BY-SA 4.0
    # cc-by-nc-4.0
    CC BY-NC 4.0, commercial licence on request
    Free for research under CC BY-NC 4.0
    # cc-by-nc-4.0|cc-by-nc|-
    Usage non commercial uniquement (CC BY-NC 4.0)
    Non-commercial (CC BY-NC)
    # ogl-uk-3.0
    All content is available under the Open Government Licence v3.0, except where otherwise stated
    © Crown copyright and database rights 2024 OS AC0000. Use of this data is subject to the OGL v3.0.
    Natural England data, licensed under OGL v3.0, no warranty
    Contains HM Land Registry data © Crown copyright and database right 2021. This data is licensed under the Open Government Licence v3.0.
    You may use and re-use this information free of charge under the terms of the Open Government Licence v3.0
    OGL3
    # ogl-uk
    Licensed under the Open Government Licence
    Re-use of this information is free under the terms of the Open Government Licence (www.nationalarchives.gov.uk)
    # dl-de-by-2.0
    Es gilt dl-de/by-2-0; keine Gewähr
    © LGLN 2024 dl-de/by-2-0
    Geobasisdaten: Datenlizenz Deutschland – Namensnennung – Version 2.0, https://www.govdata.de/dl-de/by-2-0
    Nutzungsbedingungen: Datenlizenz Deutschland - Namensnennung 2.0. Quelle: Landeshauptstadt Dresden
    https://www.govdata.de/dl-de/by-2-0 Landesamt für Vermessung
    # dl-de-zero-2.0
    Die Geobasisdaten des Landes NRW können ohne Einschränkung genutzt werden: dl-de/zero-2-0
    # de-geonutzv
    Nutzungsbedingungen gemäß GeoNutzV
    Quellenvermerk: © GeoBasis-DE / BKG (Jahr), GeoNutzV
    # iodl-2.0
    Dati regionali - IODL v. 2.0
    Licenza IODL 2.0 (Italian Open Data License), uso libero con attribuzione
    # nlod-2.0
    Inneholder data under norsk lisens for offentlige data (NLOD) 2.0 tilgjengeliggjort av Statens vegvesen
    # nlod
    Inneholder data under Norsk lisens for offentlige data (NLOD) tilgjengeliggjort av NVE
    # ogl-canada-2.0
    Contient de l'information visée par la Licence du gouvernement ouvert – Canada.
    # us-public-domain
    This dataset is a work of the United States Government and is in the public domain
    # ch-terms-by
    Freie Nutzung. Quellenangabe ist Pflicht. (opendata.swiss)
    # mit
    MIT license
    # gpl-3.0
    GNU General Public License, version 3
    # other-closed
    © 2024, all rights reserved
    Alle Rechte vorbehalten, Stadt Köln
    # not-specified
    Licence: not specified
    Lizenz: keine Angabe
    Licencia: no especificada
    # -
    Toute réutilisation est soumise à la conclusion d'une licence avec redevance
    Réutilisation interdite sans accord préalable
    Données réutilisables selon le règlement de la loi CADA, hors licence
    Convention d'échange n° 2019-4.0
    Règlement type de réutilisation des archives, licence n°2
    Loi Valter
    Article L. 324-1 CRPA : redevances
    Directive INSPIRE 2007/2/CE
    Arrêté du 8 juin 2020 fixant la liste
    Licence SIRENE v2
    Pas sous licence ouverte
    Aucune licence ouverte
    Licence non ouverte
    Licence fermée, pas CC BY
    Ne s'applique pas : Licence Ouverte
    La Licence Ouverte 2.0 a été remplacée par une licence propriétaire
    N'étant pas sous licence ODbL, les données restent internes
    Cette base n'est ni en CC BY ni en ODbL
    Die Nutzung unter CC BY 4.0 ist ausgeschlossen
    Eine Nutzung unter CC BY 4.0 ist nicht möglich
    CC BY 4.0 kann nicht gewährt werden
    Keine Datenlizenz Deutschland Namensnennung 2.0
    Nutzungsrechte abweichend von CC BY 4.0
    I dati non possono essere utilizzati con licenza CC BY 4.0
    Non vengono rilasciati sotto CC0
    Los datos no se publican con licencia CC BY 4.0
    Nunca bajo CC BY
    Estos datos carecen de licencia CC BY 4.0
    De gegevens vallen niet onder CC0
    Data zijn nog niet beschikbaar onder CC BY 4.0
    The licence is neither the OGL nor CC BY
    We do not use CC BY
    There is no CC0 dedication
    The OGL v3.0 is not granted for this dataset
    CC BY 4.0 is not available for this dataset
    Not yet CC BY 4.0
    Not available as CC0
    Excludes material under CC BY 4.0
    Third-party content under CC BY-SA 4.0 is not included
    These images are not in the public domain
    non libre de droits
    No open licence
    Not open
    Kein Open Data
    Restricted: see MOU
    Academic licence
    Single-user licence
    Commercial and academic licences available
    Creative Commons licences are explained at https://creativecommons.org/
    Learn about Creative Commons
    https://creativecommons.org/about/cclicenses/
    https://choosealicense.com/
    https://opendatacommons.org/
    https://www.data.gouv.fr/fr/pages/legal/licences/
    https://www.opendatasoft.com/terms
    https://example.fr/licences/licence-type-de-la-ville.pdf
    Open Database
    Database licence
    Open Data Commons
    Ley 7/2021
    D.Lgs. 36/2006
    Codice dell'amministrazione digitale
    Dados abertos
    Datos abiertos
    Offene Verwaltungsdaten
    Données d'intérêt général
    Service public de la donnée
    # cc-by-4.0|-
    https://www.wikidata.org/wiki/Q20007257
    https://wiki.creativecommons.org/wiki/CC_BY_4.0
    http://data.europa.eu/eli/cc-by-4.0
    # other-pd|-
    public domain dedication
    # lo|-
    Licence Ouverte à la concurrence
    """#
}
