extension LicenceRounds {
  /// Dates beside names, words of a name in another order, *not specified* in the languages of the Union, sentences in languages that
  /// inflect *licence*, pages of Wikipedia and other addresses, comparisons of data; and beside each what must not be taken for it.
  static let round34 = #"""
    # lo-2.0
    Licence Ouverte Version 2.0 du 27 avril 2017
    Licence Ouverte / Open Licence 2.0 d'avril 2017
    licence ouverte version 2.0 en date du 1er mai 2017
    Licence Ouverte 2.0 (27.04.2017)
    Inspiré des données de l'INSEE, diffusé sous Licence Ouverte 2.0
    # lo-1.0
    Licence Ouverte 1.0 du 18 octobre 2011
    # lo
    Licence Ouverte du 2 mai 2017
    Licence Ouverte du 02/05/2017
    https://fr.wikipedia.org/wiki/Licence_Ouverte
    https://fr.wikipedia.org/wiki/Licence_ouverte
    Licence Ouverte (2 mars 2019)
    # cc-by-4.0
    CC BY 4.0 vom 3. Mai 2020
    CC BY 4.0 (3 May 2020)
    CC BY 4.0 z dne 25. novembra 2013
    Aquesta obra està subjecta a una llicència de Reconeixement 4.0 Internacional de Creative Commons
    Aquestes dades estan subjectes a una llicència Creative Commons Reconeixement 4.0
    Esta obra está suxeita a unha licenza Creative Commons Recoñecemento 4.0
    Datuok Creative Commons Aitortu (CC BY 4.0) lizentziapean argitaratzen dira
    Obra hau Creative Commons Aitortu 4.0 lizentzia baten mende dago
    Data jsou poskytována za podmínek licence Creative Commons Uveďte původ 4.0
    Data jsou zveřejněna pod licencí Creative Commons Uveďte původ 4.0
    Datová sada je dostupná za podmínek licence CC BY 4.0
    Údaje sú poskytované za podmienok licencie Creative Commons Uvedenie autora 4.0
    Dane są udostępniane na warunkach licencji Creative Commons Uznanie autorstwa 4.0
    Podaci su dostupni pod uvjetima licence Creative Commons Imenovanje 4.0
    Podatki so na voljo pod pogoji licence Creative Commons Priznanje avtorstva 4.0
    Данните са публикувани при условията на лиценз Creative Commons Признание 4.0
    Datele sunt publicate în condițiile licenței Creative Commons Atribuire 4.0
    Duomenys skelbiami pagal Creative Commons Priskyrimas 4.0 licencijos sąlygas
    Dati ir pieejami saskaņā ar Creative Commons CC BY 4.0 licences noteikumiem
    Τα δεδομένα διατίθενται υπό τους όρους της άδειας Creative Commons Αναφορά Δημιουργού 4.0
    Az adatok a Creative Commons Nevezd meg! 4.0 licenc feltételei szerint használhatók fel
    Aineisto on julkaistu Creative Commons Nimeä 4.0 -lisenssin ehtojen mukaisesti
    Andmed on avaldatud vastavalt litsentsile CC BY 4.0
    Uppgifterna tillhandahålls enligt villkoren i licensen CC BY 4.0
    Data from 1 May 2017, licensed under CC BY 4.0
    Updated 12 May 2020, CC BY 4.0
    Stand: 01.03.2020, CC BY 4.0
    Daten mit CC BY 4.0
    DATEN MIT CC BY 4.0
    Данные опубликованы на условиях лицензии CC BY 4.0
    # cc-by
    CC BY, 4 May 2020
    Creative Commons Attribution, 4 juin 2015
    # dl-de-by-2.0
    Datenlizenz Deutschland Namensnennung 2.0 vom 1. März 2014
    # iodl-2.0
    Italian Open Data License 2.0 del 6 marzo 2012
    # ogl-uk-3.0
    Version 3.0 UK Open Government Licence OGL
    version 3.0 of the Open Government Licence
    Open Government Licence v3.0 of 31 October 2014
    Open Government Licence version 3.0, October 31st, 2014
    OGL v3 (31 October 2014)
    # odbl-1.0
    ODbL 1.0 de 29 de junio de 2009
    https://en.wikipedia.org/wiki/Open_Database_License
    https://fr.wikipedia.org/wiki/Open_Database_License
    Based on OpenStreetMap data, published under the ODbL
    ODbL v1.0, 2009-06-29
    # -
    Licence Ouverte 2.0 jusqu'au 27 avril 2017
    OGL v3.0 from 1 January 2027
    CC BY 4.0 ab 1. Januar 2027
    Licence Ouverte 2.0 du 1er mai 2017 abrogée
    Licence Ouverte 2.0 à partir du 1er janvier 2027
    CC BY 4.0 dès le 3 mars 2027
    Nutzungsbestimmungen für Geodaten des Landes Hessen
    Aviso legal
    Η άδεια έχει καθοριστεί
    Licence stanovena
    https://creativecommons.org/licenses/nc-sampling+/1.0/
    https://creativecommons.org/licenses/sampling/1.0/
    https://creativecommons.org/licenses/devnations/2.0/
    https://en.wikipedia.org/wiki/Creative_Commons_license
    https://en.wikipedia.org/wiki/Creative_Commons
    https://en.wikipedia.org/wiki/Open_data
    https://en.wikipedia.org/wiki/History_of_the_MIT_License
    https://en.wikipedia.org/wiki/Comparison_of_free_and_open-source_software_licenses
    Datuak ez daude Creative Commons Aitortu 4.0 lizentziapean
    Datuok ez dira CC BY 4.0 lizentziapean argitaratzen
    Data nejsou poskytována za podmínek licence CC BY 4.0
    Neposkytováno za podmínek licence CC BY 4.0
    Nieudostępniane na warunkach licencji CC BY 4.0
    Dane nie są udostępniane na warunkach licencji CC BY 4.0
    Podaci nisu dostupni pod uvjetima licence CC BY 4.0
    Datele nu sunt publicate în condițiile licenței CC BY 4.0
    Aquesta obra no està subjecta a una llicència de Reconeixement 4.0 de Creative Commons
    Τα δεδομένα δεν διατίθενται υπό τους όρους της άδειας CC BY 4.0
    Data budou poskytována za podmínek licence CC BY 4.0
    Based on CC BY 4.0
    A licence based on the Open Government Licence
    Licence similar to the ODbL, under which data are published
    Data under a licence based on CC BY 4.0
    Compatible with OGL, CC-BY and ODC-BY
    MIT / GPL
    CC BY 4.0 du 1er janvier 2019 au 31 décembre 2021
    ODbL, abrogée le 3 mai 2019
    CC BY 4.0 until 31 December 2020
    Ab 1. Januar 2027 gilt CC BY 4.0
    À partir du 1er janvier 2027, Licence Ouverte
    From 1 May 2027: CC BY 4.0
    Dès le 1er mai 2027 : Licence Ouverte 2.0
    Licence Ouverte (mars 2017) 2.0
    OGL ab 1. Mai 2027
    Licence Ouverte 2.0 sera appliquée le 1er mai 2027
    IGN n'a pas de licence grand public
    Licentie Open Data
    Open Data Licence
    Government Open Licence
    MIT or GPL
    Datuak ez daude CC BY 4.0 lizentziapean
    https://en.wikipedia.org/wiki/Public_domain
    https://en.wikipedia.org/wiki/All_rights_reserved
    https://en.wikipedia.org/wiki/MIT
    https://en.wikipedia.org/wiki/Fair_use
    Based on data licensed under CC BY-NC, published under CC BY
    Based on the ODbL, data published under own terms
    licence inspired by the data licence CC BY, under review
    This is similar to data, but not under CC BY 4.0
    Licencija nurodyta apraše
    Licence je uvedena v metadatech
    Licenca je navedena
    The licence is specified
    Data nejsou dostupná podle podmínek CC BY 4.0
    Data nesmí být šířena za podmínek CC BY 4.0
    Data nebudou poskytována za podmínek CC BY 4.0
    Neveřejná data, nikoli za podmínek licence CC BY 4.0
    Dane nie będą udostępniane na warunkach CC BY 4.0
    Dane będą udostępniane na warunkach CC BY 4.0
    Podaci će biti dostupni pod uvjetima licence CC BY 4.0
    Τα δεδομένα θα διατίθενται υπό τους όρους της άδειας CC BY 4.0
    Datele vor fi publicate în condițiile licenței CC BY 4.0
    Данните не са публикувани при условията на лиценз CC BY 4.0
    Данные будут опубликованы на условиях лицензии CC BY 4.0
    Данные не публикуются на условиях лицензии CC BY 4.0
    Непубликуемые на условиях лицензии CC BY 4.0
    Aquestes dades no estan subjectes a una llicència CC BY 4.0
    Estes datos non están suxeitos a unha licenza CC BY 4.0
    Datele nu sunt supuse licenței CC BY 4.0
    Adatok nem CC BY 4.0 licenc alatt
    Aineisto ei ole julkaistu CC BY 4.0 -lisenssin ehtojen mukaisesti
    Dati nav pieejami saskaņā ar CC BY 4.0
    Andmed ei ole avaldatud vastavalt litsentsile CC BY 4.0
    # fr-ign-grand-public
    Licence grand public IGN
    IGN licence grand public
    # be-fluvius
    Open Data Licentie Fluvius
    Licentie Open Data Fluvius
    Fluvius Open Data Licentie
    # be-oostende
    Licentie Open Data Oostende
    # statcan-olf
    Open Licence of Statistics Canada
    https://www.statcan.gc.ca/fr/reference/licence
    https://www.statcan.gc.ca/reference/licence
    https://www.statcan.gc.ca/fra/reference/licence
    Based on Statistics Canada data, reproduced under the Statistics Canada Open Licence
    # eccc-data-servers
    Licence d'utilisation finale pour les serveurs de données d'Environnement et Changement climatique Canada
    Data Servers End-use Licence – Environment and Climate Change Canada
    # de-geonutz-berlin
    Nutzungsbestimmungen für Geodaten des Landes Berlin
    # de-geonutzv
    Nutzungsbestimmungen für Geodaten des Bundes
    # es-ley-37-2007
    Aviso legal de datos.gob.es
    Aviso legal datos.gob.es
    https://datos.gob.es/ca/aviso-legal
    https://datos.gob.es/eu/aviso-legal
    # es-aemet
    Aviso legal de AEMET
    # not-specified
    Η άδεια δεν έχει καθοριστεί
    Δεν έχει καθοριστεί
    Δεν καθορίζεται άδεια
    Δεν έχει οριστεί άδεια
    Лицензът не е посочен
    Не е посочено
    Няма посочен лиценз
    Licenca nije navedena
    Nije navedeno
    Licenca nije određena
    Licence není uvedena
    Neuvedeno
    Nespecifikováno
    Licence nebyla stanovena
    Licens ikke angivet
    Licensen er ikke angivet
    Ikke specificeret
    Licentie niet gespecificeerd
    De licentie is niet opgegeven
    Litsents määramata
    Litsentsi ei ole määratud
    Litsents on täpsustamata
    Lisenssiä ei ole määritelty
    Lisenssi ei tiedossa
    Ei määritelty
    Gan sonrú
    Níl an ceadúnas sonraithe
    Nincs megadva
    A licenc nincs meghatározva
    Nem meghatározott licenc
    La licenza non è specificata
    Licence nav norādīta
    Nav norādīts
    Licencija nenurodyta
    Licencija nėra nurodyta
    Mhux speċifikat
    Il-liċenzja mhijiex speċifikata
    Nie określono
    Licencja nieokreślona
    Nie określono licencji
    Licencja nie została określona
    A licença não foi especificada
    Licență nespecificată
    Licența nu este specificată
    Nespecificat
    Licencia nie je uvedená
    Licencia nie je špecifikovaná
    Licenca ni določena
    Licenca ni navedena
    Licensen är inte angiven
    Ej angivet
    La licencia no está especificada
    La licence n'est pas précisée
    Die Lizenz ist nicht angegeben
    Lizenz wurde nicht festgelegt
    Licence: nije navedena
    Άδεια: δεν έχει οριστεί
    The licence has not been specified
    # cc-sampling-plus-1.0
    https://creativecommons.org/licenses/sampling+/1.0/
    http://creativecommons.org/licenses/sampling%2B/1.0/deed.de
    https://creativecommons.org/licenses/sampling+/1.0/br/
    # ogl-uk
    https://en.wikipedia.org/wiki/Open_Government_Licence
    https://en.m.wikipedia.org/wiki/Open_Government_Licence
    # mit
    https://de.wikipedia.org/wiki/MIT-Lizenz
    https://fr.wikipedia.org/wiki/Licence_MIT
    https://es.wikipedia.org/wiki/Licencia_MIT
    https://en.wikipedia.org/wiki/MIT_License
    MIT/X11 licence
    X11/MIT
    MIT (X11)
    MIT X11 License
    Expat/MIT
    MIT/Expat licence
    MIT
    mit license
    # gpl
    https://en.wikipedia.org/wiki/GNU_General_Public_License
    https://fr.wikipedia.org/wiki/Licence_publique_g%C3%A9n%C3%A9rale_GNU
    GNU General Public License, 2 June 1991
    # gfdl
    https://de.wikipedia.org/wiki/GNU-Lizenz_f%C3%BCr_freie_Dokumentation
    # iodl
    https://it.wikipedia.org/wiki/Italian_Open_Data_License
    # cc0-1.0
    https://en.wikipedia.org/wiki/CC0
    https://de.wikipedia.org/wiki/Creative_Commons_Zero
    # cc-by-sa-4.0
    Aquesta obra està subjecta a una llicència de Reconeixement-CompartirIgual 4.0 Internacional de Creative Commons
    Datuak Creative Commons Aitortu-PartekatuBerdin 4.0 lizentziapean daude
    Dane udostępniono na zasadach licencji Creative Commons Uznanie autorstwa – Na tych samych warunkach 4.0
    Podaci su dostupni pod uvjetima licence Creative Commons Imenovanje-Dijeli pod istim uvjetima 4.0
    Podatki so na voljo pod pogoji licence Creative Commons Priznanje avtorstva-Deljenje pod enakimi pogoji 4.0
    # cc-by-nc-4.0
    Aquesta obra està subjecta a una llicència de Reconeixement-NoComercial 4.0 Internacional de Creative Commons
    Data jsou poskytována za podmínek licence Creative Commons Uveďte původ-Neužívejte komerčně 4.0
    CC BY-NC 4.0 vom 3. Mai 2020
    Données sous licence CC BY-NC 4.0 du 3 mai 2020
    Aquesta obra està subjecta a una llicència de Reconeixement-NoComercial 4.0 Internacional
    # cc-by-3.0
    Creative Commons Attribution 3.0, 4 juin 2015
    # gpl-3.0
    GNU General Public License v3.0, 29 June 2007
    # gpl-2.0
    GNU General Public License version 2, June 1991
    # mpl-2.0
    Mozilla Public License 2.0 of 3 January 2012
    # ogl-canada|ogl-canada-2.0
    Canada Open Government Licence
    # cc-by-4.0|-
    Nutzung MIT CC BY 4.0
    Similar to other data, under CC BY 4.0
    Data jsou dostupná podle podmínek CC BY 4.0
    # cc-by-nc-sa-4.0
    Datuak CC BY-NC-SA 4.0 lizentziapean daude
    # apache-2.0|-
    https://en.wikipedia.org/wiki/Apache_License
    # cc-by-nd-4.0
    Podaci su dostupni pod uvjetima licence Creative Commons Imenovanje-Bez prerada 4.0
    # cc-by-nc-4.0|-
    Aquesta obra està subjecta a una llicència Creative Commons de Reconeixement 4.0 per a usos no comercials
    """#
}
