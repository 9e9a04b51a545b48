/// How a ranking is made, in words that those who are ranked can check: what the pages of a ranking show.
public struct RankingMethodology: Sendable {
  /// The languages it is written in.
  public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
  }

  /// One rule of the game.
  public struct Section: Sendable {
    /// A stable kebab-case key, for addresses and translations.
    public var key: String
    /// Its title.
    public var title: String
    /// One or more sentences.
    public var text: String
  }

  /// The sections, in the order in which they are shown.
  public static func sections(of method: Ranking.Method, in language: Language) -> [Section] {
    switch language {
    case .english: english(method)
    case .french: french(method)
    }
  }

  private static func english(_ method: Ranking.Method) -> [Section] {
    let range = percent(method.weightRange)
    return [
      Section(
        key: "who", title: "Who gets which entries",
        text:
          "An entry is given to a territory of the register by the SIREN or SIRET of its publisher, else by its account on a national portal, else by its page, else by its name compared without accents, articles and legal forms, else because its portal is named by that territory alone. Never by guess: where two may be meant, or where number and account contradict each other, the entry is nobody's and is counted as such."
      ),
      Section(
        key: "once", title: "Each entry once",
        text:
          "Every portal is read once. What a national portal copied from a portal that was read as well counts there, and not a second time."
      ),
      Section(
        key: "apart", title: "Failed, not assessed and absent are three things",
        text:
          "What could not be assessed never counts as failed: it leaves the mean, the score is provisional, and a provisional score has no rank. Whoever could not be read is listed with the reason and has neither score nor rank. A link that answers with a request for authorisation is available."
      ),
      Section(
        key: "denominator", title: "Always the denominator",
        text:
          "Every mean stands beside the number of entries it is of. Nobody with fewer than \(method.fewestEntries) entries has a rank."
      ),
      Section(
        key: "score", title: "The ranked score",
        text:
          "Each axis is the mean of the publisher's entries, and the score the mean of its axes by the rulebook's weights. Because a few entries say little, each axis is drawn towards the mean of the publisher's stratum (type, population band, technology; where fewer than \(VarianceComponents.fewestPublishers) publishers are in it: type and band, then type, then everybody): the more so the fewer the entries and hosts, and the more alike the publishers of the stratum are (empirical Bayes, variance among entries and hosts by analysis of variance, among publishers by Paule and Mandel, with Morris' correction). The plain mean stands beside it."
      ),
      Section(
        key: "intervals", title: "The uncertainty",
        text:
          "\(method.draws) times hosts and entries are drawn anew: hosts by weights that all publishers on them share, because the entries of a host fail together, entries by weights of their own; what few entries or a single host cannot show of their variance is filled in from the stratum. The interval of a score holds what lies between 5 and 95 % of these draws. For the interval of a rank each draw also varies every axis' weight by up to ±\(range) % and multiplies the axes instead of adding them in half of the draws. Where every publisher has one server of its own, what the server does cannot be told from what the publisher does: the interval then covers the publisher on that server, not on another. The draws begin with the number \(method.seed), so that anybody can repeat them."
      ),
      Section(
        key: "ties", title: "Who cannot be told apart",
        text:
          "From the top down, whoever's rank interval overlaps that of the first of a group belongs to the group; the first who does not begins the next. Within a group the order says nothing."
      ),
      Section(
        key: "movement", title: "Movements",
        text:
          "A change against an earlier edition is called certain only where it is greater than the uncertainty of both editions together: the root of the summed squares of half their intervals. Editions made by different rulebooks are not compared without saying so."
      ),
      Section(
        key: "reply", title: "Right of reply",
        text:
          "Every failed link stands with what was seen of it, and when. Whoever is ranked can check it, mend it, and be audited again."
      ),
    ]
  }

  private static func french(_ method: Ranking.Method) -> [Section] {
    let range = percent(method.weightRange)
    return [
      Section(
        key: "who", title: "À qui revient chaque fiche",
        text:
          "Une fiche est attribuée à un territoire du registre par le SIREN ou le SIRET de son producteur, à défaut par son compte sur un portail national, à défaut par sa page, à défaut par son nom comparé sans accents, articles ni formes juridiques, à défaut parce que son portail n’est cité que par ce territoire. Jamais au hasard : si deux territoires sont possibles, ou si le numéro et le compte se contredisent, la fiche n’est attribuée à personne et elle est comptée comme telle."
      ),
      Section(
        key: "once", title: "Chaque fiche une seule fois",
        text:
          "Chaque portail est lu une fois. Ce qu’un portail national a copié d’un portail lu lui aussi compte à l’origine, et pas une seconde fois."
      ),
      Section(
        key: "apart", title: "Échoué, non évalué et absent sont trois choses",
        text:
          "Ce qui n’a pas pu être évalué ne compte jamais comme un échec : il sort de la moyenne, le score est provisoire, et un score provisoire n’a pas de rang. Qui n’a pas pu être lu figure avec la raison, sans score ni rang. Un lien qui demande une autorisation est disponible."
      ),
      Section(
        key: "denominator", title: "Toujours le dénominateur",
        text:
          "Chaque moyenne est accompagnée du nombre de fiches dont elle est tirée. Personne n’a de rang avec moins de \(method.fewestEntries) fiches."
      ),
      Section(
        key: "score", title: "Le score classé",
        text:
          "Chaque axe est la moyenne des fiches du producteur, et le score la moyenne de ses axes selon les poids du référentiel. Comme peu de fiches en disent peu, chaque axe est rapproché de la moyenne de la strate du producteur (type, tranche de population, technologie ; si elle compte moins de \(VarianceComponents.fewestPublishers) producteurs : type et tranche, puis type, puis tous) : d’autant plus que les fiches et les serveurs sont peu nombreux et que les producteurs de la strate se ressemblent (Bayes empirique, variance entre fiches et serveurs par analyse de variance, entre producteurs selon Paule et Mandel, avec la correction de Morris). La moyenne simple figure à côté."
      ),
      Section(
        key: "intervals", title: "L’incertitude",
        text:
          "\(method.draws) fois, serveurs et fiches sont tirés de nouveau : les serveurs par des poids communs à tous les producteurs qu’ils hébergent, car les fiches d’un serveur tombent ensemble, les fiches par des poids propres ; ce que peu de fiches ou un seul serveur ne peuvent montrer de leur variance est complété d’après la strate. L’intervalle d’un score contient ce qui se trouve entre 5 et 95 % de ces tirages. Pour l’intervalle d’un rang, chaque tirage fait aussi varier le poids de chaque axe de ±\(range) % au plus et multiplie les axes au lieu de les additionner dans la moitié des cas. Si chaque producteur a un serveur à lui seul, la part du serveur ne peut être distinguée de celle du producteur : l’intervalle vaut alors pour le producteur sur ce serveur, non sur un autre. Les tirages commencent par le nombre \(method.seed), afin que chacun puisse les refaire."
      ),
      Section(
        key: "ties", title: "Qui ne peut être distingué",
        text:
          "Du haut vers le bas, celui dont l’intervalle de rang recouvre celui du premier d’un groupe appartient au groupe ; le premier qui ne le recouvre pas commence le suivant. Dans un groupe, l’ordre ne dit rien."
      ),
      Section(
        key: "movement", title: "Les évolutions",
        text:
          "Une évolution par rapport à une édition antérieure n’est dite certaine que si elle dépasse l’incertitude des deux éditions ensemble : la racine de la somme des carrés de la moitié de leurs intervalles. Des éditions faites selon des référentiels différents ne sont pas comparées sans le dire."
      ),
      Section(
        key: "reply", title: "Droit de réponse",
        text:
          "Chaque lien en échec figure avec ce qui en a été vu, et quand. Qui est classé peut le vérifier, le réparer et être audité de nouveau."
      ),
    ]
  }

  private static func percent(_ share: Double) -> String { plain(share * 100) }
}
