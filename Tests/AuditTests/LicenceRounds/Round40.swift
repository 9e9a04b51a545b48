extension LicenceRounds {
  static let round40 = #"""
    # -
    OGL for layer A, all rights reserved for layer B
    Mixed: some layers OGL, others all rights reserved
    # other-closed
    No CC BY; all rights reserved
    © IGN 2020. Tous droits réservés.
    # cc-by
    CC BY for the data, all rights reserved for the photos
    # other-open
    Andere freie Lizenz (offen)
    Iné (otvorená licencia)
    Jiná otevřená licence
    # other-at
    Other (Attribution required)
    # is-open-government
    Icelandic Open Government Licence (Leyfi fyrir opin gögn)
    # fr-ign-grand-public
    Licence IGN pour un usage grand public
    """#
}
