extension LicenceRounds {
  /// Sentences, more than a third of them denials. Before mending: 2 of 119 wrong, 68 of 76 right.
  static let round15 = #"""
    # lo-2.0
    Le fichier est mis à disposition sous la licence « Licence Ouverte 2.0 »
    Sauf indication contraire, l'ensemble des contenus est proposé sous licence etalab-2.0
    Tout usage permis sous réserve de mentionner la paternité (Licence Ouverte 2.0)
    Ce document est placé sous Licence Ouverte Version 2.0
    La réutilisation est libre et gratuite dans le cadre de la Licence Ouverte 2.0
    Licence Ouverte 2.0 (gratuit)
    L'opérateur publie ces données sous Licence Ouverte 2.0
    Donnée : Licence Ouverte 2.0. Logo : tous droits réservés
    En vertu de la Licence Ouverte 2.0
    Données fournies par Enedis sous Licence Ouverte Etalab 2.0
    Open Licence 2.0 (Etalab) applies to this dataset
    # lo
    Les données sont libres d'utilisation (licence ouverte Etalab)
    Ces données peuvent être utilisées sous Licence Ouverte
    Licence Ouverte, mention obligatoire « Source : IGN »
    # odbl-1.0
    Base de données ouverte : ODbL
    Toute personne peut réutiliser la base sous ODbL
    Ces données sont mises à disposition par la SNCF sous licence ODbL
    Données dérivées d'OpenStreetMap, donc ODbL
    Die Daten stehen unter der ODbL
    I dati OSM sono sotto ODbL
    Data derived from OpenStreetMap is licensed under the ODbL
    # cc-by-4.0
    Le présent jeu de données est soumis à une licence Creative Commons Attribution 4.0
    Réutilisation autorisée sous CC BY 4.0
    Licence d'utilisation : CC BY 4.0 Wallonie
    La licence CC BY 4.0 s'applique aux données
    Diese Daten wurden unter der Lizenz CC BY 4.0 veröffentlicht
    Die Daten dürfen unter CC BY 4.0 genutzt werden
    Sofern nicht anders angegeben, gilt CC BY 4.0
    Nutzung unter CC BY 4.0 möglich
    Bereitstellung erfolgt unter CC BY 4.0
    Alle Inhalte stehen unter CC BY 4.0, ausgenommen Bilder
    Questo dataset è rilasciato con licenza CC BY 4.0
    L'utilizzo è regolato dalla licenza CC BY 4.0
    Dati aperti con licenza CC BY 4.0
    Este conjunto de datos se publica bajo CC BY 4.0
    Se autoriza su uso con licencia CC BY 4.0
    Salvo indicación en contrario, CC BY 4.0
    Los contenidos están sujetos a la licencia CC BY 4.0
    Todos os dados estão sob licença CC BY 4.0
    Salvo indicação em contrário, CC BY 4.0
    Deze gegevens zijn gepubliceerd onder CC BY 4.0
    Tenzij anders vermeld is CC BY 4.0 van toepassing
    Gebruik onder CC BY 4.0 toegestaan
    Dataene er tilgjengelige under CC BY 4.0
    Data må brukes under CC BY 4.0
    Aineistoa saa käyttää CC BY 4.0 -lisenssillä
    Dane udostępniono na licencji CC BY 4.0
    Data jsou zveřejněna pod licencí CC BY 4.0
    The dataset may be reused under the terms of CC BY 4.0
    You may use this data under CC BY 4.0
    Where not otherwise stated, CC BY 4.0 applies
    We publish our data under a CC BY 4.0 licence
    The council has released this data under CC BY 4.0
    Data is free to use under CC BY 4.0
    Your use of the dataset is governed by CC BY 4.0
    Licensed CC BY 4.0 to the public
    Please attribute as: Geological Survey of Ireland, CC BY 4.0
    # cc-by-sa-4.0
    The text is available under CC BY-SA 4.0
    Contenu sous licence CC BY-SA 4.0
    # cc-by-nc-4.0
    Utilisation non commerciale uniquement, CC BY-NC 4.0
    Non-commercial use permitted under CC BY-NC 4.0
    # cc0-1.0
    Die Metadaten und Daten stehen unter CC0 1.0
    Ces données sont versées dans le domaine public via CC0
    We waive all rights under CC0 1.0
    Op deze dataset rusten geen rechten (CC0)
    # dl-de-by-2.0
    Die Nutzung erfolgt unter der Datenlizenz Deutschland – Namensnennung – Version 2.0
    Es gelten die Bedingungen der dl-de/by-2-0
    Daten des Landes Hessen unter dl-de/by-2-0
    Für die Nutzung gilt die Datenlizenz Deutschland Namensnennung 2.0
    # dl-de-zero-2.0
    Nutzung ohne Einschränkungen: dl-de/zero-2-0
    # ogl-uk-3.0
    You must comply with the Open Government Licence v3.0
    Reuse is permitted under the terms of OGL v3.0
    This information is licensed under the OGL v3.0
    Published by the Council under the Open Government Licence v3.0
    # ogl-canada-2.0
    # nlod-2.0
    Inneholder data under norsk lisens for offentlige data (NLOD) 2.0 tilgjengeliggjort av Kartverket
    # iodl-2.0
    Dati distribuiti con licenza IODL 2.0
    # -
    La Licence Ouverte 2.0 n'a pas été choisie
    L'emploi de la Licence Ouverte est réservé aux partenaires
    Un passage en Licence Ouverte n'est pas à l'ordre du jour
    Données sensibles : pas de Licence Ouverte possible
    La Licence Ouverte ne saurait s'appliquer
    Autre licence que la Licence Ouverte
    Contrairement à la Licence Ouverte, l'usage commercial est payant
    Nous attendons l'avis de la DSI pour l'ODbL
    Le conseil votera le passage à l'ODbL
    Aucune licence Creative Commons n'est accordée
    ODbL seulement pour les associations
    La licence a changé : ce n'est plus ODbL
    Toutes licences sauf CC BY-SA
    Die Daten wurden fälschlich als CC BY 4.0 gekennzeichnet
    CC BY 4.0 kommt nicht in Betracht
    CC BY 4.0 wird geprüft
    Diese Lizenz ersetzt CC BY 3.0 nicht
    Die Veröffentlichung unter CC BY 4.0 steht aus
    Kein Anspruch auf dl-de/by-2-0
    Nutzung entgegen CC BY 4.0 nur für Behörden
    Dati non aperti, la CC BY non vale
    È vietato considerare questi dati come CC BY
    La licenza IODL è stata revocata
    Licenza in attesa di approvazione (CC BY 4.0)
    No confundir con CC BY
    La licencia CC BY 4.0 fue retirada en 2019
    Datos sin licencia CC BY ni similar
    A licença deixou de ser CC BY 4.0
    Geen CC BY-licentie verleend
    Wij overwegen CC0
    CC BY 4.0 er ikke valgt
    CC BY har utgått
    This is not an OGL dataset
    OGL does not govern this release
    Rights cleared for internal use; CC BY application refused
    We cannot offer this under CC BY 4.0
    CC BY 4.0 has not been granted
    Data removed from CC BY 4.0
    Everything except this layer is CC BY 4.0
    A licence stricter than CC BY-NC
    Licence to be decided between CC BY and ODbL
    Ask the author whether CC BY 4.0 applies
    If published before 2015: CC BY 3.0
    """#
}
