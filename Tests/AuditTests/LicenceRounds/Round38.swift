extension LicenceRounds {
  /// What a licence applies to, what is usual or depends on the dataset, choices of the public domain, numbers of interfaces; and words
  /// of all of these where they deny nothing.
  static let round38 = #"""
    # -
    Licence ODbL pour le logiciel uniquement
    The MIT licence applies to the software only
    The MIT licence applies to the code, not the data
    La licence MIT concerne le code source
    La licence GPL s'applique au logiciel
    Die MIT-Lizenz gilt für die Software
    La licenza MIT si applica al software
    La licencia MIT se aplica al software
    De MIT-licentie geldt voor de software
    A licença MIT aplica-se ao software
    Source code available under GPL v3
    Web application released under AGPL v3
    Software tool under Apache 2.0
    Logiciel sous MIT, données propriétaires
    Source: IGN; background: OpenStreetMap (ODbL)
    Quelle: Land; Hintergrund: OpenStreetMap (ODbL)
    © Comune di Roma; base cartografica © OpenStreetMap (ODbL)
    © Gemeente; achtergrond: OpenStreetMap (ODbL)
    Data: Trafikverket. Bakgrundskarta: OpenStreetMap (ODbL)
    Données : Région ; carte de fond : OpenStreetMap (ODbL)
    OGL Kenya
    Open Government Licence Ghana
    Licence Ouverte de Tunisie
    Licence Ouverte tunisienne
    Licence ouverte Sénégal 2.0
    Hors licence CC BY, ODbL
    Not under CC BY, ODbL
    Sans licence CC BY / ODbL
    Data cannot be used under CC BY 4.0; it is incompatible
    CC-BY-SA-4.0 nicht kompatibel
    Nicht vereinbar mit CC BY 4.0
    nicht mit CC BY 4.0 kompatibel
    CC BY 4.0 no es compatible con estos datos
    Mainly CC BY
    Primarily ODbL
    Generally CC BY 4.0
    Usually CC0
    Généralement sous Licence Ouverte
    En général CC BY
    In der Regel CC BY 4.0
    Normalerweise CC BY
    Di norma CC BY
    Generalmente CC BY 4.0
    Normalmente CC BY
    Meestal CC BY
    Depending on the dataset CC BY or ODbL
    Selon les jeux de données, CC BY
    Je nach Datensatz CC BY 4.0
    A seconda del dataset CC BY
    Según el conjunto de datos, CC BY
    Afhankelijk van de dataset CC BY
    Public domain or CC BY
    Domaine public ou CC BY
    CC BY or public domain
    Part A is public domain; Part B is CC0
    Half of the files are CC BY
    Certaines données sont sous ODbL
    # lo
    Licence Ouverte ; version 1.0 du schéma
    Licence Ouverte (schéma v1.0)
    Licence Ouverte - données au format CNIG v2.0
    Licence Ouverte (màj 01/02/2021)
    Licence Ouverte - 01.02.2018
    Licence Etalab (v1 et v2)
    Licence Etalab v1 & v2
    API v2.0 sous Licence Ouverte
    Modèle de données v2.0 – Licence Ouverte
    Covadis v2.0, Licence Ouverte
    # lo|-
    Standard CNIG 2.0 - Licence Ouverte
    Licence Ouverte (GTFS v2.0)
    Licence Ouverte, API v2.0
    Licence Ouverte/Open Licence, Covadis 2.0
    # cc-by
    CC BY; GTFS-RT 2.0
    CC BY (API 2.0)
    CC BY - API v3.0
    WFS 2.0, CC BY
    WFS 2.0.0 CC BY
    CC BY, WMS 1.3, WFS 2.0
    Datensatzversion 3.0; CC BY
    CC BY (Stand: 2.5.2020)
    # lo-2.0
    Licence Ouverte 2.0, API v1.0
    Licence Ouverte 2.0 (WFS 2.0.0)
    WFS 1.0, Licence Ouverte 2.0
    Licence Ouverte v2.0, schéma v1.0
    Licence Ouverte 2.0, selon les jeux de données mise à jour mensuelle
    Licence Ouverte, publiée par Etalab, version 2.0
    Application de la Licence Ouverte 2.0
    En application de la Licence Ouverte 2.0
    L'application de la Licence Ouverte 2.0
    Programme de recherche, Licence Ouverte 2.0
    Scripts et données sous Licence Ouverte 2.0
    Base de données géographique v1.4 – Licence Ouverte version 2.0
    Données généralement mises à jour chaque mois, Licence Ouverte 2.0
    Édition 2020 - Licence Ouverte 2.0
    Mise à jour 2020, Licence Ouverte 2.0
    Dernière mise à jour : 01/10/2018. Licence Ouverte version 2.0
    Licence Ouverte version 2.0 (mise à jour 2019)
    Plusieurs couches, Licence Ouverte 2.0
    Licence Ouverte 2.0, Principauté de Monaco
    # cc-by-4.0
    CC BY 4.0, WFS 2.0
    WFS 2.0, CC BY 4.0
    CC BY 4.0 (GTFS 2.0)
    Free use depending on nothing. CC BY 4.0
    CC0 metadata; the data are usually updated monthly. CC BY 4.0
    Public domain maps of the city, CC BY 4.0
    Generell tilgjengelig under CC BY 4.0
    Data usually updated weekly, licensed under CC BY 4.0
    Usually updated weekly, CC BY 4.0
    Generally available data under CC BY 4.0
    Background data: CC BY 4.0
    Background: survey of 2019. CC BY 4.0
    Datenbank der Stadt, CC BY 4.0
    Datenbank unter CC BY 4.0
    The database is licensed under CC BY 4.0
    The software and data are licensed under CC BY 4.0
    This map was made with QGIS software. CC BY 4.0
    Data from the Copernicus programme, CC BY 4.0
    Release 2021, CC BY 4.0
    Rilascio dei dati: CC BY 4.0
    Skript und Daten: CC BY 4.0
    Contains data from OpenStreetMap and others, CC BY 4.0
    Tiles and data: CC BY 4.0
    Lidar tiles 2019, CC BY 4.0
    CC BY 4.0, several layers
    Various data, CC BY 4.0
    Different datasets under CC BY 4.0
    # odbl-1.0
    ODbL (v1.0)
    ODbL, OSM data, API 0.6
    This database is made available under the ODbL
    Database: OpenStreetMap, licence ODbL
    Données issues d'OpenStreetMap et autres, ODbL
    Carte de fond et données ODbL
    Application des données : ODbL
    # cc-nc|-
    http://creativecommons.org/licenses/nc/1.0/
    https://creativecommons.org/licenses/nd-nc/2.0/jp/
    CC-NC-4.0
    # cc-by-nc-sa-4.0
    https://creativecommons.org/licenses/by-nc-sa/4.0/
    CC BY-NC-SA 4.0
    # cc-by-nc-nd-1.0
    https://creativecommons.org/licenses/by-nd-nc/1.0/
    # cc-sa-1.0
    https://creativecommons.org/licenses/sa/1.0/
    # cc0-1.0
    Public domain (CC0)
    CC0, public domain
    Software and data CC0
    CC0 public domain or equivalent
    # gpl-3.0
    GPL-3.0
    # dl-de-zero-2.0
    Datenlizenz Deutschland – Zero – Version 2.0
    Daten: dl-de/zero-2-0; Hintergrundkarte: basemap.de
    """#
}
