extension LicenceRounds {
  /// Licences by other names and addresses: French names of Canada's, GNU and BSD in French, boxes with yes and no, fields that say nothing
  /// is specified, past licences, Creative Commons in Russian, Ukrainian, Turkish, Portuguese and Chinese.
  static let round37 = #"""
    # ogl-nl
    Licence du gouvernement ouvert - Terre-Neuve-et-Labrador
    # ogl-pei
    Licence du gouvernement ouvert – Île-du-Prince-Édouard
    # ogl-nova-scotia
    Licence du gouvernement ouvert de la Nouvelle-Écosse
    # ogl-new-brunswick
    Licence du gouvernement ouvert – Nouveau-Brunswick
    # ogl-ontario
    Licence du gouvernement ouvert – Ontario
    Licence du gouvernement ouvert - Ontario
    # ogl-alberta
    Licence du gouvernement ouvert – Alberta
    # ogl-bc
    Licence du gouvernement ouvert – Colombie-Britannique
    # ogl-ottawa
    Licence du gouvernement ouvert – Ville d'Ottawa
    # ogl-toronto
    Licence du gouvernement ouvert – Toronto
    # lgpl-2.1|lgpl-2.1-only
    Licence publique générale limitée GNU v2.1
    GNU LGPL 2.1
    # lgpl
    Licence publique générale limitée GNU
    Licencia Pública General Reducida de GNU
    # gpl
    Licence publique générale GNU
    # gpl-3.0
    Licence publique générale GNU v3
    # bsd-3-clause
    Licence BSD modifiée
    Licence BSD modifiée (3 clauses)
    Licenza BSD modificata
    # other-commercial
    Autre (commerciale)
    Other (Commercial)
    Andere (kommerziell)
    Otra (comercial)
    Altro (commerciale)
    Outra (comercial)
    # other-nc
    Autre (non commerciale)
    Andere (nicht kommerziell)
    # not-specified
    {"license_id": "notspecified", "license_title": "Licence non spécifiée", "isopen": false}
    {"license_id": "notspecified", "license_title": "License not specified"}
    {"license": "notspecified"}
    {"license_id":"notspecified","license_title":"Lizenz nicht angegeben","license_url":""}
    license_id=notspecified; isopen=false
    license_id: notspecified; license_title: License Not Specified
    No explicit license stated
    No explicit licence stated (publicly available for research)
    # lo
    Licence Ouverte : oui ; ODbL : non
    [ODbL: non] [Licence Ouverte: oui]
    {"Licence Ouverte": "oui", "ODbL": "non"}
    CC0 : non | Licence Ouverte : oui
    # odbl-1.0
    Licence Ouverte : non ; ODbL : oui
    Licence Ouverte: no, ODbL: yes
    a opté pour la licence ODbL
    # cc-by-4.0
    CC BY 4.0: ja; CC0: nein
    CC BY 4.0: sì; IODL: no
    CC BY 4.0 by e-mail of 3 March 2020
    CC BY 4.0 per E-Mail vom 3.3.2020
    Licensed CC BY 4.0 (previously OGL v2.0)
    Lisensiert under CC BY 4.0
    Dataene lisensieres etter CC BY 4.0
    Datasetet är licensierat enligt CC BY 4.0
    Kartverkets gratisprodukt er lisensierte etter Creative Commons Navngivelse 4.0 international (CC BY 4.0).
    Атрибуция 4.0 Всемирная
    Із Зазначенням Авторства 4.0 Міжнародна
    https://www.maanmittauslaitos.fi/en/opendata-licence-cc40
    # cc-by-nc-4.0
    Атрибуция — Некоммерческое использование 4.0 Всемирная
    Із Зазначенням Авторства – Некомерційна 4.0 Міжнародна
    Atıf-GayriTicari 4.0 Uluslararası
    # cc-by-sa-4.0
    Із Зазначенням Авторства — Поширення На Тих Самих Умовах 4.0 Міжнародна
    Атрибуция — С сохранением условий 4.0 Всемирная
    Atıf-AynıLisanslaPaylaş 4.0 Uluslararası
    # cc-by-nc-nd-4.0
    Atıf-GayriTicari-Türetilemez 4.0 Uluslararası
    Атрибуция — Некоммерческое использование — Без производных произведений 4.0 Всемирная
    # cc-by-nd-4.0
    Atıf-Türetilemez 4.0 Uluslararası
    # cc-by-nc-nd-3.0-tw|cc-by-nc-nd-3.0
    創用CC 姓名標示-非商業性-禁止改作 3.0 台灣
    # cc-by-nd-3.0
    Atribuição-SemDerivados 3.0 Não Adaptada
    # cc-by-3.0
    Atribuição 3.0 Não Adaptada
    CC BY 3.0 Não Adaptada
    # cc-by-nc-sa-3.0
    Atribuição-NãoComercial-CompartilhaIgual 3.0 Não Adaptada
    # cc-by
    CC-BY per email conversation on 2022-01-22.
    CC BY by email, 2 May 2019
    # cc0-1.0
    CC0 per email with Gwillim Law of Statoids on August 11, 2015.
    # singapore-odl-1.0
    ©OneMap Singapore ODL v1.0
    # ogdl-taiwan-1.0
    Taiwan OGDL 1.0
    © National Land Surveying and Mapping Center, Taiwan OGDL 1.0
    # ncgl-uk-2.0
    NCGL v2
    NCGL 2.0
    # cc-pddc
    https://creativecommons.org/publicdomain/certification/1.0/us/
    http://creativecommons.org/licenses/publicdomain/
    # fi-nls-open-1.0
    https://www.maanmittauslaitos.fi/sv/oppnadata-licens-version1
    Licens till Lantmäteriverkets avgiftsfria datamaterial - version 1.0 - 1.5.2012
    # be-urbis
    https://bric.brussels/en/our-solutions/urbis-solutions/Licence_Open_data_Fr_v4.pdf
    # mpl-1.1
    mozilla1.1
    # cc-by-3.0-au|cc-by-3.0
    CC_30_BY_AUS
    # other-pd
    Œuvre tombée dans le domaine public
    Œuvre tombée dans le domaine public (auteur mort en 1894)
    # copernicus
    Copernicus data and information policy
    Regulation (EU) No 1159/2013
    # fr-apie
    licence type APIE d'octobre 2010
    # ogl-uk-3.0
    HM Land Registry Price Paid Data: OGL v3.0, except address data (Royal Mail and Ordnance Survey third party rights)
    # -
    n'a pas opté pour la licence ODbL
    pas encore opté pour la Licence Ouverte
    Licence BSD modifiée par nos soins
    CC BY 4.0 modifiée
    Licence Ouverte adaptée
    {"license": "cc-by", "license_note": "not for the data"}
    previously CC BY 4.0
    (previously OGL v2.0)
    anciennement sous Licence Ouverte
    ODbL : non
    Licence Ouverte : non ; ODbL : non
    Licence du gouvernement ouvert – Moncton
    """#
}
