extension LicenceRounds {
  /// The same of Germany, Austria, Italy, Spain, Portugal, the Netherlands and the North. Before mending:
  /// 7 of 152 wrong, 116 of 123 right.
  static let round8 = #"""
    # dl-de-by-2.0
    Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0)
    Datenlizenz Deutschland Namensnennung 2.0, Quellenvermerk: © GeoBasis-DE / LVermGeo SH
    dl-de/by-2-0 – Datenlizenz Deutschland – Namensnennung – Version 2.0
    Deutschland Datenlizenz Namensnennung 2.0
    Deutschland-Lizenz Namensnennung 2.0
    https://www.govdata.de/dl-de/by-2-0?lang=de
    http://www.govdata.de:80/dl-de/by-2-0
    {"id":"dl-by-de/2.0","name":"Datenlizenz Deutschland Namensnennung 2.0","url":"https://www.govdata.de/dl-de/by-2-0","quelle":"© Landkreis Rostock"}
    Es gilt die Datenlizenz Deutschland - Namensnennung - Version 2.0, soweit nicht anders angegeben.
    Datenlizenz Deutschland Namensnenung 2.0
    dl-de-by-2.0 (Stadt Köln)
    DL-DE->BY-2.0
    http://dcat-ap.de/def/licenses/dl-by-de/2.0#
    Datenlizenz Deutschland mit Namensnennung, Version 2.0
    Die Geodaten werden unter der Datenlizenz Deutschland – Namensnennung – Version 2.0 kostenfrei bereitgestellt.
    # dl-de-by
    Datenlizenz Deutschland – Namensnennung (Stadt Bonn)
    Datenlizenz Deutschland Namensnennung ohne Versionsangabe
    # dl-de-zero-2.0
    Datenlizenz Deutschland – Zero – Version 2.0 (dl-de/zero-2-0), Land NRW
    www.govdata.de/dl-de/zero-2-0
    Deutschland Zero 2.0 Datenlizenz
    dl-zero-de/2.0
    Die Daten können unter der Lizenz dl-de/zero-2-0 genutzt werden
    # dl-de-by-nc-1.0
    Datenlizenz Deutschland - Namensnennung - Nicht-kommerziell - Version 1.0
    dl-de-by-nc-1.0
    # de-geonutzv
    GeoNutzV (Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes)
    http://www.geodatenzentrum.de/docpdf/geonutzv.pdf?x
    # cc-by-4.0
    Creative Commons Namensnennung – 4.0 International (CC BY 4.0), Bayerische Vermessungsverwaltung – www.geodaten.bayern.de
    Namensnennung 4.0 International (CC BY 4.0)
    Creative Commons Namensnennung 4.0 International, Stadt Wien
    CC BY 4.0 Land Tirol
    https://creativecommons.org/licenses/by/4.0/deed.de?x=y
    Datenquelle: Stadt Linz – data.linz.gv.at, Lizenz CC BY 4.0
    Lizenz: CC-BY 4.0 (Land Kärnten - data.gv.at)
    Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)
    Licenza Creative Commons Attribuzione 4.0
    Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0 Internazionale
    CC BY 4.0 Regione Lombardia
    https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40
    Creative Commons Reconocimiento 4.0
    Licencia Creative Commons Reconocimiento 4.0 Internacional (Ayuntamiento de Zaragoza)
    Atribución 4.0 Internacional (CC BY 4.0)
    Reconeixement 4.0 Internacional (CC BY 4.0), Ajuntament de Barcelona
    CC BY 4.0 - Instituto Geográfico Nacional (scne.es)
    Creative Commons Atribuição 4.0 Internacional, dados.gov.pt
    Naamsvermelding 4.0 Internationaal (CC BY 4.0)
    Navngivelse 4.0 Internasjonal (CC BY 4.0) - Kartverket
    Erkännande 4.0 Internationell, Lantmäteriet
    Nimeä 4.0 Kansainvälinen (CC BY 4.0), Helsingin kaupunki
    http://creativecommons.org/licenses/by/4.0/deed.no
    Uznanie autorstwa 4.0 Międzynarodowe, GUS
    Creative Commons Uveďte původ 4.0 Mezinárodní
    CC-BY-4.0: Datenlieferant nennen
    # cc-by-3.0-at
    Creative Commons Namensnennung 3.0 Österreich (CC BY 3.0 AT)
    https://creativecommons.org/licenses/by/3.0/at/deed.de
    CC BY 3.0 AT, Stadt Graz
    # cc-by-3.0-de
    CC BY 3.0 DE - Land Berlin
    # cc-by-3.0
    Creative Commons Attribuzione 3.0 Italia
    Creative Commons Reconocimiento 3.0 España
    https://creativecommons.org/licenses/by/3.0/es/deed.es_ES
    # cc-by-2.5
    CC BY 2.5 Italia
    https://creativecommons.org/licenses/by/2.5/it/
    # cc-by
    CC BY Ayuntamiento de Madrid
    Creative Commons - Namensnennung
    Licenza CC-BY (Comune di Bologna)
    Licencia Creative Commons-Reconocimiento (CC-by)
    Creative Commons Naamsvermelding, versie onbekend
    # cc-by-sa-4.0
    Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0
    CC BY-SA 4.0 Comune di Trento
    Atribución-CompartirIgual 4.0 Internacional (CC BY-SA 4.0)
    Attribuzione - Condividi allo stesso modo 4.0 Internazionale
    Naamsvermelding-GelijkDelen 4.0
    # cc-by-sa-3.0
    Creative Commons Reconocimiento-CompartirIgual 3.0 España
    CC BY-SA 3.0 IT
    # cc-by-nc-4.0
    Namensnennung - Nicht kommerziell 4.0 International (CC BY-NC 4.0)
    Creative Commons Attribuzione - Non commerciale 4.0 Internazionale
    Reconocimiento-NoComercial 4.0
    # cc-by-nc-nd-4.0
    CC BY-NC-ND 4.0 (Namensnennung, nicht kommerziell, keine Bearbeitungen)
    Atribución-NoComercial-SinDerivadas 4.0 Internacional
    Attribuzione - Non commerciale - Non opere derivate 4.0 Internazionale (CC BY-NC-ND 4.0)
    # cc-by-nc-sa
    CC BY-NC-SA, Universität Bern
    Creative Commons Attribuzione - Non commerciale - Condividi allo stesso modo
    # cc-by-nd-4.0
    Namensnennung - Keine Bearbeitungen 4.0 International
    # cc0-1.0
    CC0 1.0 Universell, Statistik Austria
    Creative Commons CC Zero License (cc-zero), Freie und Hansestadt Hamburg
    CC0 (geen rechten voorbehouden)
    https://creativecommons.org/publicdomain/zero/1.0/deed.nl?x
    CC-0 (1.0)
    Creative Commons 0 1.0 (Provincia Autonoma di Bolzano)
    Licencia CC0 1.0 Universal, Generalitat de Catalunya
    CC0 - Trafikverket
    # iodl-2.0
    Italian Open Data License v2.0 - Regione Piemonte
    IODL 2.0 (Regione Veneto)
    Licenza IODL v. 2.0
    http://www.dati.gov.it/iodl/2.0/?x=1
    https://www.dati.gov.it/content/italian-open-data-license-v20#testo
    A12_IODL20
    IODL2.0
    # iodl-1.0
    Italian Open Data License v. 1.0
    # iodl
    Italian Open Data License (IODL) - Comune di Firenze
    # nlod-2.0
    Norsk lisens for offentlige data (NLOD) 2.0 - Oslo kommune
    NLOD 2.0, Statens vegvesen
    https://data.norge.no/nlod/no/2.0/?x
    Norwegian Licence for Open Government Data (NLOD) version 2
    # nlod-1.0
    NLOD 1.0
    # nlod
    Norsk lisens for offentlige data (NLOD)
    # odbl-1.0
    Open Data Commons Open Database License (ODbL), OpenStreetMap-Mitwirkende
    Offene Datenbank-Lizenz (ODbL) 1.0
    ODbL 1.0 (Comune di Milano)
    # be-vlaanderen-gratis-hergebruik-1.0
    Modellicentie voor gratis hergebruik - v1.0
    https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0?lang=nl
    Modellicentie Gratis Hergebruik Vlaanderen (versie 1.0)
    # ch-terms-by
    Freie Nutzung. Quellenangabe ist Pflicht. (Kanton Zürich)
    Libero utilizzo. Indicazione della fonte obbligatoria.
    # ch-terms-by-ask
    Freie Nutzung. Quellenangabe ist Pflicht. Kommerzielle Nutzung nur mit Bewilligung des Datenlieferanten zulässig.
    # other-open
    Andere offene Lizenz
    Otra (abierta)
    Altro (Open)
    # other-closed
    Alle Rechte vorbehalten, Landesamt für Vermessung
    Tutti i diritti riservati - Provincia di Trento
    # not-specified
    Lizenz nicht bekannt
    Nessuna licenza specificata
    Licencia no especificada.
    Keine Lizenz angegeben
    # -
    Freie Nutzung, Lizenz in Abklärung
    Ähnlich CC BY 4.0, siehe Nutzungsbedingungen
    Nutzungsbedingungen des Landes Salzburg, kompatibel zu CC BY
    Bisher CC BY 3.0 AT, künftig eigene Lizenz
    Die Daten dürfen nicht unter CC BY 4.0 weitergegeben werden
    Noch keine Lizenz, geplant ist dl-de/by-2-0
    Nicht kommerzielle Nutzung gestattet, kommerzielle gegen Entgelt
    Es gelten keine Zugriffsbeschränkungen
    Dati rilasciati con licenza CC BY 4.0 fino al 2020, ora con licenza propria
    Licenza non compatibile con CC BY
    Datos con licencia propia similar a CC BY 4.0
    Los metadatos están bajo CC BY 4.0; los datos, consultar
    Fotos: CC BY-NC 4.0; Daten: CC BY 4.0
    Uso personal
    Uso libre citando la fuente
    Niet onder een open licentie
    Geen gebruiksbeperkingen
    Geo Gedeeld licentie
    Overheidsinformatie zonder auteursrecht
    Vrij gebruik met bronvermelding
    Nutzung nur für interne Zwecke
    § 5 UrhG
    UVEK Nutzungsbestimmungen
    Lizenz auf Anfrage
    Dati soggetti a copyright
    Condiciones de uso del Ayuntamiento
    CC BY 4.0 oder dl-de/by-2-0
    Amtliche Karte, Vervielfältigung nur mit Genehmigung
    # cc0-1.0|-
    Software unter MIT, Daten unter CC0
    """#
}
