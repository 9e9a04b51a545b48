extension LicenceRounds {
  /// What fields of national portals hold, one after the other, INSPIRE's constraints among them. Before mending:
  /// 1 of 199 wrong, 154 of 166 right.
  static let round19 = #"""
    # ogl-uk-3.0
    Open Government Licence v3.0 - Crown copyright, Natural Resources Wales
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ (OGL)
    Licensed under the Open Government Licence version 3.0. © Crown copyright. Contains OS data © Crown copyright and database right 2023
    There are no public access constraints to this data. Use of this data is subject to the licence identified. Open Government Licence v3.0
    {'text': 'Available under the Open Government Licence 3.0', 'href': 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'}
    © Bluesky / Welsh Government, OGL v3
    Trwydded Llywodraeth Agored v3.0
    No limitations on public access; http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
    # ogl-uk
    Open Government Licence
    Trwydded Llywodraeth Agored
    OGL-UK
    http://reference.data.gov.uk/id/open-government-licence
    Contains public sector information licensed under the Open Government Licence
    # uk-inspire-eul
    INSPIRE End User Licence
    http://www.ordnancesurvey.co.uk/business-and-government/public-sector/mapping-agreements/inspire-licence.html
    # dl-de-by-2.0
    Nutzungsbedingungen: Die Daten sind urheberrechtlich geschützt. Es gilt die "Datenlizenz Deutschland – Namensnennung – Version 2.0"; https://www.govdata.de/dl-de/by-2-0
    {"id":"dl-by-de/2.0","name":"Datenlizenz Deutschland Namensnennung 2.0","url":"https://www.govdata.de/dl-de/by-2-0","quelle":"© GeoBasis-DE / LVermGeo ST"}
    Nutzungseinschränkungen: Datenlizenz Deutschland Namensnennung 2.0
    dl-by-de/2.0
    https://www.govdata.de/dl-de/by-2-0 – Quellenvermerk: Landeshauptstadt Schwerin
    dl-de/by-2-0; © GeoBasis-DE / BKG (2023)
    Datenlizenz DE BY 2.0
    # dl-de-zero-2.0
    http://dcat-ap.de/def/licenses/dl-zero-de/2.0
    Datenlizenz Deutschland Zero
    {"id":"dl-zero-de/2.0","name":"Datenlizenz Deutschland – Zero – Version 2.0","url":"https://www.govdata.de/dl-de/zero-2-0"}
    # de-geonutzv
    Geodatennutzungsverordnung (GeoNutzV)
    http://dcat-ap.de/def/licenses/geonutz/20130319
    # de-geonutz-berlin
    http://dcat-ap.de/def/licenses/geonutz/20131001
    # cc-by-4.0
    http://dcat-ap.de/def/licenses/cc-by/4.0
    Bayerische Vermessungsverwaltung – www.geodaten.bayern.de, CC BY 4.0
    Namensnennung 4.0 International
    LICENZA CC BY 4.0
    CC BY 4.0 - Attribuzione
    Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)
    http://creativecommons.org/licenses/by/4.0/deed.it
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    https://creativecommons.org/licenses/by/4.0/deed.es_ES
    Creative Commons Attribution (CC BY) 4.0, Institut d'Estadística de Catalunya
    Atribució 4.0 Internacional (CC BY 4.0)
    Licencia Creative Commons Atribución 4.0 España
    Esta obra está bajo una Licencia Creative Commons Atribución 4.0 Internacional.
    data.gov.be: Creative Commons Attribution 4.0
    Creative Commons Attribution 4.0 (CC BY 4.0) - Agence wallonne du Patrimoine
    Naamsvermelding 4.0 Internationaal
    Open Data CC-BY 4.0 data.public.lu
    Creative Commons Zuerkennung 4.0, CC BY 4.0
    cc-by-4.0 (avoindata.fi)
    Creative Commons Nimeä 4.0 Kansainvälinen (CC BY 4.0), Maanmittauslaitos
    CC BY 4.0 Lantmäteriet
    Creative Commons Erkännande 4.0 (CC BY)
    Creative Commons Navngivelse 4.0 (CC BY 4.0), Kartverket
    CC BY 4.0 (Uznanie autorstwa 4.0)
    Uznanie autorstwa 4.0 Międzynarodowe (CC BY 4.0)
    Dane udostępniane na licencji CC BY 4.0
    Creative Commons Namensnennung 4.0 International (data.gv.at)
    Datenquelle: Stadt Wien – data.wien.gv.at, CC BY 4.0
    Creative Commons Attribution 4.0 International (CC-BY 4.0), Central Statistics Office
    data.gov.ie, Creative Commons Attribution 4.0
    https://creativecommons.org/licenses/by/4.0/ Attribution 4.0 International (CC BY 4.0) – Ordnance Survey Ireland
    Creative Commons Attribution 4.0 International (Zenodo)
    {"id": "cc-by-4.0"}
    Creative Commons Attribution 4.0 International Licence, Stats NZ
    This dataset is licensed under a Creative Commons Attribution 4.0 International licence. © State of Queensland
    licenceUrl: https://creativecommons.org/licenses/by/4.0/
    License: CC-BY-4.0; Rights: © 2024 Météo-France
    info:eu-repo/semantics/openAccess; Creative Commons Attribution 4.0
    Creative Commons Attribution for Intergovernmental Organisations 4.0
    This work is licensed under a Creative Commons Attribution (CC-BY) 4.0 License
    dados.gov.br - Creative Commons Atribuição 4.0
    # cc-by-3.0-igo
    CC BY 3.0 IGO
    http://creativecommons.org/licenses/by/3.0/igo/legalcode
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich
    # cc-by-3.0-au
    Creative Commons Attribution 3.0 Australia
    # cc-by-2.5-au
    Creative Commons Attribution 2.5 Australia
    # cc-by-3.0-nl
    CC BY 3.0 NL
    # cc-by
    Creative Commons Attribution International
    Creative Commons Attribution (CC-BY)
    http://opendefinition.org/licenses/cc-by/
    Naamsvermelding (CC-BY)
    cc-by, Lëtzebuerger Land
    # cc-by-nc-4.0
    http://creativecommons.org/licenses/by-nc/4.0/legalcode
    This work is licensed under a Creative Commons Attribution Non Commercial (CC-BY-NC) 4.0 License.
    # cc0-1.0
    To the extent possible under law, the publisher has waived all rights to these data and has dedicated them to the Public Domain (CC0 1.0). Users may copy, modify, distribute and use the work, including for commercial purposes, without restriction.
    http://publications.europa.eu/resource/authority/licence/CC0
    CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
    Creative Commons CC0 - Ville de Luxembourg
    Geen beperkingen (CC0)
    Publiek Domein (CC0)
    https://creativecommons.org/publicdomain/zero/1.0/deed.nl
    http://creativecommons.org/publicdomain/zero/1.0/deed.sv
    CC0 1.0, Trafiklab
    # cc-pdm-1.0
    Publiek Domein mark
    http://creativecommons.org/publicdomain/mark/1.0/deed.nl
    # other-pd
    Publiek domein
    Verk i det fria
    Public domain (no copyright)
    # iodl-2.0
    https://www.dati.gov.it/content/italian-open-data-license-v20
    Licenza Italiana Open Data v2.0
    IODL v2.0 Regione Lombardia
    # iodl
    IODL
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD) 2.0
    https://data.norge.no/nlod/en/2.0
    http://publications.europa.eu/resource/authority/licence/NLOD_2_0
    # nlod-1.0
    http://data.norge.no/nlod/no/1.0
    # es-ley-37-2007
    http://www.datos.gob.es/es/aviso-legal
    http://datos.gob.es/avisolegal
    # ch-terms-open
    http://dcat-ap.ch/vocabulary/licenses/terms_open
    NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired
    # ch-terms-by
    NonCommercialAllowed-CommercialAllowed-ReferenceRequired
    https://opendata.swiss/terms-of-use#terms_by
    Utilisation libre. Obligation d'indiquer la source.
    Open use. Must provide the source.
    # ch-terms-ask
    NonCommercialAllowed-CommercialWithPermission-ReferenceNotRequired
    # ch-terms-by-ask
    https://opendata.swiss/en/terms-of-use/#terms_by_ask
    Open use. Must provide the source. Use for commercial purposes requires permission of the data owner.
    # be-vlaanderen-gratis-hergebruik-1.0
    https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0
    Modellicentie Gratis Hergebruik
    # be-statbel
    https://statbel.fgov.be/sites/default/files/files/opendata/Licence%20open%20data_FR.pdf
    # lo-2.0
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf - Licence ouverte Etalab 2.0, SANDRE
    Conditions d'accès et d'utilisation : Licence Ouverte version 2.0 https://www.etalab.gouv.fr/licence-ouverte-open-licence
    Licence Ouverte version 2.0 Etalab ; Pas de restriction d'accès public selon INSPIRE
    Pas de restriction d’accès public ; Licence Ouverte / Open Licence v2.0
    L'utilisation des données est soumise à la licence ouverte ETALAB (version 2.0)
    # lo
    Restriction légale d'utilisation à préciser : Licence ouverte Etalab
    Pas de restriction d'accès public. Licence Ouverte Etalab
    Aucune restriction d'accès public. Données publiées sous licence ouverte (Etalab)
    licence ouverte dreal occitanie
    # odbl-1.0
    Données sous licence ODbL ; © Rennes Métropole ; Pas de restriction d’accès public
    Open Data Commons Open Database License (ODbL) – Bordeaux Métropole
    hdx-odc-odbl
    http://opendatacommons.org/licenses/odbl/1.0/ – OpenStreetMap contributors (HDX)
    Base de dados aberta ODbL 1.0
    notification: ODbL 1.0
    # odc-by-1.0
    Open Data Commons Attribution License (ODC-BY)
    hdx-odc-by
    # pddl-1.0
    Open Data Commons Public Domain Dedication and License (PDDL)
    hdx-pddl
    # ogl-canada-2.0
    https://open.canada.ca/en/open-government-licence-canada
    Licence du gouvernement ouvert - Canada, version 2.0
    # ogl-bc
    Open Government Licence - British Columbia
    https://www2.gov.bc.ca/gov/content/data/open-data/open-government-licence-bc
    # ogl-ontario
    https://www.ontario.ca/page/open-government-licence-ontario
    Licence du gouvernement ouvert – Ontario
    # ogl-nova-scotia
    Open Government Licence – Nova Scotia
    # ogl-edmonton
    City of Edmonton Open Data Terms of Use
    # us-public-domain
    https://www.usa.gov/government-works/
    This dataset is a work of the United States Government and is in the public domain
    # hr-od
    Otvorena dozvola
    # is-open-government|-
    Opin gögn, leyfi
    # japan-gstu-2.0
    政府標準利用規約（第2.0版）
    # kogl-1
    공공누리 1유형
    # godl-india
    Government Open Data License – India
    # not-specified
    License not specified
    nicht angegeben
    lic_unknown
    unspecified
    Not Specified (other)
    Ei määritelty
    Ingen lisens angitt
    Licence non renseignée
    Нет лицензии
    # other-open
    Annan öppen licens
    Inna otwarta licencja
    # other-closed
    copyright, all rights reserved
    # -
    no conditions apply to access and use
    Es gelten keine Bedingungen
    keine
    Conditions inconnues ou licence ouverte, à vérifier
    intellectualPropertyRights
    otherRestrictions
    http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations
    http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply
    copyright
    license
    Pas de licence ouverte : convention à signer avec le département
    Accès restreint aux services de l'État, licence ouverte exclue
    Dados abertos
    https://www.data.gouv.fr/fr/terms/
    https://data.gov.au
    https://creativecommons.org/licenses/
    Etalab prévoit une licence ouverte 3.0
    Nutzung der Daten nach Rücksprache, keine dl-de/by-2-0
    These data are made available under OGL v3.0 from 2026 onwards; until then all rights reserved
    Non è consentito l'uso ai sensi della CC BY 4.0
    Este dataset aún no dispone de licencia CC BY 4.0
    CC-BY 4.0 er ikke avklart
    Zatím bez licence CC BY 4.0
    Licence CC BY retirée à la demande du producteur
    licencja nieznana lub CC BY
    cc-by-4.0;odbl-1.0
    Restrictions apply: contact data owner
    Humanitarian use only
    # iodl-1.0
    http://www.formez.it/iodl/
    # ch-terms-open|-
    Libre utilisation
    # linz|-
    LINZ Licence for Ordinary Use
    # other-open|-
    Other Public Domain or Open
    # other-nc|cc-nc|-
    cc non-commercial other
    # cc-by-3.0-igo
    cc-by-igo
    # cc-by-3.0-igo
    Creative Commons Attribution for Intergovernmental Organisations
    """#
}
