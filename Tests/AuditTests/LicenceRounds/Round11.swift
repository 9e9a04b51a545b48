extension LicenceRounds {
  /// Sentences rather than labels. Before mending: 7 of 141 wrong, 114 of 119 right.
  static let round11 = #"""
    # lo-2.0
    L'utilisation de ces données est régie par la Licence Ouverte 2.0 (Etalab)
    Aucun des articles de la loi ne peut être invoqué pour justifier d'une restriction d'accès public. Licence Ouverte version 2.0
    Contrainte d'utilisation : Licence Ouverte version 2.0 https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf
    Données libres de droit - Licence Ouverte V2
    Licence : LOv2 Etalab
    Licence ouverte Etalab 2.0 (Cerema)
    "Licence Ouverte / Open Licence" version 2.0
    ETALAB V2.0
    Jeu de données publié par la DDT 35 sous Licence Ouverte 2.0
    LO-2.0 (Ministère de la Culture)
    En application de la Licence Ouverte 2.0, la source doit être citée.
    Licence Ouverte 2.0 d'Etalab (réutilisation libre, y compris commerciale)
    open-licence-etalab-version-2.0
    SHOM, Licence Ouverte 2.0
    Otherrestrictions; Licence Ouverte 2.0
    Licence Ouverte v2.0 (compatible Open Government Licence et CC BY 2.0)
    otherRestrictions: Licence Ouverte Etalab V2.0
    L0 2.0
    fr-lo-2.0
    # lo
    Soumis à la Licence Ouverte
    Utilisation libre sous licence ouverte (Open Licence), mention du producteur
    Licence Ouverte - Etalab (sans version)
    Pas de restriction. Licence ouverte Etalab.
    Licence ouverte, données mises à jour en continu
    Réutilisation conforme à la Licence Ouverte
    Licence Ouverte (LO) d'Etalab
    Licence Ouverte. Producteurs : DRAAF et Agreste
    Données sous licence ouverte, gratuites
    # odbl-1.0
    Licence ODbL de l'Open Knowledge Foundation
    Tisséo - Licence ODbL
    La licence ODbL s'applique à ce jeu de données
    L'utilisation de la base est soumise aux termes de la licence ODbL.
    ODbL version 1.0, Nantes Métropole
    Licence : Open Data Commons ODbL
    ODC-ODbL 1.0
    http://opendatacommons.org/licenses/odbl/1-0/legalcode
    opendatacommons.org/licenses/odbl
    Lizenz: ODbL 1.0, © OpenStreetMap-Mitwirkende
    Licensed under the Open Data Commons Open Database License 1.0 by the OpenStreetMap Foundation
    ODbL (licence à réciprocité)
    # cc-by-4.0
    Utilisation soumise à la licence CC BY 4.0
    Ce jeu est publié avec la licence Creative Commons CC-BY 4.0
    CC BY 4.0 – réutilisation commerciale autorisée
    CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), EEA
    Standard re-use policy: CC BY 4.0
    European Environment Agency, CC BY 4.0 licence
    EU Open Data: Creative Commons Attribution 4.0 International (CC BY 4.0)
    Unless otherwise indicated, content is licensed under CC BY 4.0
    CC BY 4.0 Bundesnetzagentur | SMARD.de
    Creative Commons Namensnennung 4.0 (CC BY 4.0): Quelle Deutscher Wetterdienst
    Diese Daten stehen unter der Lizenz CC BY 4.0. Namensnennung: Stadt Innsbruck
    Nutzung gemäß CC BY 4.0
    Die Nutzung unterliegt der Lizenz CC BY 4.0
    Es gilt CC BY 4.0
    CC BY 4.0 - data.wien.gv.at
    Dati soggetti alla licenza CC BY 4.0
    I dati sono pubblicati con licenza Creative Commons Attribuzione 4.0 Internazionale
    Licenza aperta CC BY 4.0 ISPRA
    Rilasciato secondo la licenza CC-BY 4.0
    I dati sono distribuiti ai sensi della licenza CC BY 4.0
    Los datos se ofrecen bajo licencia CC BY 4.0
    Sujeto a la licencia CC BY 4.0
    Uso bajo los términos de la licencia CC-BY 4.0
    CC BY 4.0. Fuente: Instituto Nacional de Estadística (www.ine.es)
    Licencia de uso: CC-BY 4.0 (IDEE)
    Llicència CC BY 4.0 (Institut Cartogràfic i Geològic de Catalunya)
    Licença CC BY 4.0, Direção-Geral do Território
    Dados abertos sob a licença CC BY 4.0
    Op deze data is de CC BY 4.0 licentie van toepassing
    CC-BY 4.0 Provincie Limburg
    Naamsvermelding verplicht, CC BY 4.0 (PDOK)
    Data er lisensiert under CC BY 4.0
    Lisens: CC BY 4.0 (Vegvesen)
    Data omfattas av CC BY 4.0
    Julkaistu lisenssillä CC BY 4.0
    Creative Commons Attribution 4.0, with attribution to the State of Queensland
    © State of Victoria 2020, this work is licensed under a Creative Commons Attribution 4.0 licence
    This dataset is made available by the Government of Ireland under a CC BY 4.0 licence
    Licence: CC BY 4.0. Terms: https://www.example.gov.ie/terms
    Available for use under CC BY 4.0 (Tailte Éireann)
    Creative Commons Attribution 4.0 International Licence ("CC BY 4.0")
    http://creativecommons.org/licenses/by/4.0/legalcode.txt
    https://creativecommons.org/licenses/by/4.0/#
    https://creativecommons.org/licences/by/4.0/
    CC BY 4.0+
    CC‑BY‑4.0
    CC–BY 4.0
    ＣＣ ＢＹ ４．０
    # cc-by-3.0
    CC BY 3.0, Generalitat Valenciana
    Creative Commons Atribución 3.0
    # cc-by-sa-3.0
    https://creativecommons.org/licenses/by-sa/3.0/es/
    CC BY-SA 3.0 Unported (Wikipedia)
    # cc-by-sa-4.0
    Publicado con CC BY-SA 4.0 por Wikimedia España
    Licensed under CC BY-SA 4.0 by OpenNorth
    # cc-by-nc-nd-3.0
    CC BY-NC-ND 3.0 (Istat)
    # cc-by-nc-4.0
    Free for non-commercial use under CC BY-NC 4.0
    CC BY-NC 4.0, utilisation commerciale interdite
    # cc0-1.0
    CC0, ingen rettigheter forbeholdt
    CC0 1.0, Open data Finland
    Released to the public domain under CC0 1.0
    Veröffentlicht unter CC0 1.0 (Stadt Moers)
    CC0 (PDOK), geen beperkingen
    Dedicated using CC0 1.0 Universal Public Domain Dedication
    # dl-de-by-2.0
    Es gilt die dl-de/by-2-0
    Nutzung nach Datenlizenz Deutschland – Namensnennung – Version 2.0
    Datenlizenz Deutschland – Namensnennung – 2.0; Datenquelle: Statistisches Amt Mecklenburg-Vorpommern
    Geodaten © Hansestadt Lübeck, dl-de/by-2-0
    # dl-de-zero-2.0
    Freigegeben unter dl-de/zero-2-0
    # ogl-uk-3.0
    Use of this data is subject to the Open Government Licence v3.0
    Terms: OGL v3.0 (ONS)
    Licensed under OGL3, Scottish Environment Protection Agency
    Open Government Licence v3.0 (Welsh Government)
    # nlod-2.0
    Lisensiert under NLOD 2.0
    # iodl-2.0
    Dati rilasciati sotto licenza IODL 2.0 dal Comune di Palermo
    # ogl-canada-2.0
    Government of Canada, Open Government Licence - Canada
    # us-public-domain
    Public domain: work of the United States Government (17 U.S.C. 105)
    # not-specified
    No licence is specified for this dataset
    Licence indéterminée
    Lizenzangabe fehlt
    # -
    CC BY 4.0 ne convient pas
    Nous ne souhaitons pas publier en ODbL
    Licence maison (≈ CC BY)
    Le fichier ne peut pas être diffusé sous Licence Ouverte 2.0 avant 2026
    Réutilisation sous licence ouverte impossible
    Licence Ouverte sous réserve d'accord du producteur, en discussion
    Nicht CC BY 4.0, sondern proprietär
    Eine Lizenzierung unter dl-de/by-2-0 ist in Vorbereitung
    Die Angabe CC BY 4.0 ist falsch
    Errore: non è CC BY 4.0
    Solo i metadati sono CC0
    Licencia pendiente (posible CC BY 4.0)
    CC BY 4.0 niet langer geldig
    Ikke lenger under NLOD 2.0
    OGL v3.0 has been superseded
    CC BY 4.0 under negotiation
    It would be nice to have CC BY 4.0
    Dual: proprietary / ODbL
    CC-BY?
    Open Data Charter
    Nederlandse auteurswet
    limitations: none
    """#
}
