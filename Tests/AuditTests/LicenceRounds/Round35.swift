extension LicenceRounds {
  /// Base maps and programs beside the data, versions of something else and two versions, other countries, denials of a list, most of
  /// the data, NonCommercial alone; and beside each what stays answered.
  static let round35 = #"""
    # -
    Données © Département de la Manche ; fond de plan OpenStreetMap (ODbL)
    Données © Ville de Nantes | Fond de carte © OpenStreetMap (ODbL)
    © Région Bretagne ; fond de carte : OpenStreetMap, licence ODbL
    Daten: © Stadt Köln | Hintergrundkarte: © basemap (CC BY 4.0)
    Kartendaten © Kreis Unna; Kartenkacheln © Stamen (CC BY 3.0)
    Data © Leeds City Council; base map © OpenStreetMap (ODbL)
    Map data © OpenStreetMap contributors, map style © OpenTopoMap (CC-BY-SA)
    Gegevens © Gemeente Gent; ondergrond © OpenStreetMap (ODbL)
    Dati © Comune di Torino; mappa di base © OpenStreetMap (ODbL)
    Datos © Ayuntamiento de Madrid; mapa base © OpenStreetMap (ODbL)
    Dados © Câmara de Lisboa; mapa de fundo OpenStreetMap (ODbL)
    Data: SCB, tiles: Stamen Design under CC BY 3.0
    Le logiciel de saisie est un logiciel libre (licence CeCILL-B).
    The source code is released under the MIT License
    Code source sous licence MIT
    Code source : licence GPL v3
    L'application est sous licence EUPL 1.2
    Die Software steht unter der Apache License 2.0
    Der Quellcode ist unter der MIT-Lizenz verfügbar
    Il codice sorgente è rilasciato con licenza EUPL 1.2
    El código fuente está bajo licencia MIT
    O código fonte está sob a licença MIT
    De broncode valt onder de EUPL 1.2
    The app is licensed under GPL v3
    MIT (code)
    Logiciel publié sous licence CeCILL v2.1
    Code released under Apache 2.0; documentation under CC BY 4.0
    Licence Ouverte Tunisie
    Licence Ouverte Maroc
    Licence Ouverte – Québec
    Licence Ouverte (Sénégal)
    Licence Ouverte 2.0 Belgique
    Licence Ouverte du Luxembourg
    Licence Etalab Suisse
    IODL 2.0 Spagna
    Datenlizenz Deutschland Namensnennung 2.0 Österreich
    NLOD 2.0 Sverige
    Hors Licence Ouverte / ODbL
    Hors ODbL / Licence Ouverte
    Sauf Licence Ouverte / ODbL
    Not CC BY / ODbL
    Außer CC BY 4.0 / dl-de/by-2-0
    Excepto CC BY / ODbL
    Non CC BY 4.0 / IODL 2.0
    Kein CC BY / CC0
    La licence CC BY-SA 4.0 est incompatible avec la réutilisation de ces données.
    The ODbL is incompatible with this dataset
    CC BY 4.0 ist mit diesen Daten unvereinbar
    Die Lizenz CC BY-SA ist unvereinbar mit diesen Daten
    La licenza CC BY è incompatibile con questi dati
    La licencia ODbL es incompatible con estos datos
    A licença CC BY é incompatível com estes dados
    De licentie CC BY is onverenigbaar met deze gegevens
    L'ODbL n'est pas compatible avec ces données
    Public Domain, CC0, or Creative Commons
    CC0 or Creative Commons
    Creative Commons ou Licence Ouverte
    ODbL oder Creative Commons
    Creative Commons o IODL 2.0
    Various. Most are under the CC-BY license.
    Mostly CC BY 4.0
    Majoritairement sous Licence Ouverte
    La plupart des fichiers sont sous ODbL
    Die meisten Daten stehen unter CC BY 4.0
    Überwiegend dl-de/by-2-0
    La maggior parte dei dati è sotto CC BY 4.0
    La mayoría de los datos está bajo CC BY 4.0
    A maioria dos dados está sob CC BY 4.0
    De meeste gegevens vallen onder CC0
    CC BY 4.0 for most files
    Multiple licences, mostly CC BY
    recount3 is Public Domain, recount2 is CC0
    The maps are CC BY 4.0, the tables are in the public domain
    L'atlas est dans le domaine public, la base est sous ODbL
    https://creativecommons.org/licenses/nd/1.0/
    Software: MIT
    Quellcode: Apache License 2.0
    Données : droits réservés ; logiciel : MIT
    Licence Ouverte Côte d'Ivoire
    Offene Lizenz Etalab Schweiz
    Licence Ouverte de Belgique
    Data: © Environment Agency. Basemap tiles by CARTO, under CC BY 3.0
    Données IGN, tuiles © OpenStreetMap France (CC BY-SA 2.0)
    Excluding CC BY / ODbL
    Keine CC BY 4.0 / CC BY-SA 4.0
    Uitgezonderd CC BY / CC0
    CC BY or Creative Commons
    IODL oppure Creative Commons
    Licence : Creative Commons ou ODbL
    Diverse, überwiegend CC BY 4.0
    Plusieurs licences, principalement ODbL
    CC BY (la plupart)
    CC BY 4.0 (mostly)
    # cc-nc|-
    https://creativecommons.org/licenses/nc-sa/1.0/
    http://creativecommons.org/licenses/nd-nc/1.0/
    Creative Commons Non-Commercial 4.0
    Creative Commons NonCommercial 3.0
    Creative Commons Nicht kommerziell 4.0
    Creative Commons No comercial 3.0
    Creative Commons Non commerciale 4.0
    Creative Commons Pas d'utilisation commerciale 3.0
    CC NC 4.0
    CC NC-SA 1.0
    # lo
    Licence Ouverte v1 ou v2
    Licence Ouverte (v1 ou v2)
    Licence Ouverte 1.0 ou 2.0
    Licence Ouverte version 1.0 ou version 2.0
    versions 1.0 et 2.0 de la Licence Ouverte
    Licence Etalab 1.0 / 2.0
    Licence Ouverte v1.0 oder v2.0
    Licence Ouverte 1.0 bzw. 2.0
    Jeu de données v2.0 diffusé sous Licence Ouverte
    Données v2.0 sous Licence Ouverte
    Base adresse version 2.0, Licence Ouverte
    Fichier version 1.0 publié sous Licence Ouverte Etalab
    Version 1.0 du 12/03/2019 – Licence Etalab
    Version 2.0 du 1er mars 2020, Licence Ouverte
    Licence Etalab (01/10/2018)
    Licence Etalab (27/04/2017)
    Licence Ouverte, version 2.0 du jeu de données
    Licence Ouverte ; édition 2.0
    Licence Ouverte, millésime 2.0
    Dataset v1.0 released under Licence Ouverte
    Datensatz Version 2.0, Licence Ouverte
    Licence Ouverte - maj 2.0
    Licence Ouverte Nouvelle-Calédonie
    Licence Ouverte France
    Licence Ouverte / Open Licence (France)
    Fond de carte IGN, Licence Ouverte
    Licence Ouverte, v1.0 ou v2.0 selon les jeux
    Licence Ouverte 1.0 et 2.0
    Licence Ouverte v1.0/v2.0
    Licence Ouverte - 12/03/2019
    Licence Ouverte (mise à jour 2.0)
    édition=2.0; licence=Licence Ouverte
    {"license": "Licence Ouverte", "dataset_version": "2.0"}
    Edition 1.0, Licence Ouverte
    Étude v1.0 – Licence Ouverte
    # cc-by
    CC BY 3.0 or 4.0
    CC BY v3 ou v4
    CC BY 3.0 bzw. 4.0
    license=CC BY; edition=3.0; langue=fr
    Dataset 2.0, CC BY
    Datensatz Version 3.0, CC BY
    Corine Land Cover 2.0, CC BY
    Jeu de données version 3.0 sous CC BY
    CC BY, édition 3.0
    licence: CC BY; version: 2.0; maj: 2020-01-15
    CC BY 2.0, 3.0 or 4.0
    CC BY (3.0 / 4.0)
    CC BY 3.0 oder 4.0
    CC BY 3.0 resp. 4.0
    Versione 3.0 dei dati, CC BY
    CC BY (edizione 3.0)
    CC BY - edición 2.0
    CC BY, release 3.0
    # ogl-uk|-
    OGL v1 or v2
    # ogl-uk
    Open Government Licence 2.0 or 3.0
    Dataset version 3.0 published under the Open Government Licence
    # gpl|-
    GPL 2 or 3
    # iodl
    IODL 1.0 o 2.0
    Dataset versione 2.0 rilasciato con licenza IODL
    IODL (1.0 o 2.0)
    IODL v1 e v2
    # odbl-1.0
    licence: ODbL; version: 2.5; maj: 2020-01-15
    Données et fond de carte : OpenStreetMap ODbL
    Fond de plan OpenStreetMap (ODbL)
    ODbL ; logiciel : QGIS
    Licence Ouverte : non ; ODbL : oui
    Software: GPL v3, database: ODbL
    Données OpenStreetMap (ODbL)
    © OpenStreetMap (ODbL)
    © les contributeurs OpenStreetMap (ODbL), rendu : Mapnik
    Carte et données OpenStreetMap, ODbL
    Rendu cartographique et données sous ODbL
    Base d'adresses : ODbL
    Données ODbL, code source MIT
    Daten: ODbL, Software: GPL v3
    Dati: ODbL; codice sorgente: EUPL 1.2
    ODbL 1.0 - version 2021-05
    Licence ODbL, non Licence Ouverte
    Non pas Licence Ouverte mais ODbL
    # lo-2.0
    Version 2.0 de la Licence Ouverte
    Licence Ouverte (Etalab), version 2.0
    Licence Ouverte Etalab dans sa version 2.0
    Licence Ouverte 2.0 et données 1.0
    Données v3.1, Licence Ouverte 2.0
    Licence Ouverte 2.0 La Réunion
    Licence Ouverte 2.0, données de la Tunisie
    Licence Ouverte 2.0 (incompatible avec la GPL)
    Licence Ouverte 2.0, utilisable avec la plupart des logiciels
    Logiciel : QGIS 3.16, Licence Ouverte 2.0
    Code de l'environnement, Licence Ouverte 2.0
    Licence Ouverte 2.0 (version du 12/03/2019)
    Données issues de la base SIRENE (Insee), Licence Ouverte 2.0
    © IGN - BD TOPO, Licence Ouverte 2.0
    Fond cartographique IGN et données : Licence Ouverte 2.0
    Licence Ouverte 2.0 - Fond de plan © IGN
    Jeu de données diffusé sous Licence Ouverte version 2.0
    Données en version 1.2, publiées sous Licence Ouverte version 2.0
    Fichier v1.3 sous Licence Ouverte v2.0
    Licence Ouverte version 2.0 (Etalab) – édition 2023
    Licence Ouverte 2.0 – millésime 2021
    Licence Ouverte v2.0 ou ultérieure
    Données consultables via l'application mobile, Licence Ouverte 2.0
    Données produites à l'aide du logiciel QGIS et diffusées sous Licence Ouverte 2.0
    Le logiciel Géoportail publie ces données sous Licence Ouverte 2.0
    Données de l'application Vigicrues, sous Licence Ouverte 2.0
    En application de l'article L321-1, Licence Ouverte 2.0
    Licence Ouverte 2.0 - Ambassade de France au Maroc
    Les données sont diffusées principalement à des fins de recherche, sous Licence Ouverte 2.0
    Licence Ouverte 2.0 ; version : 1.3
    Licence Ouverte 2.0, export du 01/10/2018
    Anciennement ODbL, désormais Licence Ouverte 2.0
    # cc-by-4.0
    CC BY 4.0, which is incompatible with the GPL
    Data CC BY 4.0, software MIT
    Data are CC BY 4.0, the code is MIT
    CC BY 4.0 Belgique
    basemap.at, CC BY 4.0
    Datenquelle: basemap.at, CC-BY 4.0
    Most recent data: CC BY 4.0
    CC BY 4.0 (previously OGL v2.0)
    CC BY 4.0 (anciennement Licence Ouverte)
    CC BY 4.0 (früher dl-de/by-2-0)
    CC BY 4.0 (vorher ODbL)
    CC BY 4.0 (in precedenza IODL 2.0)
    CC BY 4.0 (Land Wien)
    CC BY 4.0 Luxembourg
    Creative Commons Attribution 4.0 Tunisia
    Geodaten: CC BY 4.0
    Kartendaten: CC BY 4.0
    Kartendaten © Stadt Zürich, CC BY 4.0
    Map data licensed under CC BY 4.0
    Data and software: CC BY 4.0
    The data and the code are under CC BY 4.0
    CC BY 4.0 and the code is on GitHub
    CC BY 4.0 (compatible with ODbL)
    The CC BY 4.0 licence is compatible with the ODbL
    Data are licensed CC BY 4.0; the R package is licensed GPL-3.0
    Tabelle v2.0, Lizenz CC BY 4.0
    Version 3.0 of the dataset is licensed under CC BY 4.0
    Dataset version: 3.0, licence: CC BY 4.0
    CC BY 4.0 per e-mail of 3 May 2021
    Release 2.5 – CC BY 4.0
    CC BY 4.0; most data are monthly
    Adattamento: CC BY 4.0 Italia
    Access constraints: none. CC BY 4.0
    CC BY 4.0 | No limitations | None
    # mit
    MIT
    MIT licence
    Released under the MIT license.
    # cecill-b
    CeCILL-B
    Licence CeCILL-B
    # cc-by-nc-4.0
    CC BY-NC 4.0
    Creative Commons Attribution NonCommercial 4.0
    # cc-by-nc-sa-4.0
    Creative Commons NonCommercial-ShareAlike Attribution 4.0
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung 2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0, Kartendarstellung LGL
    dl-de/by-2-0, Stand 01/10/2018
    © GeoBasis-DE / BKG 2019, dl-de/by-2-0
    # iodl-2.0
    IODL 2.0 Italia
    IODL 2.0 - Regione Piemonte
    Licenza IODL v2.0 Italia
    # cc0-1.0
    The data is in the public domain (CC0)
    Kein Copyright, CC0
    CC0 1.0
    Data publisert under CC0
    CC0, no attribution required
    # nlod-2.0
    NLOD 2.0 Norge
    # nlod
    DMFs tjenester lisensieres etter NLOD - Norsk lisens for offentlige data.
    NLOD 1.0 eller 2.0
    # ogl-canada|ogl-canada-2.0
    [Open Government Licence](https://open.canada.ca/en/open-government-licence-canada)
    Open Government Licence https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada
    # ogl-ontario
    Open Government Licence: https://www.ontario.ca/page/open-government-licence-ontario
    # ogl-uk-3.0
    OGL v3.0 (UK)
    Open Government Licence v3.0 © Crown copyright
    # other-closed|-
    Software-Lizenz: MIT, Daten: alle Rechte vorbehalten
    # cc-by-sa
    CC BY-SA 3.0 o 4.0
    # dl-de-by
    Datenlizenz Deutschland Namensnennung 1.0 oder 2.0
    """#
}
