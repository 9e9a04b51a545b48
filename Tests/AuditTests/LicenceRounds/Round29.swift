extension LicenceRounds {
  /// The deeds' own sentences, the same denied in Baltic and Slavic languages. Before mending: 2 of 164 wrong, a condition and an
  /// exception, 133 of 140 right. *Aucune* was first written as no answer; it is *None*, which means not specified.
  static let round29 = #"""
    # lo-2.0
    Licence Ouverte 2.0 / Open Licence 2.0 (Etalab), Caisse des Dépôts
    Utilisation soumise à la Licence Ouverte v2.0 d'Etalab
    licence : lov2
    Données BAN sous Licence Ouverte 2.0, DINUM
    Licence Ouverte v2.0 (compatible CC BY)
    Licence ouverte version 2.0 - Ministère de l'Agriculture
    ©Atmo Nouvelle-Aquitaine - Licence Ouverte 2.0
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf?download=1
    ETALAB LICENCE OUVERTE 2.0 - DONNEES SHOM
    spdx:etalab-2.0
    LO-2.0
    Licence Ouverte 2.0 (LO/OL-2.0)
    # lo
    Licence ouverte type Etalab
    Licence Ouverte/Open Licence (Etalab) - Toulouse Métropole
    License Ouverte (Etalab)
    # odbl-1.0
    ODbL (OpenStreetMap)
    Open Database License « ODbL » version 1.0
    Contains data from OpenStreetMap © OpenStreetMap contributors (ODbL 1.0)
    Licence libre ODbL, Bordeaux Métropole
    Licença Open Database License (ODbL)
    ODbL-lisenssi
    Otvorená databázová licencia ODbL
    <a href='https://opendatacommons.org/licenses/odbl/1-0/' rel='license'>Open Database License</a>
    https://w3id.org/italia/controlled-vocabulary/licences/A32_ODBL
    opendatacommons-odbl
    # odc-by-1.0
    https://opendefinition.org/licenses/odc-by
    Open Data Commons Attribution (ODC-BY)
    # pddl-1.0
    https://opendefinition.org/licenses/odc-pddl
    # cc0-1.0
    CC0-1.0-Universal
    Creative Commons CC0 1.0 (Universell - Verzicht)
    Dataene er frigitt under CC0
    Lisenssi: CC0 1.0 Yleismaailmallinen
    CC0 1.0 Univerzální
    CC0 1.0 Uniwersalna
    Creative Commons Zero – dominio público
    Données dans le domaine public via CC0
    https://creativecommons.org/publicdomain/zero/1.0/legalcode.es
    http://purl.org/NET/rdflicense/cc-zero1.0
    http://www.opendefinition.org/licenses/cc-zero
    https://creativecommons.org/publicdomain/zero/1.0/?ref=openverse
    # cc-pdm-1.0
    PDM 1.0
    Public Domain Mark (Europeana)
    # other-pd
    Common / Public Domain
    In the public domain
    Pubblico dominio
    # cc-by-4.0
    CC BY 4.0 Lietuvos statistikos departamentas
    Informacija publiskota saskaņā ar CC BY 4.0
    Kopernikus, CC-BY 4.0
    Lizenz CC BY 4.0, Nennung "Stadt Leipzig"
    Open data, CC BY 4.0 (Comunidad de Madrid)
    Bereitgestellt unter CC BY 4.0 durch das Bundesamt für Kartographie und Geodäsie
    Uso: CC BY 4.0. Citar a fonte: IBGE
    Distribué sous les termes de la licence Creative Commons Attribution 4.0 International
    This work is licensed under a Creative Commons Attribution 4.0 International License.
    Cette œuvre est mise à disposition sous licence Attribution 4.0 International.
    Dieses Werk ist lizenziert unter einer Creative Commons Namensnennung 4.0 International Lizenz.
    Esta obra está bajo una Licencia Creative Commons Atribución 4.0 Internacional.
    Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0 Internazionale.
    Este trabalho está licenciado com uma Licença Creative Commons - Atribuição 4.0 Internacional.
    Ten utwór jest dostępny na licencji Creative Commons Uznanie autorstwa 4.0 Międzynarodowe.
    Toto dílo podléhá licenci Creative Commons Uveďte původ 4.0 Mezinárodní
    Tämä teos on lisensoitu Creative Commons Nimeä 4.0 Kansainvälinen -käyttöluvalla
    Detta verk är licensierat under en Creative Commons Erkännande 4.0 Internationell licens
    Dit werk valt onder een Creative Commons Naamsvermelding 4.0 Internationaal-licentie
    Ez a Mű a Creative Commons Nevezd meg! 4.0 Nemzetközi Licenc feltételeinek megfelelően felhasználható.
    Această operă este pusă la dispoziţie sub Licenţa Creative Commons Atribuire 4.0 Internațional
    Ovo djelo je dano na korištenje pod licencom Creative Commons Imenovanje 4.0 međunarodna.
    To delo je objavljeno pod licenco Creative Commons Priznanje avtorstva 4.0 Mednarodna
    Произведението е с лиценз Creative Commons Признание 4.0 Международен
    http://creativecommons.org/licenses/by/4.0/deed.no
    https://creativecommons.org/licenses/by/4.0/legalcode.ja
    http://purl.org/NET/rdflicense/cc-by4.0
    https://choosealicense.com/licenses/cc-by-4.0/
    http://opendefinition.org/licenses/cc-by/4.0
    cc-by-4.0-international
    CC_BY_4_0
    CC BY International 4.0
    ccby 4.0
    CC BY 4.0 Attribution required: © Ordnance Survey Ireland
    # cc-by
    CC-BY Vlaamse overheid
    Creative Commons Attribution license
    CC BY Miljøstyrelsen
    licencia cc by
    # cc-by-3.0
    CC BY 3.0 IE
    http://creativecommons.org/licenses/by/3.0/hr/
    Creative Commons Attribution 3.0 Ireland
    Creative Commons Erkännande 3.0 Sverige
    # cc-by-3.0-de
    CC BY 3.0 Deutschland
    # cc-by-3.0-at
    CC-BY-3.0-AT: Stadt Linz - data.linz.gv.at
    # cc-by-2.5
    CC BY 2.5 DK
    Creative Commons Atribución 2.5 México
    # cc-by-1.0
    CC BY 1.0
    # cc-by-sa-4.0
    Cette œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International.
    CC BY-SA 4.0, Stiftung Preußischer Kulturbesitz
    CC BY-SA (4.0)
    https://creativecommons.org/licenses/by-sa/4.0
    cc-by-sa v4.0 international
    Imenovanje-Dijeli pod istim uvjetima 4.0 međunarodna
    # cc-by-sa-3.0
    Licencia Creative Commons Reconocimiento-CompartirIgual 3.0 España
    CC BY-SA 3.0 PL
    # cc-by-sa-2.5
    Creative Commons Paternité - Partage des Conditions Initiales à l'Identique 2.5
    # cc-by-nc-4.0
    Attribution-NonCommercial 4.0 International
    CC BY-NC 4.0, nicht kommerziell
    https://creativecommons.org/licenses/by-nc/4.0/legalcode.es
    Atribuire-Necomercial 4.0
    Creative Commons, Nommer l'auteur, pas d'utilisation commerciale 4.0
    # cc-by-nc-sa
    Creative Commons BY-NC-SA
    Creative Commons Attribution-NonCommercial-ShareAlike
    # cc-by-nc-sa-3.0-igo
    CC BY-NC-SA 3.0 IGO, World Health Organization
    # cc-by-nc-sa-4.0
    Uveďte původ-Neužívejte komerčně-Zachovejte licenci 4.0
    Erkännande-IckeKommersiell-DelaLika 4.0
    # cc-by-nc-nd-4.0
    CC BY-NC-ND 4.0 Eurac Research
    Reconeixement-NoComercial-SenseObraDerivada 4.0
    # cc-by-nd-4.0
    CC BY-ND 4.0 (sans modification)
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung 2.0 (Landkreis Börde)
    Lizenz: dl-de/by-2-0; Quelle: LVermGeo SH
    © GDI-Th, dl-de/by-2-0
    https://www.govdata.de/dl-de/by-2-0 - Namensnennung: "Stadt Köln"
    # dl-de-zero-2.0
    Lizenz dl-zero-de/2.0, Freie Hansestadt Bremen
    Datenlizenz Deutschland – Zero
    # iodl-2.0
    Licenza IODL 2.0 - Comune di Firenze
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD 2.0), NVE
    # ogl-uk-3.0
    Open Government Licence 3.0 © Crown copyright
    # kogl-1
    KOGL Type 1
    # ogl-canada-2.0
    Licence du gouvernement ouvert – Canada (version 2.0)
    # eupl-1.2
    Licencia Pública de la Unión Europea 1.2
    # gpl-3.0-or-later
    GNU GPL v3 or later
    # mpl-2.0
    Mozilla Public License v2.0
    # bsd-2-clause
    BSD 2-clause
    # wtfpl
    WTFPL
    # unlicense
    The Unlicense
    # not-specified
    Aucune
    Non précisée
    Ei määritelty
    Nie określono
    Not provided
    Άδεια δεν έχει καθοριστεί
    Lizenz unbekannt
    # other-open
    Otro (abierto)
    Andra (öppna)
    # other-pd
    Jiná (volné dílo)
    # -
    Le producteur n'a pas retenu la licence CC BY
    Dane nie są udostępniane na licencji CC BY 4.0
    Podaci nisu dostupni pod licencom CC BY 4.0
    Данните не са под лиценз CC BY 4.0
    Andmed pole avaldatud CC BY 4.0 litsentsi alusel
    Datele nu sunt publicate sub licența CC BY 4.0
    Az adatok nem érhetők el CC BY 4.0 licenc alatt
    Duomenys neteikiami pagal CC BY 4.0 licenciją
    Τα δεδομένα δεν διατίθενται με άδεια CC BY 4.0
    Podatki niso na voljo pod licenco CC BY 4.0
    Si la collectivité l'accepte : Licence Ouverte 2.0
    Licence Ouverte 2.0 à valider par le comité
    CC BY 4.0 unter Vorbehalt
    Wird CC BY 4.0, sobald geprüft
    Todos los datos salvo los catastrales: CC BY 4.0
    Licence ODbL refusée par le propriétaire
    Licence spécifique IGN
    Utilisation réservée aux services de l'État
    https://www.ign.fr/mentions-legales
    Lizenzbedingungen des Landes
    Free of charge
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/INSPIRE_Directive_Article13_1a
    licence
    """#
}
