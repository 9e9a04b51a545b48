extension LicenceRounds {
  /// Nothing but sentences that deny, in twenty languages, written after the others had been mended. Before mending: 8 of 98 wrong.
  static let round30 = #"""
    # -
    Sauf accord écrit, les données ne sont pas couvertes par la Licence Ouverte
    La Licence Ouverte ne s'applique qu'aux données produites avant 2018
    Licence Ouverte 2.0 pour les seuls membres du consortium
    Données en cours d'anonymisation avant passage en Licence Ouverte 2.0
    La licence ODbL est proposée au vote du conseil municipal
    Nous étudions la possibilité d'une licence ODbL
    Licence Ouverte 2.0 ? À vérifier avec le service juridique
    Hors Licence Ouverte
    Ni ODbL ni Licence Ouverte
    Sans licence ODbL
    Au-delà de 2025 : CC BY 4.0
    Si l'éditeur donne son accord, CC BY 4.0
    Pas encore sous ODbL
    L'ancienne licence était ODbL
    CC BY-SA 4.0 retirée le 3 mars
    Refus de la licence CC BY par le producteur
    Licence non ODbL
    La licence ODbL a été remplacée
    Die Lizenz CC BY 4.0 findet keine Anwendung
    Keine CC BY Lizenz
    CC BY 4.0 wird angestrebt
    Umstellung auf CC BY 4.0 ist geplant
    Sofern der Rechteinhaber zustimmt, CC BY 4.0
    dl-de/by-2-0 nur für die Jahre bis 2015
    Die Daten waren früher unter dl-de/by-2-0 verfügbar
    Weder CC BY noch CC0
    Nicht CC0
    Für Behörden dl-de/by-2-0, sonst kostenpflichtig
    Lizenz noch offen, evtl. CC BY
    Von der Datenlizenz Deutschland ausgenommen
    Non coperto da licenza CC BY 4.0
    La licenza IODL 2.0 non è applicabile
    In attesa di approvazione: CC BY 4.0
    Previo assenso dell'ente, CC BY 4.0
    Licenza CC BY 4.0 revocata
    Esclusi dalla CC BY 4.0
    Fino al 2020 CC BY 3.0, poi da definire
    No aplica CC BY 4.0
    Excepto indicación, no se concede CC BY
    Datos excluidos de la licencia CC BY 4.0
    Si el titular lo autoriza, CC BY 4.0
    Se prevé publicar con CC BY 4.0
    Não se aplica a licença CC BY 4.0
    Se o autor autorizar, CC BY 4.0
    Licença CC BY 4.0 em estudo
    De CC BY-licentie is niet van toepassing
    Niet vrijgegeven onder CC BY 4.0
    Behalve CC0
    Als de eigenaar akkoord gaat: CC0
    CC0 in voorbereiding
    Er ikke omfattet av NLOD 2.0
    NLOD gjelder ikke for disse dataene
    Hvis eieren samtykker, CC BY 4.0
    Vi planlegger CC BY 4.0
    Omfattas inte av CC0
    CC0 gäller inte
    Om ägaren godkänner, CC BY 4.0
    Ei CC BY 4.0
    CC BY 4.0 -lisenssi ei koske näitä aineistoja
    Jos omistaja sallii, CC BY 4.0
    Ikke CC BY
    Data er ikke længere under CC BY 4.0
    Nie dotyczy licencji CC BY 4.0
    Jeśli właściciel wyrazi zgodę, CC BY 4.0
    Licencja CC BY 4.0 nie obowiązuje
    Planowana licencja: CC BY 4.0
    Licence CC BY 4.0 se nevztahuje na tato data
    Pokud autor souhlasí, CC BY 4.0
    Plánujeme CC BY 4.0
    Neposkytováno pod CC BY 4.0
    Nem CC BY 4.0
    Ha a tulajdonos hozzájárul, CC BY 4.0
    A CC BY 4.0 licenc nem vonatkozik az adatokra
    Nu se aplică licența CC BY 4.0
    Dacă proprietarul este de acord, CC BY 4.0
    Licenca CC BY 4.0 ne velja
    Licenca CC BY se ne primjenjuje
    Лицензът CC BY 4.0 не се прилага
    Η άδεια CC BY 4.0 δεν ισχύει
    Litsents CC BY 4.0 ei kehti
    CC BY 4.0 licence netiek piemērota
    Licencija CC BY 4.0 netaikoma
    Not CC BY
    CC BY 4.0 does not extend to this dataset
    Everything but this dataset is CC BY 4.0
    CC BY 4.0 was considered and rejected
    If the trust agrees, OGL v3.0
    OGL v3.0 no longer applies
    Pending approval under OGL v3.0
    Some rights reserved, not CC BY
    Would be CC BY 4.0 after embargo
    CC BY 4.0 after the embargo ends
    Embargoed until 2027, then CC BY 4.0
    Sous embargo jusqu'en 2027, puis Licence Ouverte 2.0
    Gesperrt bis 2027, danach CC BY 4.0
    We do not license this under ODbL
    Copyright holder declined ODbL
    ODbL rejected
    """#
}
