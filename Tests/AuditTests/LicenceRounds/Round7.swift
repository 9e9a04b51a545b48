extension LicenceRounds {
  /// What portals of France, Belgium, Switzerland and Luxembourg hold. Before mending: 7 of 147 wrong,
  /// 111 of 120 right.
  static let round7 = #"""
    # lo-2.0
    Licence Ouverte 2.0 / Open Licence 2.0 - Etalab
    Licence Ouverte v2.0 - Ville d'Angers
    Données ouvertes (Licence Ouverte / Open Licence version 2.0, avril 2017)
    Les données sont mises à disposition gratuitement sous la licence ouverte 2.0 d'Etalab.
    <p>Licence&nbsp;: <a href="https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf" target="_blank">Licence Ouverte 2.0</a></p>
    https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf#page=1
    http://www.etalab.gouv.fr:80/licence-ouverte-open-licence
    https://www.etalab.gouv.fr/licence-ouverte-open-licence?utm_source=portail
    Licence ouverte Etalab (v. 2.0)
    licence-ouverte-etalab-2-0
    Aucune restriction d'accès public. Utilisation libre sous réserve de mentionner la source (a minima le nom du producteur) et la date de sa dernière mise à jour : Licence Ouverte version 2.0
    LICENCE OUVERTE / OPEN LICENCE V2.0
    Licence Ouverte version deux
    Licence 0uverte v2.0 (Etalab)
    Licence ouverte Etalab 2,0
    Licence Ouverte - Version 2.0 - Département de l'Hérault
    Sauf mention contraire, les données sont publiées sous Licence Ouverte 2.0.
    Rediffusion libre sous Licence Ouverte v2.0, mention obligatoire : « Source : Région Bretagne »
    etalab-2.0 (SPDX)
    Licence : etalab-2.0
    Creative Commons non : Licence Ouverte 2.0
    # lo
    Licence ouverte (Etalab) - Métropole Rouen Normandie
    Open Licence (Etalab)
    Licence Ouverte de la Mission Etalab
    licence ouverte etalab
    Données publiques sous Licence Ouverte, mention de la source obligatoire
    Les données de l'INSEE sont réutilisables sous licence ouverte « Open Licence » Etalab
    Licence Ouverte (Open License) d'Etalab, applicable au 1er janvier 2019
    Pas de restriction d'accès public, Licence Ouverte Etalab
    Licence ouverte Étalab
    Licence Etalab : réutilisation libre et gratuite
    Licensce Ouverte
    LICENCE OUVERTE ETALAB (DINUM)
    # odbl-1.0
    Open Database License (ODbL) v1.0 - Rennes Métropole
    Licence ODbL (Open Database Licence) - Grand Lyon
    https://opendatacommons.org/licenses/odbl/1-0/?lang=fr
    http://opendatacommons.org:80/licenses/odbl/
    https://www.data.gouv.fr/licences#odbl
    https://www.data.gouv.fr/fr/licences#odbl
    ODBL - Partage à l'identique obligatoire
    Licence ODbL : https://spdx.org/licenses/ODbL-1.0.html#licenseText
    © les contributeurs d'OpenStreetMap sous licence ODbL
    Base de données sous licence ODbL 1.0, attribution et partage à l'identique
    Open Data Commons Open Database Licence (ODbL) version 1.0
    Licence "Open Database License" (ODbL) 1.0
    <a rel="license" href="http://opendatacommons.org/licenses/odbl/1.0/">ODbL</a>
    odbl 1
    La base est diffusée sous ODbL à l'exception des données personnelles
    Données soumises à la licence ODbL. Toute utilisation doit mentionner « Île-de-France Mobilités ».
    # fr-licence-mobilites
    Licence Mobilités (Île-de-France Mobilités)
    Licence « Mobilités » v1
    licence mobilité
    https://doc.transport.data.gouv.fr/presentation-et-mode-demploi-du-pan/conditions-dutilisation-des-donnees/licence-mobilite?q=1
    # cc-by
    Licence CC-BY, Service public de Wallonie
    Creative Commons Attribution (CC BY)
    CC BY - source : Brussels Mobility
    Creative Commons paternité
    Licence Creative Commons Attribution : BY
    # cc-by-4.0
    Licence Creative Commons Attribution 4.0 International (CC BY 4.0) – Service public de Wallonie
    https://creativecommons.org/licenses/by/4.0/deed.fr#ref-appropriate-credit
    http://creativecommons.org:80/licenses/by/4.0/
    https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1
    Cette œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution 4.0 International.
    CC BY 4.O
    CCBY 4.0 Statbel
    Sous licence CC-BY 4.0 sauf mention contraire
    CC-BY-4.0 (attribution à l'IRM/KMI)
    Licence Creative Commons Attribution 4.0 (textes et données)
    https://creativecommons.org/licenses/by/4.0/legalcode.fr?x=1
    Les données sont sous CC BY 4.0, vous devez créditer la STIB-MIVB
    cc_by_4_0
    CC-by-v4
    Creative Commons BY 4.0 (Suisse)
    # cc-by-3.0
    Creative Commons Paternité 3.0 France
    CC BY 3.0 FR
    https://creativecommons.org/licenses/by/3.0/fr/
    https://creativecommons.org/licenses/by/3.0/lu/
    CC-BY 3.0 Luxembourg
    # cc-by-sa
    CC-BY-SA Ville de Bruxelles
    Creative Commons Attribution Partage dans les mêmes conditions
    Licence CC BY SA (paternité, partage à l'identique)
    # cc-by-sa-4.0
    Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International
    CC BY-SA 4.0 : Wikimédia France
    Licence Creative Commons BY-SA version 4.0, attribution obligatoire
    # cc-by-nc-4.0
    CC BY-NC 4.0 — usage commercial sur demande
    Creative Commons Attribution-Pas d'Utilisation Commerciale 4.0 International
    https://creativecommons.org/licenses/by-nc/4.0/deed.fr?x=1#top
    # cc-by-nc-sa-4.0
    CC BY-NC-SA 4.0 (pas d'utilisation commerciale, partage dans les mêmes conditions)
    Licence Creative Commons : Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions 4.0 International
    # cc-by-nc-nd
    Creative Commons paternité, pas d'utilisation commerciale, pas de modification
    CC BY NC ND - Archives départementales
    # cc-by-nd
    Licence CC BY-ND (pas de modification)
    # cc0-1.0
    CC0 : pas de droit d'auteur
    Licence CC0 1.0 universel (Luxembourg)
    Creative Commons CC Zero (CC0 1.0)
    https://creativecommons.org/publicdomain/zero/1.0/deed.fr#deed-conditions
    http://creativecommons.org:80/publicdomain/zero/1.0/
    CC zero - Portail open data du Luxembourg
    CC-0 (Administration du cadastre et de la topographie)
    # cc-pdm-1.0
    Marque du domaine public 1.0
    https://creativecommons.org/publicdomain/mark/1.0/deed.fr#x
    # ch-terms-by
    Utilisation libre. Obligation d’indiquer la source.
    https://opendata.swiss/fr/terms-of-use#terms_by
    OPEN-BY (opendata.swiss) NonCommercialAllowed-CommercialAllowed-ReferenceRequired
    http://dcat-ap.ch/vocabulary/licenses/terms_by#
    # ch-terms-open
    NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired 
    https://opendata.swiss/terms-of-use/#terms_open
    # other-open
    Autre (ouverte)
    Autre (Open)
    # other-pd
    Domaine public (œuvre tombée dans le domaine public)
    Ces images relèvent du domaine public.
    # not-specified
    Licence non spécifiée
    licence à préciser ultérieurement
    Non renseignée.
    Pas de licence définie
    # other-closed
    Tous droits réservés - SNCF
    © Tous droits réservés, reproduction interdite
    # cecill-2.1
    CeCILL 2.1
    # mit
    Licence MIT (code)
    # eupl-1.2
    EUPL-1.2 (Licence publique de l'Union européenne)
    # -
    Licence ouverte de transport (LOT)
    Licence ouverte de la région (non Etalab)
    Licence locale compatible avec la Licence Ouverte 2.0
    Licence inspirée de la Licence Ouverte d'Etalab
    Licence Ouverte ou ODbL selon la ressource
    Anciennement sous ODbL
    Auparavant sous Licence Ouverte 2.0, désormais sous licence propriétaire
    Données en cours de passage en Licence Ouverte
    Ce jeu n'est pas encore publié sous Licence Ouverte 2.0
    Voir conditions générales d'utilisation
    https://www.data.gouv.fr/fr/licences
    Conditions d'accès et d'utilisation : voir le producteur
    Licence fermée à l'exception des données ODbL
    Les photographies sont sous CC BY-NC-ND, les données sous Licence Ouverte
    Licence d'exploitation de taxi
    Licence IGN
    Accès réservé aux partenaires de la convention
    L'usage commercial est soumis à redevance
    Convention Géo2France
    Pas d'open data
    Données sous droit d'auteur
    Textes CC BY-SA 4.0, données ODbL 1.0
    Licence payante
    L'utilisateur peut choisir entre CC BY 4.0 et ODbL
    no conditions apply to access and use
    Licence commerciale (la licence ODbL ne couvre pas ces fichiers)
    # odbl-1.0|-
    Licence Ouverte ODbL
    """#
}
