extension LicenceRounds {
  /// Sentences, half of them denials, the others denying something else. Before mending: 6 of 139 wrong, 5 of them
  /// denials, 64 of 73 right.
  static let round24 = #"""
    # lo-2.0
    Publié sous Licence Ouverte 2.0 depuis 2019
    Licence Ouverte 2.0 (remplace la licence APIE)
    Licence Ouverte 2.0, y compris pour un usage commercial
    Le jeu de données n'est pas exhaustif. Licence Ouverte 2.0
    Licence Ouverte 2.0 : aucune demande d'autorisation n'est nécessaire
    Réutilisation gratuite, sans inscription, sous Licence Ouverte 2.0
    Sauf les photographies, Licence Ouverte 2.0
    Licence ouverte 2.0 mairie de toulouse, direction du numérique
    La Ville met ses données à disposition sous Licence Ouverte 2.0 et décline toute responsabilité
    # lo
    Nous publions nos données sous Licence Ouverte
    Toutes nos données sont en Licence Ouverte
    Licence Ouverte, non exclusive et gratuite
    # odbl-1.0
    ODbL : toute base dérivée doit rester ouverte
    La base est sous ODbL, son contenu aussi
    Base sous ODbL, pas de garantie
    # cc-by-4.0
    CC BY 4.0 seit 2018
    Since 2020 licensed under CC BY 4.0
    Now CC BY 4.0
    Ab sofort unter CC BY 4.0
    Désormais sous CC BY 4.0
    This dataset is no longer restricted: CC BY 4.0
    No longer under the old licence, now CC BY 4.0
    Frei nutzbar, ohne Einschränkung, CC BY 4.0
    Nicht personenbezogen; CC BY 4.0
    Keine Gewähr für die Richtigkeit. Lizenz: CC BY 4.0
    Die Nutzung ist unter CC BY 4.0 gestattet, nicht aber die Weitergabe der Logos
    Alle Daten außer den Fotos sind CC BY 4.0
    All content, except images, is licensed CC BY 4.0
    All data excluding logos is available under CC BY 4.0
    Not subject to fees. CC BY 4.0
    No login required, CC BY 4.0
    Access is not restricted; CC BY 4.0
    There is no embargo. CC BY 4.0
    Non-personal data, CC BY 4.0
    We do not guarantee accuracy. Licensed under CC BY 4.0
    You do not need permission to use this data: CC BY 4.0
    You may not suggest that we endorse you. CC BY 4.0
    Please do not hotlink. Data: CC BY 4.0
    No dejar de citar la fuente: CC BY 4.0
    No se requiere autorización. Licencia CC BY 4.0
    Sin restricciones de acceso, CC BY 4.0
    Uso libre no exclusivo, CC BY 4.0
    Nessun costo, licenza CC BY 4.0
    Non è richiesta registrazione. Licenza CC BY 4.0
    Sem restrições, CC BY 4.0
    Não é necessária autorização; CC BY 4.0
    Zonder kosten te gebruiken onder CC BY 4.0
    Niet-commercieel en commercieel gebruik toegestaan, CC BY 4.0
    Ingen kostnader, CC BY 4.0
    Bez omezení, CC BY 4.0
    Bez ograniczeń, CC BY 4.0
    CC BY 4.0 (ab 2020)
    Daten ab 2015, CC BY 4.0
    Data from 2010 to 2020, CC BY 4.0
    Années 2015 à 2020 ; CC BY 4.0
    Population 2026, CC BY 4.0
    CC BY 4.0 and CC BY 4.0 International
    Creative Commons By (4.0), no additional restrictions
    CC BY 4.0 or later
    CC BY 4.0 where not otherwise noted
    # cc-by-sa-4.0
    CC BY-SA 4.0 or later
    # cc-by-nc-4.0
    Not for commercial use, CC BY-NC 4.0
    No commercial use: CC BY-NC 4.0
    Sans usage commercial : CC BY-NC 4.0
    # cc0-1.0
    CC0 – keine Namensnennung nötig
    No copyright: CC0
    CC0, no conditions
    Aucun droit réservé, CC0
    # ogl-uk-3.0
    OGL v3.0, no charge
    OGL v3.0 - excludes personal data
    Not sensitive. OGL v3.0
    # dl-de-by-2.0
    dl-de/by-2-0, keine Haftung
    Seit 2017: dl-de/by-2-0
    # -
    Les agents ne doivent pas indiquer Licence Ouverte
    Une licence plus ouverte que l'ODbL
    Plutôt que l'ODbL, une licence propre à la ville
    Dans le cas où la Licence Ouverte serait retenue
    Licence Ouverte ? À confirmer avec le service juridique
    Ne relève pas de la Licence Ouverte
    Document interne, la Licence Ouverte ne lui est pas applicable
    La mention « Licence Ouverte » est une erreur
    Le portail propose la Licence Ouverte, ce jeu fait exception
    Exception à la Licence Ouverte
    Licence Ouverte : pas pour ce jeu
    Aucune décision sur la Licence Ouverte
    Le conseil n'a pas encore voté l'ODbL
    ODbL abrogée le 1er mars
    Renoncer à l'ODbL
    Donnée payante, ODbL uniquement pour l'extrait gratuit
    La directive recommande CC BY 4.0
    Bei Interesse an CC BY 4.0 bitte melden
    Falls CC BY 4.0 gewünscht wird, bitte anfragen
    CC BY 4.0 entfällt
    CC BY 4.0 ist nicht die Lizenz dieses Datensatzes
    Von CC BY 4.0 ausgenommen
    Die Fotos, nicht die Daten, stehen unter CC BY 4.0
    Lizenz unklar (CC BY oder CC BY-SA?)
    Niente CC BY
    Non si applica la CC BY 4.0
    Licenza diversa da CC BY 4.0
    CC BY 4.0 solo per i metadati
    La CC BY 4.0 vale solo per il testo
    No está sujeto a CC BY 4.0
    A la espera de la licencia CC BY 4.0
    Tampoco CC BY 4.0
    Não está sob CC BY 4.0
    CC BY 4.0 ainda não aprovada
    Geen toestemming voor CC BY 4.0
    Deze data is uitgezonderd van CC0
    Ikke under CC BY
    Undtaget fra CC BY 4.0
    Ei lisensoitu CC BY 4.0
    Niedostępne na licencji CC BY 4.0
    Not CC BY 4.0
    No CC BY 4.0
    This is NOT licensed under CC BY 4.0
    CC BY 4.0 cannot be applied
    CC BY 4.0 was withdrawn in 2021
    CC BY 4.0 is under consideration
    OGL v3.0 is not suitable for this dataset
    Cannot be released under OGL v3.0
    The OGL is one option
    Anyone wanting CC BY 4.0 should ask
    Awaiting sign-off for OGL v3.0
    Previously available as CC BY 4.0
    Retired CC BY 3.0 licence
    Pre-2015 data: CC BY 3.0; later data: all rights reserved
    Licence negotiated case by case, sometimes CC BY
    More restrictive than CC BY-SA
    Less than CC BY
    Conflicts with CC BY-SA 4.0
    Violates CC BY-NC
    Question: is it CC BY 4.0 or CC0?
    # cc-by-4.0|-
    CC BY 4.0 (ab 2020)
    CC BY 4.0 (ou équivalent si la réglementation l'exige)
    # lo-2.0|-
    Licence Ouverte 2.0 à compter du 1er janvier 2020
    # -
    CC BY 4.0 once published
    # cc-by-4.0|-
    CC BY 4.0 wird empfohlen zu zitieren als: Stadt Ulm
    # other-closed|-
    Solange keine CC BY 4.0 vorliegt, alle Rechte vorbehalten
    """#
}
