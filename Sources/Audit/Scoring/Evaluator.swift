import Catalog

/// Turns entries and observations into scored findings. Pure: the same evidence, rulebook and clock give the same result.
///
/// An object that never changes, as it is met for every entry.
public final class Evaluator: Sendable {
  /// The methodology.
  public let rulebook: Rulebook
  /// What licences, formats and registers are known.
  public let vocabularies: Vocabularies
  /// The audit's clock.
  public let now: Timestamp
  private let plans: [AxisPlan]

  /// What is asked of every entry, as an object: a rule has many texts, and copying them would cost more than most checks.
  private final class Question: Sendable {
    let rule: Rule
    let check: any Check
    let isOfDatasets: Bool
    let isOfServices: Bool
    let isOfDistributions: Bool

    init(_ rule: Rule) {
      self.rule = rule
      check = rule.check
      isOfDatasets = rule.targets.contains(.dataset)
      isOfServices = rule.targets.contains(.service)
      isOfDistributions = rule.targets.contains(.distribution)
    }
  }

  /// An axis with its questions.
  private final class AxisPlan: Sendable {
    let axis: Axis
    let leavesOut: Bool
    private let questions: [Question]
    private let unretained: [Unmanaged<Question>]

    init(_ axis: Axis, _ rules: [Rule]) {
      self.axis = axis
      leavesOut = axis.unassessed == .leaveOut
      questions = rules.map(Question.init)
      unretained = questions.map { Unmanaged.passUnretained($0) }
    }

    var count: Int { questions.count }

    /// A question, without counting a reference to it: all cores would wait for the same counters.
    func question<Result>(_ at: Int, _ body: (Question) -> Result) -> Result {
      unretained[at]._withUnsafeGuaranteedRef(body)
    }
  }

  /// An evaluator of one rulebook at one moment.
  public init(rulebook: Rulebook, vocabularies: Vocabularies, now: Timestamp) {
    self.rulebook = rulebook
    self.vocabularies = vocabularies
    self.now = now
    plans = rulebook.axes.map { AxisPlan($0, rulebook.rules(of: $0)) }
  }

  /// Audits one entry.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - page: what the landing page holds; `nil` where it was not read.
  ///   - repeats: which of its addresses an earlier entry has, and the first one's id (``RepeatedLinks``).
  ///   - observation: what the link check of an address found; `nil` where it was not checked.
  public func evaluate(
    _ entry: consuming Entry, page: LandingPageEvidence? = nil, repeats: [String: String] = [:],
    observation: (String) -> Observation?
  ) -> AuditedEntry {
    let evidence = evidence(for: entry, page: page, repeats: repeats, observation: observation)
    var findings: [Finding] = []
    var axes: [AxisResult] = []
    axes.reserveCapacity(plans.count)
    for plan in plans { axes.append(result(of: plan, evidence: evidence, findings: &findings)) }
    var assessed = 0.0
    var sum = 0.0
    var total = 0.0
    for index in plans.indices {
      let weight = plans[index].axis.weight
      total += weight
      guard let score = axes[index].score else { continue }
      assessed += weight
      sum += weight * score
    }
    let score = assessed > 0 ? sum / assessed : nil
    findings.sort {
      ($0.severity.rank, $0.rule, $0.link ?? -1) < ($1.severity.rank, $1.rule, $1.link ?? -1)
    }
    return AuditedEntry(
      evidence: evidence, score: score, tier: score.flatMap { rulebook.tier(of: $0) },
      provisional: assessed < total, assessedWeight: total > 0 ? 100 * assessed / total : 0, axes: axes,
      findings: findings)
  }

  /// The evidence about an entry: its links with their observations, its licence, its publisher.
  func evidence(
    for entry: consuming Entry, page: LandingPageEvidence?, repeats: [String: String] = [:],
    observation: (String) -> Observation?
  ) -> Evidence {
    var distributions = entry.distributions
    if distributions.isEmpty {
      for endpoint in entry.endpointURLs {
        var distribution = Distribution(id: "endpoint-\(distributions.count + 1)")
        distribution.kind = .api
        distribution.endpointURLs = [endpoint]
        distributions.append(distribution)
      }
    }
    let links = distributions.indices.map { at in
      let url = distributions[at].url
      return Evidence.Link(
        distribution: distributions[at], observation: url.flatMap(observation).map(withStaleness),
        repeats: repeats.isEmpty ? nil : url.flatMap { repeats[$0] })
    }
    let licence = vocabularies.licences.clarity(of: entry)
    let officialness = vocabularies.officialness(of: entry, page: page)
    return Evidence(
      entry: entry, links: links, licence: licence, officialness: officialness, formats: vocabularies.formats,
      now: now)
  }

  /// A success that is older than the threshold is stale.
  private func withStaleness(_ observation: Observation) -> Observation {
    guard observation.state == .available || observation.state == .restricted,
      let checkedAt = observation.checkedAt,
      checkedAt.adding(seconds: Int64(rulebook.staleAfterDays) * 86_400) < now
    else { return observation }
    var stale = observation
    stale.state = .stale
    return stale
  }

  private func result(of plan: AxisPlan, evidence: Evidence, findings: inout [Finding]) -> AxisResult {
    let subject = Subject(evidence: evidence, link: nil)
    let isService = evidence.entry.kind == .service
    var answers = Answers()
    answers.signals.reserveCapacity(plan.count + evidence.links.count)
    for at in 0..<plan.count {
      let ended = plan.question(at) { question -> AxisResult? in
        if let ended = neutral(plan, question, subject, &findings) { return ended }
        if isService ? question.isOfServices : question.isOfDatasets {
          ask(question, subject, into: &answers)
        }
        if question.isOfDistributions {
          for link in evidence.links.indices {
            ask(question, Subject(evidence: evidence, link: link), into: &answers)
          }
        }
        return nil
      }
      if let ended { return ended }
    }
    return score(plan, evidence, answers, &findings)
  }

  /// The neutral result of an axis, where it has one for entries that fail this question.
  private func neutral(
    _ plan: AxisPlan, _ question: Question, _ subject: Subject, _ findings: inout [Finding]
  ) -> AxisResult? {
    guard let neutral = plan.axis.neutral, neutral.unless == question.rule.id,
      case .failed(let facts, let seen, _) = question.check.outcome(for: subject)
    else { return nil }
    let rule = question.rule
    let signal = Signal(
      rule: rule.index, link: nil, outcome: .notAssessed, points: 0, outOf: rule.points, evidence: seen)
    findings.append(finding(rule, subject.evidence, signal, facts, gain: 0))
    return AxisResult(
      axis: plan.axis.index, score: neutral.score, reason: neutral.reason, isNeutral: true, signals: [signal])
  }

  /// The signals of an axis, and what is known of those that failed.
  private struct Answers {
    var signals: [Signal] = []
    var failures: [(signal: Int, facts: Facts)] = []
  }

  private func ask(_ question: Question, _ subject: Subject, into answers: inout Answers) {
    let rule = question.rule.index
    let points = question.rule.points
    func add(_ outcome: Signal.Outcome, _ share: Double, _ evidence: String) {
      answers.signals.append(
        Signal(
          rule: rule, link: subject.link, outcome: outcome, points: points * share, outOf: points,
          evidence: evidence))
    }
    switch question.check.outcome(for: subject) {
    case .notApplicable: break
    case .passed(let seen): add(.passed, 1, seen)
    case .notAssessed(let why): add(.notAssessed, 0, why)
    case .failed(let facts, let seen, let share):
      answers.failures.append((answers.signals.count, facts))
      add(.failed, share, seen)
    }
  }

  private func score(
    _ plan: AxisPlan, _ evidence: Evidence, _ answers: Answers, _ findings: inout [Finding]
  ) -> AxisResult {
    var points = 0.0
    var outOf = 0.0
    var assessed = 0
    for at in answers.signals.indices {
      if answers.signals[at].outcome == .notAssessed {
        if plan.leavesOut { continue }
      } else if answers.signals[at].outOf > 0 {
        assessed += 1
      }
      points += answers.signals[at].points
      outOf += answers.signals[at].outOf
    }
    let score = outOf > 0 && assessed > 0 ? 100 * points / outOf : nil
    for (at, facts) in answers.failures {
      let signal = answers.signals[at]
      let gain = score == nil ? 0 : 100 * (signal.outOf - signal.points) / outOf
      findings.append(finding(rulebook.rules[signal.rule], evidence, signal, facts, gain: gain))
    }
    return AxisResult(
      axis: plan.axis.index, score: score, reason: reason(plan, score, points, outOf, answers.signals),
      signals: answers.signals)
  }

  private func reason(
    _ plan: AxisPlan, _ score: Double?, _ points: Double, _ outOf: Double, _ signals: [Signal]
  ) -> String {
    guard score != nil else {
      return signals.isEmpty ? "nothing to assess" : "not assessed: \(signals[0].evidence)"
    }
    if plan.leavesOut {
      let signals = signals.filter { $0.outOf > 0 }
      let assessed = signals.filter { $0.outcome != .notAssessed }
      let full = assessed.filter { $0.outcome == .passed }.count
      let left = signals.count - assessed.count
      return "\(full) of \(assessed.count) hold" + (left > 0 ? ", \(left) not assessed" : "")
    }
    return "\(plain(points)) of \(plain(outOf)) points"
  }

  private func finding(
    _ rule: Rule, _ evidence: Evidence, _ signal: Signal, _ facts: Facts, gain: Double
  ) -> Finding {
    let link = signal.link.map { evidence.links[$0] }
    let message = rule.message.filled { name in
      switch name {
      case "title": evidence.entry.title.best ?? evidence.entry.id
      case "distribution": link.map { $0.distribution.title.best ?? $0.target }
      default: facts[name]
      }
    }
    return Finding(
      rule: rule.index, link: signal.link, severity: rule.severity, message: message,
      fingerprint: Fingerprint.of(rule: rule.id, id: evidence.entry.id, target: link?.target ?? ""),
      axisGain: gain)
  }
}
