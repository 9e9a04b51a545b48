extension LicenceRounds {
  /// Sentences in which something else is denied (*not for navigation*, *no restrictions*), and 53 denials and unknown
  /// terms. Before mending: 9 of 173 wrong, 7 of them denials, 112 of 120 right.
  static let round22 = #"""
    # lo-2.0
    Ces données sont réutilisables sous la Licence Ouverte 2.0, sous réserve de citer la source : « Source : DREAL Bretagne »
    Pas de restriction d'accès public selon INSPIRE ; Licence Ouverte Etalab version 2.0
    Anses. 2025. Licence Ouverte / Etalab 2.0
    Licence Ouverte / Open Licence 2.0; source attribution retained.
    ADMIN EXPRESS, licence ouverte Etalab 2.0
    Licence ouverte 2.0, voir les CGU de cartes.gouv.fr
    Réutilisation sous Licence Ouverte v2.0, à l'exception des logos
    Le producteur autorise la réutilisation de ses données dans les conditions prévues par la Licence Ouverte 2.0
    Conditions d'accès : Licence Ouverte 2.0. Limitations : aucune
    Licence ouverte ETALAB 2 (gratuit, usage commercial autorisé)
    Utilisation conforme à la licence Etalab Open Data V2
    Licence Ouverte 2.0 - donnée de référence
    Licence ouverte version 2.0 métropole aix-marseille-provence
    licence ouverte v2.0, pnr du vercors
    Open Licence 2.0 Etalab, IRVE
    https://www.etalab.gouv.fr/licence-ouverte-open-licence (version 2.0)
    https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf
    # lo
    Droits : Licence Ouverte
    Licence Ouverte (cf. mentions légales)
    Données sous Licence Ouverte, dernière mise à jour : 2021
    licence ouverte, conseil régional de bretagne
    Licence Ouverte Etalab (Agence Bio)
    Licence ouverte région normandie
    https://download.data.grandlyon.com/files/grandlyon/LicenceOuverte.pdf
    Licence Ouverte, Institut national de l'information géographique et forestière
    # odbl-1.0
    © OpenStreetMap contributors, ODbL 1.0. https://osm.org/copyright
    Données issues d'OpenStreetMap (licence ODbL), enrichies par la métropole
    ODbL (licence avec obligation de partage à l'identique)
    Licence: ODbL ; Producteur: SDIS 33
    odbl montpellier méditerranée métropole
    Open Database License (ODbL), Transport for Cairo
    # cc-by-4.0
    Creative Commons BY 4.0 (CC BY 4.0)
    Ingen begrensninger på bruk. Lisens: Creative Commons BY 4.0 (CC BY 4.0)
    Inga begränsningar, CC BY 4.0
    CC-BY (4.0)
    http://creativecommons.org/licenses/by/4.0/deed.nl
    Geen beperkingen; naamsvermelding verplicht (CC-BY 4.0)
    Es gelten keine Zugriffsbeschränkungen. Lizenz: CC BY 4.0
    Namensnennung: Land Brandenburg, Lizenz CC BY 4.0
    Unter CC BY 4.0 lizenziert durch das BAFU
    Dieses Werk ist lizenziert unter einer Creative Commons Namensnennung 4.0 International Lizenz.
    Der Datensatz steht unter CC BY 4.0 zur Verfügung; Zitierhinweis: Umweltbundesamt (2023)
    Free to use, CC BY 4.0
    Open data, free of charge, CC BY 4.0
    No restrictions other than attribution (CC BY 4.0)
    CC BY 4.0, no rights reserved other than attribution
    CC BY 4.0 (no commercial restrictions)
    Data can be used freely under CC BY 4.0 provided the source is mentioned
    CC BY 4.0, provided that you credit Statistics Finland
    Usage is subject to CC BY 4.0 and the disclaimer on our website
    This dataset is made available by the Rural Payments Agency under CC BY 4.0
    Licensed under Creative Commons Attribution 4.0 (CC BY 4.0). No liability is accepted.
    The City makes no warranty. CC BY 4.0
    CC BY 4.0. Not for navigation.
    CC BY 4.0; not to be used for navigation
    Not copyrighted material excluded, CC BY 4.0 applies
    CC BY 4.0 unless noted otherwise
    Alles CC BY 4.0, falls nicht anders angegeben
    CC BY 4.0, sofern nicht anders gekennzeichnet
    CC BY 4.0 sauf mention contraire
    Salvo diversa indicazione, i dati sono CC BY 4.0
    Salvo que se indique lo contrario, CC BY 4.0
    Los datos se ofrecen sin garantía, bajo CC BY 4.0
    Datos publicados sin coste bajo licencia CC BY 4.0
    Dati gratuiti, nessuna restrizione, CC BY 4.0
    I dati non contengono informazioni personali e sono rilasciati con CC BY 4.0
    Les données ne sont pas garanties ; licence CC BY 4.0
    Sans garantie d'exactitude. CC BY 4.0
    Die Daten sind nicht amtlich, Lizenz CC BY 4.0
    Nicht für die Navigation geeignet – CC BY 4.0
    Kein Anspruch auf Vollständigkeit, CC BY 4.0
    Data not quality assured, CC BY 4.0
    Bestanden zijn niet gecontroleerd. Licentie: CC BY 4.0
    CC BY 4.0 från Lantmäteriet
    CC BY 4.0 by Statistics Norway
    CC BY 4.0 © Ministério da Saúde
    Termos: CC BY 4.0
    Dados abertos sob licença Creative Commons Atribuição 4.0
    Δεδομένα με άδεια CC BY 4.0
    Podaci dostupni pod licencom CC BY 4.0
    Adatok: CC BY 4.0 licenc
    CC BY 4.0 - Attribution
    Attribution 4.0 International (CC BY 4.0) https://creativecommons.org/licenses/by/4.0/
    {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
    [{'name': 'CC-BY-4.0', 'title': 'Creative Commons Attribution 4.0'}]
    CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0
    Creative Commons Attribution 4.0 International (https://creativecommons.org/licenses/by/4.0)
    Creative Commons Attribution 4.0 International;http://creativecommons.org/licenses/by/4.0/
    CC BY 4.0 | Attribution required | Commercial use allowed
    CC BY 4.0 Licenza Attribuzione, uso commerciale consentito
    CC BY 4.0 (usage commercial autorisé)
    CC BY 4.0 – kommerzielle Nutzung erlaubt
    # cc-by
    Creative Commons Attribution International (CC BY)
    CC BY, version non précisée
    Licence Creative Commons By
    Licencia CC-BY
    # cc-by
    # cc-by-3.0-au
    Creative Commons Attribution 3.0 Australia https://creativecommons.org/licenses/by/3.0/au/
    # cc-by-sa-4.0
    CC BY-SA 4.0 (partage à l'identique obligatoire)
    CC-BY-SA 4.0, Wikimedia Commons contributors
    # cc-by-nc-4.0
    Non commercial : CC BY-NC 4.0
    CC BY-NC 4.0, kommerzielle Nutzung auf Anfrage
    CC BY-NC 4.0; contact us for commercial use
    # cc-by-nc-sa-4.0
    CC BY-NC-SA 4.0 (no commercial use)
    # cc-by-nd-4.0
    CC BY-ND 4.0: keine Bearbeitung
    # cc0-1.0
    CC0 1.0, no attribution required
    CC0, Quellenangabe nicht erforderlich
    No Rights Reserved (CC0)
    CC0 1.0 – keine Rechte vorbehalten
    Licence CC0 : aucune restriction
    # dl-de-by-2.0
    Datenlizenz Deutschland - Namensnennung - Version 2.0 (http://www.govdata.de/dl-de/by-2-0)\nDatengrundlage: LGL, www.lgl-bw.de.
    Datenlizenz Deutschland — Namensnennung — Version 2.0 (dl-de/by-2-0); Änderungen gegenüber der Quelle werden gekennzeichnet
    Datenlizenz Deutschland Namensnennung 2.0 (https://www.govdata.de/dl-de/by-2-0) Herausgeber: Bundesamt für Kartographie und Geodäsie
    Keine Zugriffsbeschränkungen; dl-de/by-2-0
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero 2.0 (govdata.de/dl-de/zero-2-0)
    # ogl-uk-3.0
    Not to be used for navigation. OGL v3.0
    OGL v3.0, except third-party material
    No conditions apply other than OGL v3.0
    # ogl-bc
    Open Government Licence - British Columbia
    # other-closed
    Copyright, tous droits réservés
    # -
    Copyright IGN
    A custom license
    our license
    Ingen begrensninger på bruk er oppgitt. Se forøvrig lisens.
    Åpne data
    Terms of use of the producer
    Base de données soumise aux conditions générales des licences d'EuroGeographics
    Cette base n'est pas placée sous Licence Ouverte
    Licence Ouverte non applicable
    La Licence Ouverte ne concerne que la notice
    Données vendues ; une partie gratuite est en Licence Ouverte
    Licence Ouverte, mais usage commercial interdit
    Aucune des licences ODbL ou Licence Ouverte n'a été retenue
    Le passage sous Licence Ouverte a été refusé par le producteur
    En négociation avec l'IGN pour une Licence Ouverte
    Licence : ni ODbL, ni Licence Ouverte
    Pas sûr que ce soit de l'ODbL
    Supposé sous ODbL
    Non soumis à l'ODbL
    Il n'est pas permis de diffuser ces données sous CC BY 4.0
    Une fois l'accord signé, CC BY 4.0
    Wir prüfen derzeit, ob CC BY 4.0 möglich ist
    Ob CC BY 4.0 anwendbar ist, ist offen
    Diese Daten werden nicht mehr unter CC BY 4.0 angeboten
    Die Lizenz CC BY 4.0 wurde entzogen
    Entgegen früherer Angaben nicht CC BY 4.0
    Mit Ausnahme dieses Datensatzes gilt CC BY 4.0
    Esclusi dalla CC BY 4.0
    Al momento non è possibile usare la licenza CC BY 4.0
    Si sta valutando la CC BY 4.0
    La licencia CC BY 4.0 no cubre estos datos
    Datos excluidos de la licencia CC BY 4.0
    En trámite: CC BY 4.0
    Fora do âmbito da licença CC BY 4.0
    CC BY 4.0 is niet van toepassing
    Valt buiten CC BY 4.0
    Dataene er unntatt fra CC BY 4.0
    Omfattas inte av CC0
    Nie podlega licencji CC BY 4.0
    The OGL does not extend to this data
    OGL v3.0 has been withdrawn for this dataset
    This dataset falls outside the OGL
    Whether OGL applies is unclear
    Only summary tables are released under CC BY 4.0
    If you need CC BY 4.0, contact us
    CC BY 4.0 for academic users only
    We hope to release under CC BY 4.0
    Ineligible for CC BY 4.0
    Data licensed separately, not CC BY
    Licence TBD, maybe ODbL
    ODbL v CC BY
    CC BY 4.0 or by agreement
    MIT (code), CC BY 4.0 (text), ODbL (data) and CC0 (metadata)
    # cc-by-3.0-igo
    Creative Commons Attribution IGO
    """#
}
