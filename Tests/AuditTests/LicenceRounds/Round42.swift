extension LicenceRounds {
  static let round42 = #"""
    # lo
    Licence Ouverte %2F Open Licence %28Etalab%29
    Licence Ouverte %C3%A0 Lyon
    # cc-by-4.0
    Licencia CC BY 4.0 Instituto Geográfico Nacional: "Obra derivada de BTN25 2006-2019 CC-BY 4.0 ign.es"
    CC BY 4.0 (BTN25)
    # cc-by-2.5
    CCBY25
    CC BY v2.5
    """#
}
