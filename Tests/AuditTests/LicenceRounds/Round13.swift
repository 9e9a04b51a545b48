extension LicenceRounds {
  /// Without any text of the shared list, of the rounds before or of the other tests, as all after it.
  /// Before mending: 10 of 137 wrong, 103 of 106 right; nine of the ten were denials.
  static let round13 = #"""
    # lo-2.0
    Licence Ouverte 2.0 - Communauté de communes du Pays de Gex
    LICENCE OUVERTE ETALAB VERSION 2.0
    Open Licence Etalab v2.0 (french)
    LICENCE OUVERTE 2.0 / OPEN LICENCE 2.0 (ETALAB), AVRIL 2017
    Licence Ouverte Etalab 2.0 - Cité Internationale de la Bande Dessinée
    Toutes les données de ce jeu sont publiées sous Licence Ouverte 2.0 de l'État
    Licence Ouverte / Open Licence 2.0 (https://www.data.gouv.fr/pages/legal/licences/etalab-2.0)
    https://www.data.gouv.fr/fr/pages/legal/licences/etalab-2.0/?lang=fr
    Les informations peuvent être réutilisées sous Licence Ouverte 2.0, à condition d'en citer la source
    Données RGPD-compatibles, Licence Ouverte 2.0
    Licence Ouverte 2.0 (LO 2.0) du SIEEEN
    licence : lov2
    Réutilisable sous licence Etalab 2.0
    Statut : Licence Ouverte 2.0
    # lo
    Licence Ouverte - Open Licence (Etalab), Arcep
    Licence Ouverte pour tous les usages
    Base sous Licence Ouverte Etalab, extraction mensuelle
    Licence ouverte ETALAB - CRIGE PACA
    Licence Ouverte de l'Etat (Etalab)
    # odbl-1.0
    ODbL – SDIS 33
    Licence ODbL v1.0 (Keolis Rennes)
    ODbL 1.0 : Base adresse nationale
    Licence Open Database License (ODbL) de Bordeaux Métropole
    ODbL (Open Database License), Stadt Wien
    http://www.opendatacommons.org/licenses/odbl
    Licenza Open Database License (ODbL) v1.0
    La base de datos se distribuye bajo ODbL
    Data © OpenStreetMap contributors, available under ODbL
    # cc-by-4.0
    CC BY 4.0 (Institut Bruxellois de Statistique et d'Analyse)
    CC-BY 4.0 Luxembourg, Ministère de la Mobilité
    Attribution 4.0 International (CC BY 4.0), Université de Liège
    Licence Creative Commons CC BY 4.0 - Canton de Fribourg
    CC BY 4.0 - Leitungskataster
    Die Daten unterliegen CC BY 4.0 (Statistik Stadt Zürich)
    Creative Commons Namensnennung 4.0 Deutschland
    Lizenziert unter CC BY 4.0: Zweckverband Großraum Braunschweig
    Alle Daten: CC BY 4.0
    CC BY 4.0 Autonome Provinz Bozen - Südtirol
    Creative Commons CC BY 4.0 (Provincia autonoma di Trento)
    Licenza: Creative Commons CC-BY 4.0 Attribuzione
    I dati sono liberamente utilizzabili secondo la licenza CC BY 4.0
    Licenza CC BY 4.0 Città metropolitana di Milano
    Distribuito sotto CC BY 4.0 da AMAT
    Licencia Creative Commons Atribución 4.0 (CC BY 4.0), Barcelona
    CC BY 4.0, Gobierno de Canarias
    Licencia: CC BY 4.0 - Red Eléctrica
    Autoría: Euskadi, licencia CC BY 4.0
    Licença: CC BY 4.0 (Câmara Municipal do Porto)
    Creative Commons Atribuição 4.0 (CC BY 4.0) Metro de Lisboa
    Licentie CC BY 4.0 (Gemeente Rotterdam)
    Deze dataset is beschikbaar onder de CC BY 4.0-licentie
    CC BY 4.0 Informatie Vlaanderen
    Lisens CC BY 4.0 - Bymiljøetaten
    CC BY 4.0, Malmö stad
    Licens: Creative Commons Erkännande 4.0
    Datasættet er udgivet under CC BY 4.0
    Lisenssi: CC BY 4.0 (Tampereen kaupunki)
    CC BY 4.0 Ministerstvo vnitra
    Licence: CC BY 4.0 Central Statistics Office Ireland
    © Natural Resources Wales, CC BY 4.0
    CC BY 4.0: State of Tasmania
    This content is offered under CC BY 4.0 by Data SA
    Open data (CC BY 4.0)
    License: Creative Commons Attribution 4.0 (CC-BY-4.0), Los Angeles County
    http://creativecommons.org/licenses/by/4.0/;CC BY 4.0
    CC BY 4.0<br/>Attribution required
    &lt;p&gt;CC BY 4.0&lt;/p&gt;
    {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
    https://creativecommons.org:443/licenses/by/4.0/legalcode
    https://creativecommons.org/licenses/by/4.0/?utm_campaign=x&utm_medium=y
    # cc-by-3.0-de
    CC BY 3.0 Deutschland (Berlin)
    # cc-by-3.0-at
    Lizenz: CC BY 3.0 AT - Land Niederösterreich
    # cc-by-3.0
    Creative Commons Attribution 3.0 (CC BY 3.0)
    CC BY 3.0 España, Gobierno Vasco
    CC-BY 3.0 IT, Comune di Matera
    # cc-by
    CC BY - Stad Gent
    Licence Creative Commons Attribution (Canton de Neuchâtel)
    Creative Commons Attribution, see metadata
    # cc-by-sa-4.0
    CC BY-SA 4.0, Fédération Wallonie-Bruxelles
    Creative Commons BY-SA 4.0 (ICGC)
    # cc-by-sa-3.0
    Creative Commons Attribution-Share Alike 3.0
    CC BY-SA 3.0 (BnF)
    # cc-by-nc-sa-4.0
    CC BY-NC-SA 4.0 Rijksmuseum
    Licencia CC BY-NC-SA 4.0, Museo del Prado
    # cc-by-nc-4.0
    CC BY-NC 4.0 : usage non commercial
    # cc-by-nd-4.0
    CC BY-ND 4.0 (Bank of England)
    # cc0-1.0
    CC0 1.0 - Région de Bruxelles-Capitale
    Creative Commons Zero - CC0 (Kanton St.Gallen)
    CC0 Universal 1.0 (Statistisches Bundesamt)
    CC0: Gemeente Utrecht
    CC0 1.0, Naturvårdsverket
    CC0 license (Smithsonian)
    http://creativecommons.org/publicdomain/zero/1.0/deed.it?x=1
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung 2.0, Regionalverband Ruhr
    dl-de-by-2-0 Land Sachsen-Anhalt
    Nutzungsbedingungen: Datenlizenz Deutschland – Namensnennung – Version 2.0
    dl-de/by-2-0: Kreis Viersen
    # dl-de-zero-2.0
    Datenlizenz Deutschland Zero (Version 2.0), Bezirksregierung Köln
    dl-de/zero-2.0
    # ogl-uk-3.0
    Open Government Licence v3.0 - London Borough of Camden
    Open Government Licence 3.0, Cefas
    Contains NHS England data, OGL v3.0
    # ogl-canada-2.0
    OGL - Canada 2.0
    # nlod-2.0
    NLOD 2.0 (Bergen kommune)
    # iodl-2.0
    IODL v2.0 Comune di Genova
    # pddl-1.0
    PDDL (Public Domain Dedication and License)
    # dl-de-by-2.0|-
    https://www.govdata.de/web/guest/daten/-/dl-de/by-2-0
    # -
    Licence Ouverte non retenue
    Le producteur refuse la Licence Ouverte
    Licence Ouverte d'ici fin 2026
    Les données ne relèveront de la Licence Ouverte qu'après validation
    ODbL exclue
    Données privées, ni ODbL ni Licence Ouverte
    Pourrait être publié sous CC BY
    CC BY 4.0 auf Anfrage
    Ob CC BY 4.0 gilt, ist offen
    Frühere Lizenz: CC BY 3.0
    Lizenz laut Anbieter nicht CC BY
    Non ancora CC BY 4.0
    Licenza diversa da CC BY 4.0
    Con excepción de CC BY, ninguna licencia abierta
    Ni CC0 ni CC BY
    Ainda não CC BY 4.0
    Voorlopig geen CC0
    Vanaf 2027: CC BY 4.0
    Skal ikke være CC0
    Previously CC BY-SA 3.0
    Switching to OGL v3.0 next year
    OGL v3.0 does not cover the logo or the data of third parties
    More restrictive than CC BY-NC
    Metadata: CC0; data: contact us
    Foto's: CC BY 4.0. Data: onbekend
    Commercial licence or CC BY-NC 4.0
    Licence Ouverte du Grand Lyon
    Licence open data
    NLOD-like terms
    Data sharing agreement
    """#
}
