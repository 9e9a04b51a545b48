extension LicenceRounds {
  /// Denials, exceptions and limits of use, and sentences that look like them.
  static let round1 = #"""
    # -
    CC BY 4.0 nicht anwendbar
    Die CC BY 4.0 gilt nicht für diesen Datensatz
    Die Daten stehen nicht unter einer CC-BY-Lizenz
    This dataset is not licensed under CC BY 4.0
    This dataset isn't licensed under CC-BY.
    CC BY 4.0 does not apply
    CC BY 4.0 does not apply to this dataset
    The Open Government Licence v3.0 does not apply to these data
    OGL v3.0 cannot be applied to this resource
    Not covered by the Open Government Licence
    These data are not available under OGL
    The data may not be reused under the Open Government Licence.
    Ne relève pas de la Licence Ouverte
    Ces données ne relèvent pas de la licence ouverte Etalab 2.0
    La Licence Ouverte 2.0 ne s'applique pas à ce jeu de données
    La licence ODbL n'est pas applicable
    Hors licence ouverte
    Données hors Licence Ouverte
    Données non couvertes par la licence ODbL
    Non soumis à la licence ouverte
    Jeu de données exclu de la Licence Ouverte 2.0
    N'est plus sous licence ODbL depuis 2022
    Ces données ne sont plus diffusées sous Licence Ouverte
    Questo dataset non è rilasciato con licenza CC BY 4.0
    La licenza CC BY 4.0 non si applica
    IODL 2.0 non si applica a questi dati
    Estos datos no están bajo licencia CC BY 4.0
    La licencia CC BY 4.0 no es aplicable a estos datos
    CC BY 4.0 no se aplica
    A licença CC BY 4.0 não se aplica a este conjunto de dados
    Estes dados não estão licenciados sob CC BY 4.0
    Niet onder CC0
    Geen CC BY
    Geen CC0-licentie
    CC0 is niet van toepassing
    CC BY 4.0 niet van toepassing op deze dataset
    CC BY 4.0 gäller inte
    Datamängden omfattas inte av CC0
    NLOD gjelder ikke for dette datasettet
    Datasettet er ikke lisensiert under NLOD 2.0
    CC BY 4.0 gælder ikke
    CC BY 4.0 ei koske tätä aineistoa
    Tietoaineisto ei ole lisensoitu CC BY 4.0 -lisenssillä
    Dane nie są objęte licencją CC BY 4.0
    Licencja CC BY 4.0 nie ma zastosowania
    Na data se nevztahuje licence CC BY 4.0
    Licence CC BY 4.0 se nepoužije
    All rights except CC BY
    Everything but CC0
    Licences other than the OGL apply
    Any licence except ODbL
    Toute licence sauf ODbL
    incompatible with CC BY-SA
    Incompatible avec la licence ODbL
    nicht kompatibel mit ODbL
    This is neither CC BY nor ODbL.
    Weder CC BY noch CC0
    Ni CC BY ni ODbL
    Rather than CC BY, a custom licence is used
    n'est pas une licence Creative Commons BY
    The licence is not Creative Commons Attribution 4.0.
    Not CC-BY-4.0
    NOT CC0
    != CC BY 4.0
    Requires a waiver of the Open Government Licence
    We are considering moving to CC BY 4.0 in the future
    Planned: CC BY 4.0
    Future release under Licence Ouverte 2.0 is under discussion
    Was CC BY 4.0 until 2019
    CC BY 4.0 jusqu'au 31/12/2019, licence propriétaire depuis
    Autorisation d'occupation temporaire du domaine public
    Redevances d'occupation du domaine public
    Domaine public maritime
    Occupation du domaine public routier
    Deslinde del dominio público hidráulico
    Dominio público marítimo-terrestre
    Domaine public fluvial de Wallonie
    Licences IV par commune
    Licence de débit de boissons de 4e catégorie
    Licence III et IV
    Licences FFF par club
    Prix du GPL-c par station
    Prezzo del GPL
    Apache County parcel boundaries
    MIT campus buildings
    Artistic swimming licences
    Open licence plates register
    Licences to operate taxis
    CC by department
    # lo
    Sauf mention contraire, les données sont diffusées sous Licence Ouverte
    Sauf indication contraire : Licence Ouverte Etalab
    Licence ouverte hors données à caractère personnel
    # lo-2.0
    Sauf mention contraire, les contenus de ce site sont sous licence etalab-2.0
    Sauf exception mentionnée, Licence Ouverte version 2.0
    Licence Ouverte 2.0, hors photographies
    Licence Ouverte 2.0 (hors logos)
    Licence Ouverte v2.0 sauf données de tiers
    Sans autre restriction que la Licence Ouverte 2.0
    Aucune restriction. Licence Ouverte 2.0
    Aucune restriction d'accès public selon INSPIRE. Licence Ouverte v2.0
    Pas de restriction d'accès public ; licence ouverte 2.0 Etalab
    Pas de restriction - Licence Ouverte Etalab 2.0
    Conformément à l'article L321-1 du CRPA, les données sont réutilisables gratuitement sous Licence Ouverte 2.0 (Etalab)
    Réutilisation libre au titre de l'article L. 323-2 du CRPA : Licence Ouverte, version 2.0
    Arrêté du 24 avril 2017 : Licence Ouverte v2
    L'usage est régi par la Licence Ouverte (version 2.0 d'avril 2017)
    Lic. ouverte Etalab v2.0
    Licence Ouverte/Open License version 2.0 ETALAB
    LO/OL 2.0
    LO-OL v2
    LO-OL v2.0
    LO OL 2.0
    Licence LO/OL v2.0
    Licence Ouverte LO/OL 2.0
    Licence Ouverte Version 2.0 (LO-OL v2.0)
    https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf
    etalab:2.0
    Licence_Ouverte_v2_Etalab
    Etalab Licence Ouverte/Open Licence 2.0
    # cc-by-4.0
    Except where otherwise noted, this site is licensed under a Creative Commons Attribution 4.0 International License.
    Unless otherwise stated, all data are published under CC BY 4.0.
    Except for logos and third-party content, CC BY 4.0
    CC BY 4.0, excluding third-party material
    CC BY 4.0 (excluding the coat of arms)
    Soweit nicht anders angegeben, CC BY 4.0
    Sofern nicht anders vermerkt: Creative Commons Namensnennung 4.0
    Tenzij anders vermeld, CC BY 4.0
    Salvo diversa indicazione, i dati sono rilasciati con licenza CC BY 4.0
    Salvo indicación contraria, CC BY 4.0
    Exceto quando indicado, CC BY 4.0
    Om inget annat anges gäller CC BY 4.0
    Der hvor andet ikke er angivet: CC BY 4.0
    Ellei toisin mainita, CC BY 4.0
    O ile nie zaznaczono inaczej, CC BY 4.0
    Není-li uvedeno jinak, platí CC BY 4.0
    No limitations on public access; CC BY 4.0
    no limitations. CC-BY 4.0
    Keine Zugangsbeschränkungen; CC BY 4.0
    Es gelten keine Zugriffsbeschränkungen. Lizenz: CC BY 4.0
    Geen beperkingen; CC BY 4.0
    Nessuna limitazione; CC BY 4.0
    Nessuna limitazione all'accesso pubblico. CC BY 4.0
    Sin limitaciones de acceso público. Licencia CC BY 4.0
    Ei rajoituksia. CC BY 4.0
    Brak ograniczeń. CC BY 4.0
    No charge. CC BY 4.0
    Not for navigation. Licensed under CC BY 4.0.
    The publisher is not liable for errors. CC BY 4.0
    Ces données ne sont pas garanties exactes. Licence : CC BY 4.0
    Die Daten sind nicht amtlich. Lizenz: CC BY 4.0
    Do not contact the author; CC BY 4.0
    Ohne Gewähr, CC BY 4.0
    Ohne Gewähr. Creative Commons BY 4.0
    CC BY 4.0 with attribution to Stadt Wien – data.wien.gv.at
    CC BY 4.0, attribution: Statistik Austria
    Creative Commons Attribution 4.0 - no registration required
    # cc0-1.0
    no restrictions: CC0
    No restrictions – CC0 1.0
    Keine Einschränkungen (CC0)
    Geen beperkingen, CC0 1.0
    Aucune restriction, CC0
    CC0 1.0 : aucune restriction
    CC0 – inga begränsningar
    CC-0 (1.0)
    CC0, no attribution required
    CC0 (no rights reserved)
    No Rights Reserved (CC0)
    No copyright - CC0
    Without any conditions: CC0 1.0 Universal
    # ogl-uk-3.0
    This dataset is published under the OGL v3.0.
    © Crown copyright. Licensed under the OGL v3.0
    Data is licensed under OGL v3.0 unless otherwise stated
    Made available by the Environment Agency under OGL v3.0
    OGL v3.0 applies to this data
    Contains public sector information licensed under the Open Government Licence v3.0.
    OGLv3
    OGL v3
    Licensed under OGL 3.0 (nationalarchives.gov.uk)
    © Crown copyright 2021, OGL v3.0, contains OS data
    Use of this data is subject to OGL v3.0 terms
    # ogl-uk
    Published under the Open Government Licence unless otherwise stated
    UK Open Government Licence (OGL)
    # odbl-1.0
    sauf mention contraire : ODbL
    Base de données sous ODbL, hors fonds de plan
    Données © les contributeurs d'OpenStreetMap, ODbL
    Open Database License (ODbL) - pas de restriction d'usage
    Keine Einschränkungen außer denen der ODbL
    # iodl-2.0
    Salvo dove diversamente specificato, IODL 2.0
    Nessuna restrizione, licenza IODL v2.0
    # nlod-2.0
    Ingen begrensninger. NLOD 2.0
    Med mindre annet er angitt: NLOD 2.0
    # dl-de-by-2.0
    Keine Nutzungsbeschränkungen; Datenlizenz Deutschland – Namensnennung – Version 2.0
    Es gelten keine Bedingungen außer der Datenlizenz Deutschland Namensnennung 2.0
    dl-de/by-2-0, ohne Gewähr
    # lo|-
    Etalab
    """#
}
