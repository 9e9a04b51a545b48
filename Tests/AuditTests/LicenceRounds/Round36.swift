extension LicenceRounds {
  /// More of round 35's causes: programs and base maps in other words, numbers of reports and formats, lists of more than one licence.
  static let round36 = #"""
    # -
    Public Domain, CC BY, or Creative Commons
    Application mobile sous licence GPL v3
    Appli sous licence MIT
    L'application mobile est publiée sous licence AGPL v3
    Ce logiciel est distribué sous licence CeCILL v2.1
    Le code est sous licence MIT
    Le code de l'application est sous licence MIT
    The code is MIT licensed
    The plugin is GPL v3
    Das Skript steht unter MIT
    Programmcode: EUPL 1.2
    Software (GPL v3)
    Script: CC0
    Licence du logiciel : MIT
    Licence du code source : GPL v3
    Licence of the software: MIT
    Lizenz der Software: MIT
    Licenza del software: MIT
    Licencia del software: GPL v3
    Licença do software: MIT
    Licentie van de software: MIT
    Licence Ouverte Burkina Faso
    Licence Ouverte - Gouvernement du Québec
    Licence Ouverte, Canada
    Offene Lizenz Österreich
    dl-de/by-2-0 Austria
    IODL Svizzera
    NLOD Danmark
    Datenlizenz Schweiz
    Licence Ouverte Etalab - Bénin
    Licence Ouverte Wallonie
    Licence nationale ouverte Tunisie
    à l'exclusion de la Licence Ouverte / ODbL
    à l'exception de CC BY / ODbL
    outside of OGL / CC BY
    no CC BY / CC BY-SA
    niet CC BY / ODbL
    salvo CC BY / CC0
    exceto CC BY / CC0
    Neither CC BY nor ODbL
    L'ODbL est incompatible avec ces données
    The licence CC BY-SA 4.0 is incompatible with our data
    Cette licence ODbL serait incompatible avec nos données
    CC BY 4.0 är oförenlig med dessa data
    Lizenzen gemischt, meist CC BY
    Mixed: mostly CC0
    Varie licenze, principalmente CC BY
    Various licences: CC BY, CC0
    Licences diverses dont CC BY
    Diverses licences (CC BY, ODbL)
    Verschiedene Lizenzen, z. B. CC BY
    Varias licencias: CC BY y otras
    CC BY and others
    CC0 und weitere
    CC BY et autres
    Either CC BY or Creative Commons NC
    Ville de Lyon, fond de carte ODbL
    © Ville ; fond OSM sous ODbL
    © Stadt Wien; Hintergrundkarte OpenStreetMap, ODbL
    Data © ACT Government, rendering © OpenTopoMap (CC-BY-SA)
    Daten © LGL, Darstellung © OpenTopoMap (CC-BY-SA)
    Kartendaten: © OpenStreetMap-Mitwirkende, SRTM | Kartendarstellung: © OpenTopoMap (CC-BY-SA)
    map data: © OpenStreetMap contributors, SRTM | map style: © OpenTopoMap (CC-BY-SA)
    The tables are public domain, the maps are CC BY
    Der Text ist gemeinfrei, die Karten sind CC BY
    I dati A sono di pubblico dominio, i dati B sono CC BY
    El mapa es de dominio público, la tabla es CC BY
    # lo
    Licence Ouverte v 1 ou v 2
    Licence Ouverte, versions 1 et 2
    Licence Ouverte (version 1.0 ou 2.0)
    Licence Ouverte 1 / 2
    Licence Ouverte v1 / v2
    Licence Ouverte, données v2.0
    Licence Ouverte - version du fichier : 2.0
    Base v1.0 (Licence Ouverte)
    Référentiel v2.0 : Licence Ouverte
    Schéma v2.0, Licence Ouverte
    Rapport version 2.0 sous Licence Ouverte
    MOS 2.0 Licence Ouverte
    GTFS 2.0 sous Licence Ouverte
    Licence Etalab (1/10/2018)
    Licence Etalab 01/10/2018
    Licence Ouverte du 01/02/2018
    Licence Ouverte [01-10-2018]
    Licence Ouverte, 2.0 Mo
    # lo|-
    Licence Ouverte, v1.0 du jeu de données
    v2.0 sous Licence Ouverte
    Produit v2.0, diffusé sous Licence Ouverte
    Jeu v2 sous Licence Ouverte
    Licence Ouverte - export 2.0
    # cc-by
    CC BY 3.0 & 4.0
    CC BY (v3 or v4)
    CC BY, data version 3.0
    CC BY, Datenstand 2.0
    Report 3.0 under CC BY
    GTFS 2.0 under CC BY
    Shapefile 3.0 - CC BY
    CC BY, GTFS 2.0
    CC BY (12.03.2019)
    CC BY, 4.0 MB
    CC BY 01.10.2018
    license=CC BY; revision=4.0
    lizenz=CC BY; auflage=3.0
    licence=cc-by; millesime=2.0
    # cc-by|-
    CC BY, GeoJSON 2.0
    Inspire 2.0 CC BY
    CC BY 3.0 / CC BY 4.0
    # odbl-1.0
    Fond de plan et données : ODbL
    Background map: OpenStreetMap (ODbL)
    OSM basemap, ODbL
    ODbL (données), MIT (logiciel)
    MIT (logiciel), ODbL (données)
    données : ODbL ; code : MIT
    database: ODbL, software: MIT
    Data are ODbL. Software is GPL.
    # cc-by-4.0
    CC BY 4.0 (formerly ODbL)
    CC BY 4.0 (voorheen CC0)
    CC BY 4.0 (anteriormente ODbL)
    CC BY 4.0, früher dl-de/by-2-0
    Licensed CC BY 4.0; previously CC BY-NC 4.0
    Data from our app, licensed under CC BY 4.0
    Data collected with the app, CC BY 4.0
    Daten der App, CC BY 4.0
    Die Daten der App stehen unter CC BY 4.0
    Données de l'application sous CC BY 4.0
    Software documentation and data CC BY 4.0
    Software heritage archive data, CC BY 4.0
    Données cartographiques sous CC BY 4.0
    Geodaten des Kantons, CC BY 4.0
    Lizenz: CC BY 4.0, Format: Shapefile 2.0
    CC BY 4.0 Tunisie
    CC BY 4.0, Switzerland
    CC BY 4.0, Statistics Canada
    CC BY 4.0; updated 2.3.2020
    CC BY version 4.0; dataset version 1.0
    Most of our data is used by students. Licence: CC BY 4.0
    The maps are CC BY 4.0 and the tables are CC BY 4.0
    CC BY 4.0 is compatible with CC BY-SA 4.0
    Public domain data were used; this dataset is CC BY 4.0
    Fondo cartográfico del IGN, CC BY 4.0
    CC-BY 4.0 scne.es
    Licencia CC BY 4.0. Edición 2.0
    CC BY 4.0 der Daten
    CC BY 4.0 dei dati
    Licencia CC BY 4.0 de los datos
    Diverse Daten, CC BY 4.0
    Données IGN et autres, CC BY 4.0
    # lo-2.0
    Licence Ouverte 2.0 Guadeloupe
    Licence Ouverte 2.0 – Ville de Paris, France
    Logiciel libre et données : Licence Ouverte 2.0
    Données de référence du logiciel Hélios, Licence Ouverte 2.0
    Données du code postal sous Licence Ouverte 2.0
    Code INSEE, Licence Ouverte 2.0
    Licence Ouverte 2.0 (code postal)
    v2.0 de la Licence Ouverte
    en version 2.0, Licence Ouverte Etalab
    Licence Ouverte V2.0 - fichier V3.0
    Licence Ouverte 2.0 des données publiques
    Licence Ouverte v2.0 des données
    Licence Ouverte (v2.0) des données de la ville
    Gouvernement, Licence Ouverte 2.0
    # mit
    MIT License
    License: MIT
    # gpl-3.0
    GPL v3
    GNU GPL v3
    # -|gpl-3.0
    The software used to produce these data is licensed under GPL v3
    # -|cc-by
    Photos CC BY, texte tous droits réservés
    # odbl-1.0|-
    OpenStreetMap, base map under ODbL
    # lo-2.0|-
    Licence Ouverte 2.0, Bénin (données 2019)
    # cc-by-4.0|-
    CC BY 4.0, attribution to most recent contributor
    # other-pd
    All information contained in this application is in the public domain.
    """#
}
