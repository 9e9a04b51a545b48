import CLinkLoop

/// Whether a link on `http` is to be had on `https` too: asked once its verdict stands, which it never changes. One link of a
/// host goes first; where nothing trustworthy answers it, the others are not asked for.
extension Worker {
  /// How many links may be something else on `https`, without one that is the same, before a host is asked no more.
  private static let mostDifferences = 8

  /// Whether a job that is answered waits for word of its address on `https`.
  func mayBeOnHTTPS(_ job: Job) -> Bool {
    let status = job.answer?.status ?? 0
    guard context.options.triesHTTPS, job.start.scheme == .http, !job.triedHTTPS,
      (200...299).contains(status) || status == 304
    else { return false }
    job.triedHTTPS = true
    if job.address.scheme == .https {
      // A redirect has led there.
      job.httpsURL = job.address.shown
      return false
    }
    guard context.options.httpsPort(job.start.port) != nil else { return false }
    let home = context.worker(of: job.start.host)
    if home == index { tryHTTPS(job) } else { context.mailboxes[home].post(.upgrade(job)) }
    return true
  }

  /// Asks for a job's address on `https`, or waits for the host's first one.
  func tryHTTPS(_ job: Job) {
    guard let port = context.options.httpsPort(job.start.port), !context.watch.isDown,
      let address = job.start.onHTTPS(port: port)
    else { return emit(job, nil, nil) }
    let origin = origin(of: address)
    switch origin.upgrade {
    case .refuses: return emit(job, nil, nil)
    case .asking(let waiting):
      origin.upgrade = .asking(waiting + [job])
      return
    case .unknown: origin.upgrade = .asking([])
    case .answers: break
    }
    enqueue(Job(target: job.target, address: address, request: .ranged, purpose: .https(of: job)))
  }

  /// The end of the question whether a job's address is to be had on `https`.
  func settle(_ probe: Job, _ reason: LinkReason?, of job: Job) {
    let origin = origin(of: probe.start)
    let status = probe.answer?.status ?? 0
    let isSame =
      reason == nil && (200...299).contains(status) && probe.address.scheme == .https
      && job.answer.map { probe.answer?.isSameData(as: $0, etag: job.target.etag) ?? false } ?? false
    if isSame { job.httpsURL = probe.start.shown }
    job.requests += probe.requests
    emit(job, nil, nil)
    origin.differences = isSame ? -1 : origin.differences < 0 ? -1 : origin.differences + 1
    var waiting: [Job] = []
    if case .asking(let jobs) = origin.upgrade { waiting = jobs }
    let isOut = status == 0 || reason == .throttled || origin.differences >= Self.mostDifferences
    if origin.differences < 0 {
      // Whoever was seen to have the same is asked for all the others too.
      origin.upgrade = .answers
    } else if isOut {
      origin.upgrade = context.watch.isDown ? .unknown : .refuses
    } else {
      // One by one, until one is the same.
      origin.upgrade = .unknown
    }
    for job in waiting { tryHTTPS(job) }
  }
}

extension WebAddress {
  /// The same address on `https` at a port; `nil` where that is none.
  func onHTTPS(port: Int) -> WebAddress? {
    guard scheme == .http else { return nil }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: pathStart)
    let authority = text.dropFirst(7).prefix(upTo: end)
    let shownPort = self.port == scheme.port ? "" : ":\(self.port)"
    let name = authority.dropLast(shownPort.count)
    return try? AddressParser.parse("https://\(name)\(port == 443 ? "" : ":\(port)")\(text[end...])")
  }
}
