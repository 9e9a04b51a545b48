extension LicenceRounds {
  /// The data have one licence, and code, manuals and the pages around them another; what is taken out of the licence in a clause of its own;
  /// pasted opening lines, escapes, and names that were missing.
  static let round41 = #"""
    # lo-2.0
    The "Grantor" grants the "Reuser" the free, non-exclusive right to "Reuse" the "Information" subject of this licence, for commercial or non-commercial purposes, worldwide and for an unlimited period
    Licence Ouverte 2.0 pour les données ; documentation sous CC BY 4.0
    Les données sont sous Licence Ouverte 2.0. Les textes du site sont sous CC BY-SA.
    Licence Ouverte%20v2.0
    Licence Ouverte 2.0 ; les photographies sont exclues
    Données sous Licence Ouverte 2.0, photographies sous droits réservés
    Le jeu de données est publié sous Licence Ouverte 2.0 ; le code de traitement est sous licence MIT
    Ministère de la Culture, Licence Ouverte v 2.0, photographies exclues
    Licence Ouverte 2.0, logos et photographies exclus
    Les données IGN sont libres et gratuites depuis le 1er janvier 2021 sous Licence Ouverte Etalab 2.0 (anciennement licence grand public).
    Licence%20Ouverte%20v2.0
    Licence Ouvete v2.0 (Etalab)
    licence%20ouverte%202.0
    Le « Concédant » concède au « Réutilisateur » un droit non exclusif et gratuit de libre « Réutilisation » de l'« Information » objet de la présente licence, à des fins commerciales ou non, dans le monde entier et pour une durée illimitée
    <p>Licence <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence" target="_blank">Ouverte / Open Licence</a></p>
    # lo-1.0
    Vous pouvez réutiliser « l'Information » rendue disponible par le « Producteur » dans les libertés et les conditions prévues par la présente licence.
    # lo
    Données publiques placées sous la licence dite « ouverte » d'Etalab.
    Usage soumis à la licence dite ouverte définie par Etalab (https://www.etalab.gouv.fr)
    Le producteur a retenu la Licence ouverte proposée par l'administratrice générale des données. Pour les tuiles, le fond est celui d'un prestataire.
    LO-ETALAB_Région-Occitanie
    http://hal.archives-ouvertes.fr/licences/etalab/
    Base Mérimée : Licence Ouverte pour les notices, images soumises au droit d'auteur
    # odbl-1.0
    Données sous l'ODbL
    licence l'ODbL 1.0
    Die Daten stehen unter ODbL. Die Dokumentation steht unter CC BY 4.0.
    I dati sono in ODbL; la documentazione è in CC BY 4.0
    Les données vectorielles sont en ODbL ; la documentation du modèle est en CC BY-SA 4.0.
    Datos con licencia ODbL; los textos del portal son CC BY-SA
    Database: Open Database, Contents: Database Contents
    Database: Open Database, Contents: © Original Authors
    # cc0-1.0
    Creative Commons CCO
    CCO - Domaine public
    Data: CC0. Code: MIT. Documentation: CC BY 4.0.
    Data: CC0. Documentation: CC BY 4.0.
    Données ouvertes CCO
    CCO
    Licence CCO
    CCO 1.0
    Creative Commons Z\u00e9ro 1.0
    To the extent possible under law, the person who associated CC0 with this work has waived all copyright and related or neighboring rights to this work.
    licens='CC0 1.0' utgivare='Trafikverket'
    license="CC0-1.0", author="Stadt Bern"
    # lo-2.0
    Données : LO 2.0. Code source : MIT. Documentation : CC BY-SA.
    # ogl-uk
    UK Open Government Licence (OGL), Bristol City Council
    Licensed under the Open Government Licence except where otherwise stated; logos are excluded
    # cc-by-4.0
    Données CC BY 4.0, logos : tous droits réservés
    Les données sont sous CC BY 4.0, photos : tous droits réservés
    The dataset is under CC BY 4.0; the documentation is under CC BY-SA 4.0
    Data: CC BY 4.0; website content: CC BY-NC 4.0
    license=cc-by-4.0 author=lyon
    CC\u0020BY\u00204.0
    CC%20BY%204.0
    Ce fichier n'est plus sous CC-BY-NC : il est maintenant en CC-BY 4.0.
    https%3A%2F%2Fcreativecommons.org%2Flicenses%2Fby%2F4.0%2F
    CC BY 4.0; logos are excluded
    # wtfpl
    WTFPL v2
    # be-fluvius
    Licentie Open Data Fluvius - digitale meters
    # mit
    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction
    # ogdl-taiwan-1.0
    Open Government Data License Version 1.0 (Taiwan)
    # ch-terms-by-ask
    opendata.swiss : utilisation libre, obligation d'indiquer la source, usage commercial uniquement avec l'autorisation du fournisseur des données
    Kanton Thurgau, Open Government Data, NonCommercialAllowed-CommercialWithPermission-ReferenceRequired
    opendata.swiss OPEN-BY-ASK: Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten, Quellenangabe Pflicht
    Conditions OGD « terms_by_ask » (opendata.swiss)
    # ch-terms-by
    opendata.swiss terms_by
    Freie Nutzung, Quellenangabe Pflicht
    Canton de Vaud : conditions OGD « terms_by » (opendata.swiss)
    Données cantonales sous condition d'utilisation OPEN-BY d'opendata.swiss
    # ch-terms-ask
    Utilisation libre à des fins non commerciales ; à des fins commerciales, avec l'accord du fournisseur (terms_ask)
    # ch-terms-open
    opendata.swiss – Utilisation libre
    opendata.swiss: Freie Nutzung
    # be-vlaanderen-gratis-open-data
    Bron: Informatie Vlaanderen. De Gratis Open Data Licentie is van toepassing.
    # be-elia
    Licence open data Elia
    Licence de données ouvertes d'Elia
    # be-cbe-open
    KBO/BCE open data
    Licence d'utilisation KBO Open Data
    KBO open data licentie
    Licentieovereenkomst KBO Open Data
    Banque-Carrefour des Entreprises : licence open data
    Licence open data de la Banque-Carrefour des Entreprises (BCE)
    # be-statbel
    Statbel (Algemene Directie Statistiek), open data licentie van Statbel
    # be-spw-cga
    L'accès à la donnée est soumis aux conditions générales d'accès aux données géographiques du Service public de Wallonie
    # es-igcyl-nc
    Uso no comercial según licencia IGCYL-NC de la Junta de Castilla y León
    # es-aemet
    © AEMET. Autorizado el uso de la información y su reproducción citando a AEMET como autora de la misma
    Aviso legal AEMET: © AEMET, autorizado el uso de la información y su reproducción citando a AEMET como autora
    # is-open-government
    Icelandic open government licence – Landmælingar Íslands
    # ogl-rou-1.0
    Licența pentru Guvernare Deschisă, Secretariatul General al Guvernului
    # copernicus
    Copernicus Sentinel data policy: free, full and open access
    Access to Copernicus Sentinel data: free, full and open, as laid down in the legal notice on their use
    # eu-com-reuse
    La politique de réutilisation de la Commission européenne est mise en œuvre par la décision de la Commission du 12 décembre 2011.
    # statcan-olf
    Entente de licence ouverte de Statistique Canada
    Adapté de Statistique Canada, Recensement de 2016. Reproduit et distribué conformément à l'Entente de licence ouverte de Statistique Canada.
    # ogl-canada-2.0
    Licence ouverte du gouvernement du Canada
    Licence du gouvernement ouvert du Canada, version 2.0
    # ogl-ontario
    Ministère des Richesses naturelles : Licence du gouvernement ouvert de l'Ontario
    # geogratis
    GeoGratis Licence Agreement for Unrestricted Use of Digital Data
    # clarin-aca-1.0
    CLARIN ACA (Academic End-User Licence 1.0)
    # de-geonutz-berlin
    geoNutz Berlin
    # fal
    Photos de terrain et relevés : LAL (Copyleft Attitude)
    # fr-apie
    Licence d'information publique de l'APIE (Agence du patrimoine immatériel de l'État)
    # -
    Données non publiées, CC BY 4.0 (images)
    CC BY 4.0 (images), données fermées
    CC BY 4.0, photos, données payantes
    l'usager dispose d'un droit non exclusif et gratuit de libre « réutilisation » à des fins commerciales ou non
    Données issues de l'ODbL
    Une licence moins contraignante que l'ODbL
    Ces données ne sont pas sous l'ODbL
    L'ODbL ne s'applique pas
    passage à l'ODbL
    proche de l'ODbL
    Licence différente de l'ODbL
    sauf l'ODbL
    Toute licence autre que l'ODbL
    Données en Licence Ouverte 2.0. Documentation des données : CC BY 4.0, sauf données sensibles sous ODbL
    CC BY 4.0 (documentation), ODbL (data) and CC0 (photos)
    Documentation: CC BY 4.0; images: CC0
    Data: closed. Documentation: CC BY 4.0.
    Data on request. Code: MIT. Documentation: CC BY 4.0.
    Données non publiées ; documentation sous CC BY 4.0
    The dataset is proprietary; documentation CC BY 4.0
    The dataset is not yet licensed. The documentation is CC BY 4.0.
    The dataset is confidential. Code: CC0.
    Documentation of the dataset: CC BY 4.0
    Licence Ouverte 2.0 (anciennement licence ODbL) ou CC BY
    OGL v3.0 applies to images; data are excluded
    Le producteur a choisi la Licence Ouverte ou l'ODbL
    Le comité a choisi de ne pas retenir la Licence Ouverte
    Le comité n'a pas choisi la Licence Ouverte
    Le comité n'a retenu ni la Licence Ouverte ni l'ODbL
    Le producteur n'a retenu la Licence Ouverte que pour les photos
    La ville a retenu une licence inspirée de la Licence Ouverte
    Según la administración, no es CC BY
    no según CC BY
    Según el caso, CC BY
    datos no publicados según licencia CC BY 4.0
    licence CCO Conseil
    Chief Commercial Officer (CCO)
    contact: CCO, 2.0
    The person who has not associated CC0 with this work
    Toute information rendue disponible par le producteur reste sa propriété
    Not associated CC0 with this work
    license='CC BY 4.0' note='except photos'
    license='CC BY 4.0' access='restricted'
    licence=odbl status=expired
    licence=odbl licence=cc-by
    BCE open data et licence payante
    Copernicus open data policy does not apply
    data not covered by the Copernicus Sentinel data policy
    Contains modified Copernicus Sentinel data 2020
    GeoGratis licence expired
    Licence GeoGratis ou CC BY
    Licence de données ouvertes d'Elia ou CC BY 4.0
    Open Government Licence UK or Jersey
    OGL UK style licence, Guernsey
    CC BY 4.0, images et données exclues
    Licence Ouverte 2.0, les données et images exclues
    Logos are excluded; all data are prohibited from reuse. OGL v3.0
    Le jeu de données est sous licence propriétaire ; le code est sous licence MIT
    Le jeu de données n'a pas de licence ; le code est sous licence MIT et la documentation sous CC BY
    The dataset has no licence. Documentation: CC BY 4.0. Logo: CC0.
    Data: ODbL until 2019. Documentation: CC BY 4.0.
    Data: not ODbL. Documentation: CC BY 4.0.
    Data: planned ODbL. Code: MIT. Documentation: CC BY 4.0.
    Data: ODbL or CC BY. Documentation: CC0.
    Data will be CC BY. Code: GPL-3.0
    Données réservées aux membres. Documentation : Licence Ouverte 2.0
    Images of the dataset: CC BY. Dataset: closed.
    Dataset: CC BY 4.0 (images), CC0 (tables). Documentation: ODbL
    Open Data Licentie van de KBO is niet van toepassing
    Données sous Licence Ouverte ou l'ODbL
    Données sous la Licence Ouverte et l'ODbL
    Freie Nutzung
    license=cc-by-4.0 status=refused
    Terms: ask the owner
    UK Open Government Licence does not apply
    The images of the dataset are CC BY 4.0. The dataset is closed.
    Licence Ouverte 2.0, données exclues
    Licence Ouverte 2.0, photographies et données exclues
    Documentation: CC BY 4.0. Code: Apache 2.0.
    Code under Apache 2.0; CC BY 4.0
    Data: see website. Code: Apache 2.0. CC BY 4.0.
    The data dictionary. Documentation: CC BY 4.0. ODbL.
    Data CC BY 4.0. The code is MIT and the data model is ODbL.
    CC0 for data; documentation CC BY 4.0; images CC BY-NC
    CC BY, mais CC BY-NC
    La documentation des données est en CC BY ; les données sont en ODbL et en CC BY-SA
    Documentation sous CC BY, données sous ODbL
    Données : ODbL ; images : CC BY-SA 4.0
    Données en CC BY 4.0. Textes en CC BY-SA 4.0.
    See the terms: ask the owner
    Utilisation libre
    Open use
    The data are made open by opendata.swiss
    Licence terms by opendata.swiss
    Terms: ask opendata.swiss
    Open by licence
    CCO John Smith
    licens='CC0 1.0' status='refused'
    licens='CC0 1.0' licens2='ODbL'
    De Gratis Open Data Licentie is niet van toepassing
    Licence ouverte pour les transports
    Ce fichier n'est plus sous CC-BY-NC
    Ce fichier n'est plus sous CC-BY-NC et n'est pas maintenant en CC-BY 4.0
    Licence Ouverte 2.0 (anciennement)
    <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence">Licence Ouverte 1.0</a>
    Not%20under%20CC%20BY%204.0
    CLARIN ACA-NC
    Ce fichier n'est pas maintenant en CC-BY 4.0
    Licence Ouvete v3.0 (Etalab)
    Le producteur n'a pas retenu la Licence Ouverte
    Le producteur a choisi une autre licence que la Licence Ouverte
    Licence du gouvernement ouvert
    """#
}
