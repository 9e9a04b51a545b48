extension LicenceRounds {
  /// What portals write, once more, in every language of the deeds; pointers, mentions of a source, terms without a licence.
  static let round4 = #"""
    # lo-2.0
    Licence Ouverte v2.0 (Etalab) ; réutilisation libre et gratuite
    Licence Ouverte 2.0 - www.etalab.gouv.fr
    Licence Ouverte Etalab (version 2.0)
    Licence ETALAB Open Licence 2.0
    Sous Licence Ouverte - Etalab V2.0
    L'ensemble des données est publié sous licence ouverte 2.0 (Etalab), à l'exception des données soumises au secret statistique
    Données librement réutilisables sous Licence Ouverte version 2
    Utilisation libre sous réserve des mentions obligatoires sur tout document de diffusion : "Source : DDT 53" - Licence Ouverte 2.0
    Licence : Licence Ouverte version 2.0. Aucune garantie.
    LICENCE_OUVERTE_2_0
    licence-ouverte-v2-0
    Licence Ouverte, v. 2
    Licence ouverte V2 (ETALAB) https://www.etalab.gouv.fr/licence-ouverte-open-licence
    ETALAB Licence Ouverte/Open Licence Version 2.0
    Etalab Open License 2.0
    Open Licence/Licence Ouverte 2.0
    Licence Ouverte 2.0 /Open licence
    LO V2.0
    licence etalab-2.0
    Licence : etalab 2.0
    License: etalab-2.0 https://github.com/etalab/licence-ouverte
    Mentions : RTE, Licence Ouverte v2.0
    https://www.etalab.gouv.fr/licence-ouverte-open-licence (v2.0)
    https://web.archive.org/web/20190101/https://www.etalab.gouv.fr/licence-ouverte-open-licence
    # lo
    Licence Ouverte ETALAB, gratuité
    Données sous « Licence Ouverte » (Etalab)
    Licence ouverte Etalab : https://data.loire-atlantique.fr/mentions
    sous licence Etalab
    Licence : Etalab
    Licence Etalab (open data)
    Licence Ouverte/Etalab
    licence ouverte
    LICENCE OUVERTE
    Licence ouverte 2023 (données de l'année 2023)
    # odbl-1.0
    ODbL - Open Database License
    Open Database Licence (ODbL), Ville de Toulouse
    Licence ODbL v1.0 - Grand Lyon
    licence odbl
    ODBL
    odbl-1.0
    Open Data Commons Open Database License / OSM (ODbL/OSM)
    Open Data Commons Open Database Licence 1.0 (ODbL)
    http://opendatacommons.org/licenses/odbl/1.0/legalcode
    https://opendatacommons.org/licenses/odbl/1-0/#text
    https://www.opendatacommons.org/odbl/
    Sous licence ODbL : toute amélioration doit être repartagée
    Dati OpenStreetMap, licenza ODbL
    © OpenStreetMap-Mitwirkende, ODbL
    © Colaboradores de OpenStreetMap (ODbL)
    ODC-ODbL-1.0
    # cc-by-4.0
    Creative Commons Attribution 4.0 (CC-BY)
    Creative Commons CC BY 4.0
    CC Attribution 4.0
    CC-BY 4.0 (Namensnennung)
    CC BY 4.0: Stadt Graz
    Lizenz CC BY 4.0, Datenquelle: Land Tirol - data.tirol.gv.at
    Creative Commons - Namensnennung 4.0 International (CC BY 4.0), Datenquelle: Stadt Wien
    Creative Commons Namensnennung (CC-BY) 4.0
    Bedingungen: CC BY 4.0; Quellenangabe: swisstopo
    Licence CC BY 4.0 Région wallonne
    Licentie: CC BY 4.0, bron: KNMI
    Deze data mag vrij worden hergebruikt onder CC BY 4.0 met naamsvermelding
    Open data, CC BY 4.0 — no guarantee of correctness
    Aineisto on lisensoitu Creative Commons Nimeä 4.0 -lisenssillä
    Lisenssi: CC BY 4.0
    Lisens: Creative Commons Navngivelse 4.0
    Licens: CC BY 4.0. Ange Trafikverket som källa
    Data er tilgængelige under CC BY 4.0
    Licencja: Creative Commons Uznanie autorstwa 4.0
    Data są udostępniane na licencji CC BY 4.0
    Licence: CC BY 4.0 – Magistrát hl. m. Prahy
    Uvedenie autora 4.0 Medzinárodná
    Datos publicados bajo licencia Creative Commons Reconocimiento 4.0 (CC BY 4.0)
    Creative Commons Reconeixement 4.0 Internacional
    Reconeixement 4.0 Internacional (CC BY 4.0)
    Creative Commons – Atribuição 4.0 (CC BY 4.0)
    CC-BY 4.0, Comune di Milano
    Licenza: CC BY 4.0 - Attribuzione
    Creative Commons Attribuzione (CC BY 4.0)
    Attribuzione 4.0 Internazionale
    Paternité 4.0 International
    Creative Commons Paternité 4.0
    Creative Commons Attribution 4.0 International (CC-BY 4.0) with attribution to Eurostat
    CC BY 4.0 EU
    © European Union, 1995-2024, CC BY 4.0
    CC-BY-4.0 https://spdx.org/licenses/CC-BY-4.0.html
    https://creativecommons.org/licenses/by/4.0/deed.lb
    https://creativecommons.org/licenses/by/4.0/legalcode.sv
    https://creativecommons.org/licenses/by/4.0/deed.pt-pt
    https://creativecommons.org/licenses/by/4.0/deed.cs
    http://creativecommons.org/licenses/by/4.0.
    "https://creativecommons.org/licenses/by/4.0/"
    https://creativecommons.org/licenses/by/4.0/legalcode.txt
    http://www.opendefinition.org/licenses/cc-by/4.0
    http://creativecommons.org/licenses/by/4.0/deed.da?license=x
    https://creativecommons.org/licenses/by/4.0/ (Attribution)
    https://web.archive.org/web/20220101120000id_/https://creativecommons.org/licenses/by/4.0/legalcode
    A21_CCBY40
    A21:CCBY40
    CC_BY_4.0
    CC BY 40
    ccby40
    CC-BY-40
    cc by 4.0
    Cc-By 4.0
    CC-BY4
    CC- BY 4.0
    CC -BY- 4.0
    CC/BY 4.0
    CC BY V4.0
    CC BY version 4
    # cc-by-3.0
    CC-BY 3.0 CH
    https://creativecommons.org/licenses/by/3.0/ch/
    https://creativecommons.org/licenses/by/3.0/lu/deed.fr
    Creative Commons Attribution 3.0 Luxembourg
    CC BY 3.0 NO
    Creative Commons Navngivelse 3.0 Norge
    CC BY 3.0 Polska
    CC-BY 3.0 Česko
    Creative Commons Reconocimiento 3.0 España (CC BY 3.0 ES)
    CC BY 3.0 IE
    # cc-by-3.0-nl
    Creative Commons Naamsvermelding 3.0 Nederland
    https://creativecommons.org/licenses/by/3.0/nl/
    # cc-by-3.0-us
    https://creativecommons.org/licenses/by/3.0/us/
    Creative Commons Attribution 3.0 United States
    # cc-by-2.5
    CC BY 2.5
    http://creativecommons.org/licenses/by/2.5/
    CC BY 2.5 Italia
    http://creativecommons.org/licenses/by/2.5/it/
    # cc-by-2.0
    CC BY 2.0
    https://creativecommons.org/licenses/by/2.0/fr/
    Creative Commons Paternité 2.0 France
    # cc-by-sa-3.0
    CC BY-SA 3.0
    https://creativecommons.org/licenses/by-sa/3.0/fr/
    CC-BY-SA 3.0 Unported
    https://creativecommons.org/licenses/by-sa/3.0/es/deed.ca
    # cc-by-sa-4.0
    Creative Commons Attribution-ShareAlike 4.0 International Public License
    CC-BY-SA v4
    Creative Commons Nimeä-JaaSamoin 4.0 Kansainvälinen
    Navngivelse-DelPåSammeVilkår 4.0 Internasjonal
    Erkännande-DelaLika 4.0 Internationell
    Uznanie autorstwa-Na tych samych warunkach 4.0
    Naamsvermelding-GelijkDelen 4.0 Internationaal
    Atribución-CompartirIgual 4.0 Internacional
    Reconocimiento-CompartirIgual 4.0 Internacional
    Atribuição-CompartilhaIgual 4.0 Internacional
    Licence CC BY-SA 4.0 (partage dans les mêmes conditions)
    # cc-by-nc-4.0
    Atribución-NoComercial 4.0 Internacional
    Attribuzione - Non commerciale 4.0 Internazionale
    Naamsvermelding-NietCommercieel 4.0
    Nimeä-EiKaupallinen 4.0
    CC-BY-NC v4.0
    CC BY NC 4.0
    Creative Commons Attribution NonCommercial 4.0 International
    # cc-by-nc-nd-3.0
    CC BY-NC-ND 3.0
    http://creativecommons.org/licenses/by-nc-nd/3.0/es/
    CC BY-NC-ND 3.0 IT
    # cc-by-nc-sa-2.0-fr
    http://creativecommons.org/licenses/by-nc-sa/2.0/fr/
    # cc-by-nc-sa-3.0
    Creative Commons Attribution - Pas d'utilisation commerciale - Partage à l'identique 3.0 France
    http://creativecommons.org/licenses/by-nc-sa/3.0/fr/
    CC BY-NC-SA 3.0
    # cc-by-nc-sa-4.0
    Reconocimiento-NoComercial-CompartirIgual 4.0
    CC BY-NC-SA 4.0 International
    # cc-by-nc-nd
    Creative Commons BY-NC-ND
    Attribution-NonCommercial-NoDerivs
    # cc0-1.0
    Creative Commons CC0
    CC0 1.0 Universel
    CC0-1.0
    CC0 (Creative Commons Zero)
    Licence CC0 (domaine public)
    CC0 – domaine public
    CC Zero 1.0
    CC0 Public Domain
    CC0 1.0 Universal Public Domain Dedication
    CC0 1.0 Universale
    CC0 1.0 Universeel
    CC0 1.0 - Kein Copyright
    cc_zero
    creativecommons.org/publicdomain/zero/1.0/deed.nl
    Creative Commons Zero (CC0) verklaring
    http://creativecommons.org/publicdomain/zero/1.0/deed.no
    Open data – CC0
    Publicerat med CC0-licens
    Dit werk is vrijgegeven onder CC0
    Données versées au domaine public (CC0)
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung Version 2.0
    DL-DE-BY-2.0
    dl-de/by-2-0 (https://www.govdata.de/dl-de/by-2-0)
    dl-de-by 2.0
    Lizenz: dl-de/by-2-0, Statistische Ämter des Bundes und der Länder
    Datenlizenz Deutschland – Namensnennung – Version 2.0, Hamburg
    https://www.govdata.de/web/guest/dl-de/by-2-0
    # dl-de-by-1.0
    Datenlizenz Deutschland Namensnennung 1.0
    http://www.govdata.de/dl-de/by-1-0
    http://dcat-ap.de/def/licenses/dl-by-de/1.0
    # dl-de-by
    Datenlizenz Deutschland Namensnennung
    Datenlizenz Deutschland – Namensnennung
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero
    dl-zero-de/2.0
    Datenlizenz Deutschland – Zero – Version 2.0 (dl-de/zero-2-0)
    # dl-de-by-nc-1.0
    Datenlizenz Deutschland – Namensnennung – nicht kommerziell – Version 1.0
    http://dcat-ap.de/def/licenses/dl-by-nc-de/1.0
    # iodl-2.0
    Italian Open Data License - IODL 2.0
    https://www.dati.gov.it/content/italian-open-data-license-v20
    IODL 2.0 (Italian Open Data License)
    I dati sono rilasciati con licenza IODL 2.0
    # iodl
    IODL
    Italian Open Data License
    # nlod-2.0
    Norsk lisens for offentlege data (NLOD) 2.0
    NLOD 2.0, Kartverket
    https://data.norge.no/nlod/no/2.0/
    # nlod
    NLOD
    NLOD, Bergen kommune
    # ogl-uk-3.0
    Open Government Licence 3.0 (United Kingdom)
    OGL v3.0, Leeds City Council
    UK Open Government Licence v3
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3
    Licence: Open Government Licence v3.0
    Available under OGLv3.0
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/open-government-licence-v3.0.pdf
    # ogl-uk
    UK Open Government Licence
    Open Government Licence (UK)
    Attribution statement: Contains public sector information licensed under the Open Government Licence
    # ogl-canada-2.0
    Open Government Licence – Canada (OGL-Canada)
    Licence du gouvernement ouvert - Canada
    http://open.canada.ca/en/open-government-licence-canada
    Open Government License - Canada
    # ogl-nova-scotia
    Open Government Licence – Nova Scotia
    # ogl-toronto
    Open Government Licence – Toronto
    # ogl-ottawa
    Open Government Licence – City of Ottawa
    # us-public-domain
    U.S. Government Works
    http://www.usa.gov/government-works
    https://www.usa.gov/government-works/
    US Government Work
    U.S. Public Domain
    # ch-terms-by
    https://opendata.swiss/en/terms-of-use#terms_by
    Freie Nutzung. Quellenangabe ist Pflicht
    Utilisation libre. Obligation d’indiquer la source.
    # ch-terms-open
    https://opendata.swiss/terms-of-use#terms_open
    terms_open
    # ch-terms-by-ask
    https://opendata.swiss/de/terms-of-use/#terms_by_ask
    # be-vlaanderen-gratis-hergebruik-1.0
    Modellicentie gratis hergebruik Vlaanderen
    https://data.vlaanderen.be/doc/licentie/modellicentie-gratis-hergebruik/v1.0
    # pddl-1.0
    ODC Public Domain Dedication and Licence (PDDL)
    http://www.opendatacommons.org/licenses/pddl/
    Open Data Commons Public Domain Dedication and Licence 1.0
    # odc-by-1.0
    http://opendatacommons.org/licenses/by/
    ODC Attribution License (ODC-By)
    # fr-licence-mobilites
    Licence Mobilités
    mobility-licence
    # not-specified
    Licence inconnue
    Pas de licence
    Keine Lizenz
    Sin licencia
    Non specificata
    Niet gespecificeerd
    Ej angiven
    Brak
    nespecifikována
    null
    None
    # other-open
    Autre licence ouverte
    other (open)
    Sonstige (offen)
    # other-closed
    Tous droits réservés.
    © Tous droits réservés
    All Rights Reserved
    proprietary
    # apache-2.0
    Apache License, Version 2.0
    apache-2.0
    # mit
    The MIT License
    # eupl-1.2
    EUPL v1.2
    https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
    # agpl-3.0
    AGPL-3.0
    # gfdl
    GNU Free Documentation License
    # -
    Licence Ouverte ou ODbL au choix
    CC BY-SA 4.0 / ODbL 1.0
    Données IGN : licence ouverte 2.0 ; données OSM : ODbL
    CC0 ou CC BY
    Conditions générales d'utilisation du portail
    https://data.grandlyon.com/licences
    http://www.example.fr/licence.pdf
    Licence spécifique
    Licence d'utilisation gratuite
    Licence de réutilisation des informations publiques de la Ville
    Licence engagée
    Licence associée
    Licence proportionnelle
    Licence type de réutilisation du SIRENE
    Données sous convention
    Usage libre avec mention de la source
    Citer la source
    Mention obligatoire de la source
    Source : IGN
    Quelle: Stadt Bonn
    Nutzung gemäß Nutzungsbedingungen
    Geodatenzugangsgesetz
    Es gelten die Lizenzbedingungen des Anbieters
    Urheberrechtlich geschützt
    Gebruiksvoorwaarden
    Vrij te gebruiken
    Uso libero
    Uso libre
    Condizioni d'uso
    Condiciones de uso
    Aviso legal
    Termos de utilização
    Käyttöehdot
    Användarvillkor
    Brukervilkår
    Warunki korzystania
    Podmínky užití
    https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/
    https://data.gov.cz/podmínky-užití/volný-přístup/
    http://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32019L1024
    Open Access
    open-access
    Libre accès
    Fair use
    Accès libre
    public
    Public
    free
    Frei
    Gratuit
    Libre
    yes
    Oui
    1
    true
    A définir ultérieurement avec le producteur
    Voir le fichier joint
    cf. description
    Le jeu de données n'est pas sous licence ouverte
    Pas encore sous Licence Ouverte
    Ne pas confondre avec la licence CC BY
    Différent de la Licence Ouverte
    The dataset is currently not released under an open licence such as CC BY
    Data cannot be used under CC0
    CC BY 4.0 was withdrawn in 2021
    CC BY 4.0 is not applicable here
    Licenza CC BY 4.0 non applicabile
    Keine CC-BY-Lizenz
    no CC BY
    sans licence ODbL
    Les données brutes ne sont pas couvertes par la licence ODbL.
    non CC0
    excl. CC BY
    Diese Daten fallen nicht unter die dl-de/by-2-0
    dl-de/by-2-0 findet keine Anwendung
    Ikke CC0
    Inte CC BY
    Ei CC BY
    Nie CC BY
    není CC BY
    Não é CC BY
    no es CC BY
    non è CC BY
    Liste des licences de taxi
    Nombre de licences ouvertes par type de débit
    Open licences register (alcohol)
    Permis et licences
    Projet CC
    Mitteilung MIT
    Apache Junction
    Domaine public routier communal
    Emprises du domaine public ferroviaire
    Dominio pubblico idrico
    Occupazione suolo pubblico
    Dominio público ferroviario
    Attribution de subventions 4.0
    Version 4.0 international
    4.0 International
    International
    OGL Wales Borders
    IGN
    Etalab 2020
    # lo|lo-1.0
    Licence Ouverte (Open Licence)
    # be-vlaanderen-gratis-hergebruik-1.0|-
    Gratis hergebruik
    # odbl-1.0|-
    Licence commerciale ou ODbL
    # cc-by|-
    CC BY the sea
    """#
}
