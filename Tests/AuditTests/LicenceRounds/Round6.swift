extension LicenceRounds {
  /// A last look: short and long, not written to be hard.
  static let round6 = #"""
    # lo-2.0
    Licence Ouverte Etalab version 2
    Licence ouverte - Etalab 2.0 - Sous réserve de citer la source : SDIS 44
    Open Licence 2.0 / Licence Ouverte 2.0 (Etalab)
    Mise à disposition sous Licence Ouverte v2 (ETALAB) par la Communauté d'agglomération
    Licence Ouverte V2.0 – Paternité : Syndicat mixte
    lov2 (Licence Ouverte 2.0)
    Lic. Ouverte 2.0
    LICENCE OUVERTE ETALAB 2.0 : https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    Données DGFiP, LO 2.0
    Licence ouverte version 2.0 (art. L. 321-1 et suivants du CRPA, hors données nominatives)
    # lo
    Licence ouverte Etalab - usage libre
    Données sous licence ouverte de l'Etat
    Licence Ouverte, voir data.gouv.fr
    # odbl-1.0
    Licence : ODbL (OpenStreetMap)
    ODbL v1
    Open Database License (OdbL)
    Base sous ODBL
    http://opendatacommons.org/licenses/odbl/1.0/
    Licence Open Database (ODbL)
    # cc-by-4.0
    Creative Commons Attribution 4.0 International Licence
    CC-BY 4.0, Institut national de la statistique
    Licence Creative Commons CC-BY 4.0
    © swisstopo, CC BY 4.0
    Stadt Wien – https://data.wien.gv.at, CC BY 4.0
    CC BY 4.0 - Provincie Utrecht
    CC BY 4.0, Göteborgs Stad
    Attribution 4.0 International (CC BY 4.0) — deed
    Creative Commons BY 4.0 International Public License
    https://creativecommons.org/licenses/by/4.0/deed.ro
    http://creativecommons.org/licenses/by/4.0/legalcode.it
    https://creativecommons.org/licenses/by/4.0/deed.eu
    Creative Commons Attributie 4.0
    Creative Commons "Namensnennung 4.0 International"
    Lizenz: CC-BY 4.0 (Quelle: Open.NRW)
    Namensnennung 4.0
    licenza CC BY 4.0 internazionale
    Licencia CC BY 4.0 Internacional
    Esta base de datos se publica bajo CC-BY 4.0, citando la fuente
    Dane dostępne na licencji CC BY 4.0 Międzynarodowe
    CC-BY-4.0 (attribution)
    CC BY 4.0 Kansainvälinen
    Cc by 4.0 international
    # cc-by-3.0
    CC BY 3.0 France
    https://creativecommons.org/licenses/by/3.0/fr/
    Creative Commons Attribution 3.0
    # cc-by-3.0-de
    CC BY 3.0 DE
    https://creativecommons.org/licenses/by/3.0/de/
    # cc-by
    licence CC-BY
    Creative Commons BY
    Creative Commons Paternité
    CC BY, Ville de Namur
    # cc-by-sa-4.0
    CC BY-SA 4.0 Internacional
    https://creativecommons.org/licenses/by-sa/4.0/legalcode
    Creative Commons Namensnennung-Weitergabe unter gleichen Bedingungen 4.0
    Licence CC-BY-SA version 4.0
    # cc-by-nc-4.0
    CC-BY-NC 4.0 (usage non commercial)
    Licence Creative Commons BY-NC 4.0
    https://creativecommons.org/licenses/by-nc/4.0/
    # cc-by-nc-sa-4.0
    Licence Creative Commons Attribution - Pas d'Utilisation Commerciale - Partage à l'Identique 4.0
    # cc-by-nd-4.0
    CC BY-ND 4.0 International
    # cc0-1.0
    CC0 1.0 Universal (Public Domain Dedication)
    Lizenz CC0
    CC0 licentie
    Licence CC Zero
    https://creativecommons.org/publicdomain/zero/1.0/legalcode
    Creative Commons Zero 1.0
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung V2.0
    https://www.govdata.de/dl-de/by-2-0
    dl-de/by-2-0, Freie und Hansestadt Hamburg, Landesbetrieb Geoinformation und Vermessung
    Datenlizenz Deutschland – Namensnennung 2.0 (DL-DE-BY-2.0)
    # dl-de-zero-2.0
    Datenlizenz Deutschland – Zero 2.0
    # iodl-2.0
    IODL v2.0 - Italian Open Data License
    Licenza: Italian Open Data License v2.0
    # nlod-2.0
    Norsk lisens for offentlige data 2.0
    # ogl-uk-3.0
    Open Government Licence v3
    Licensed under the Open Government Licence version 3.0
    OGL 3.0
    # ogl-uk
    Open Government License
    # ogl-canada-2.0
    Licence du gouvernement ouvert (Canada)
    # us-public-domain
    U.S. Government Work (public domain)
    # ch-terms-by
    NonCommercialAllowed-CommercialAllowed-ReferenceRequired
    # not-specified
    Non spécifié
    nicht angegeben
    # other-pd
    Domaine public
    # other-closed
    Droits réservés
    # mit
    MIT
    # -
    Données internes
    Sans licence ouverte
    Licence à négocier avec le fournisseur
    Voir CGU
    Terms of use apply
    Nutzungsbedingungen siehe Website
    Consultare la nota legale
    Véase el aviso legal
    CC BY 4.0 oder ODbL
    CC0 / CC BY 4.0
    LO 2.0 ou ODbL 1.0
    CC BY non applicable
    Pas de CC BY
    Hors périmètre de la Licence Ouverte
    Cette donnée est exclue de la licence Etalab
    Die CC-BY-Lizenz ist nicht gültig
    Diese Daten sind nicht CC0
    OGL does not apply
    Não aplicável: CC BY
    Licenza aperta
    Etalab, 2019
    Licence ouverte de transport (LOT)
    Domaine public hydraulique
    GPL Autogas
    Licence sportive 2.0
    Licence de pêche
    Taxi licences (OGL)
    Occupation temporaire
    Free to reuse with attribution
    Open by default
    https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033205514
    https://www.ign.fr/licences
    https://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations
    Aucune contrainte d'accès
    # lo|lo-1.0
    Licence ouverte/Open License
    # other-closed|-
    Toute reproduction interdite
    """#
}
