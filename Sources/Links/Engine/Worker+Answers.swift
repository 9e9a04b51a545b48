import CLinkLoop
import Catalog

/// From an answer to the next request, or to the verdict.
extension Worker {
  func finished(_ token: Int, _ answer: Answer) {
    guard let job = flying[token], let origin = job.origin else { return }
    flying[token] = nil
    freeTokens.append(token)
    let queue = origin.queue
    origin.inFlight -= 1
    queue.inFlight -= 1
    queue.requests += 1
    queue.seconds += answer.total
    requests += 1
    if answer.code == 0, !job.closesConnection {
      origin.idle += 1
      idle += 1
    }
    note(answer, job, origin, queue)
    job.answer = answer
    // A redirect whose body never came is followed none the less.
    let isBroken = !answer.isComplete && answer.headStands
    job.spent += isBroken && answer.status < 400 ? answer.firstByte : answer.total
    job.latency += answer.firstByte > 0 ? answer.firstByte : answer.total
    if let end = answer.certificateEnd { job.certificateEnd = end }
    if job.request == .head, answer.status == 0, !answer.isRefused {
      // A HEAD that hangs or breaks off says nothing.
      job.request = .ranged
      enqueue(job, first: true)
    } else {
      var judge = Judge(
        request: job.request, scheme: job.address.scheme, declaration: job.declaration, now: moment)
      judge.isConditional = job.isConditional
      handle(judge.step(answer), job, answer)
    }
    offer(queue)
  }

  /// What an answer says of the network, and of the host's patience.
  private func note(_ answer: Answer, _ job: Job, _ origin: Origin, _ queue: HostQueue) {
    guard answer.status > 0 else { return }
    if !origin.isLocal { context.watch.noteAnswer(at: nowMicroseconds) }
    if answer.status == 429 || answer.status == 503 {
      let after = AnswerHeaders.seconds(answer.headers.retryAfter, now: moment)
      queue.pace.complained(
        at: now, url: job.address.text.hashValue, isThrottle: answer.status == 429, retryAfter: after,
        patience: policy.patience)
    } else {
      queue.pace.succeeded()
      if answer.headers.rateRemaining == 0, let reset = answer.headers.rateResetSeconds(now: moment) {
        queue.pace.exhausted(at: now, reset: reset, patience: policy.patience)
      }
    }
  }

  /// Goes a step on with a job.
  func handle(_ step: Judge.Step, _ job: Job, _ answer: Answer?) {
    switch step {
    case .finish(let reason, let detail):
      if let tls = job.tls, answer != nil { return behindTLS(job, tls, reason, detail) }
      conclude(job, reason, detail)
    case .fail(let reason, let detail, let retryAfter):
      if let tls = job.tls, !job.verify { return behindTLS(job, tls, reason, detail) }
      retry(job, reason, detail, retryAfter)
    case .redirect(let location, let permanent): redirect(job, location, permanent)
    case .confirm(let request):
      job.request = request
      enqueue(job, first: true)
    case .unverified(let reason, let detail):
      if job.plain != nil { return conclude(job, reason, detail) }
      guard job.verify else { return behindTLS(job, job.tls ?? (reason, detail), reason, detail) }
      job.tls = (reason, detail)
      job.verify = false
      enqueue(job, first: true)
    case .probe:
      if job.isProbe || job.tls != nil { return handle(.finish(nil, nil), job, answer) }
      let home = context.worker(of: job.start.host)
      if home == index { probe(for: job) } else { context.mailboxes[home].post(.doubt(job)) }
    }
  }

  /// The verdict on a host whose certificate is not to be trusted, now that we know what is behind it.
  private func behindTLS(
    _ job: Job, _ tls: (reason: LinkReason, detail: String), _ behind: LinkReason?, _ detail: String?
  ) {
    let status = job.answer?.status ?? 0
    if tls.reason == .tlsHandshake {
      job.tls = nil
      guard status > 0 else {
        job.verify = true
        return retry(job, .tlsHandshake, tls.detail, nil)
      }
      return conclude(job, .tlsOutdated, "only an outdated protocol is spoken; behind it: HTTP \(status)")
    }
    let reason = TLSVerdict.refined(tls.reason, end: job.certificateEnd, now: moment)
    let seen = status > 0 ? "HTTP \(status)" + (behind.map { ", \($0.rawValue)" } ?? "") : "no answer"
    conclude(job, reason, "\(tls.detail); behind it: \(seen)")
  }

  private func retry(_ job: Job, _ reason: LinkReason, _ detail: String, _ retryAfter: Double?) {
    if job.plain != nil { return conclude(job, reason, detail) }
    if reason.mayBeOffline, !(job.origin?.isLocal ?? false) { context.watch.noteFailure(at: ll_now_us()) }
    let jitter = Double.random(in: 0...1, using: &generator)
    switch policy.decide(reason, attempt: job.attempt, retryAfter: retryAfter, jitter: jitter) {
    case .retry(let seconds):
      job.attempt += 1
      job.spent = 0
      // A server may know nothing but HTTP/2.
      if job.address.scheme == .https, reason == .tlsHandshake || reason == .notHTTP {
        job.offersHTTP2 = true
      }
      // Some servers fail on a range, and on nothing else.
      if reason == .serverError, job.attempt >= policy.retries { job.request = .plain }
      timers.insert(Timer(due: now + seconds, job: job))
    case .giveUp: conclude(job, reason, detail)
    case .tooLong(let seconds):
      conclude(job, .throttled, "\(detail); the server asks to come back in \(Int(seconds)) s")
    }
  }

  private func redirect(_ job: Job, _ location: [UInt8], _ permanent: Bool) {
    let next: WebAddress
    do throws(AddressFault) {
      next = try AddressParser.parse(bytes: location, base: job.address)
    } catch {
      let reason = error.reason == .invalidURL ? LinkReason.redirectWithoutTarget : error.reason
      return conclude(job, reason, "redirected: \(error.detail)")
    }
    let newCookies = job.keepCookies(job.answer?.headers.cookies ?? [])
    job.trail.append(job.address.shown)
    job.isPermanent = job.isPermanent && permanent
    if !newCookies, job.trail.contains(next.shown) {
      return conclude(job, .redirectLoop, "redirected in a circle, back to \(next.shown.prefix(200))")
    }
    guard job.trail.count <= context.options.maxRedirects else {
      return conclude(job, .tooManyRedirects, "more than \(context.options.maxRedirects) redirects")
    }
    if next.host != job.address.host {
      job.verify = true
      job.offersHTTP2 = false
    }
    job.address = next
    job.origin = nil
    job.attempt = 0
    if context.worker(of: next.host) == index { enqueue(job, first: true) } else { context.route(job) }
  }

  /// Asks a random path beside a job's first address, once an origin, and compares.
  func probe(for job: Job) {
    let origin = origin(of: job.start)
    let key = origin.probeKey(job.start)
    switch origin.softProbes[key] {
    case .honest?: conclude(job, nil, nil)
    case .answered(let likeness)?: compare(job, likeness)
    case .asking(let waiting)?: origin.softProbes[key] = .asking(waiting + [job])
    case nil:
      origin.softProbes[key] = .asking([job])
      var target = job.target
      target.url = job.start.sibling(UInt64.random(in: 0...UInt64.max, using: &generator))
      guard let address = try? AddressParser.parse(target.url) else {
        origin.softProbes[key] = .honest
        return conclude(job, nil, nil)
      }
      enqueue(Job(target: target, address: address, request: .ranged, purpose: .sibling))
    }
  }

  private func compare(_ job: Job, _ likeness: PageLikeness) {
    guard job.likeness.isLike(likeness) else { return conclude(job, nil, nil) }
    conclude(job, .softNotFound, "a random address beside it is answered with the same page")
  }

  /// The end of a probe: settles all jobs that waited for it.
  func settle(_ probe: Job, _ reason: LinkReason?) {
    if let job = probe.plain { return settle(probe, reason, of: job) }
    let origin = origin(of: probe.start)
    let key = origin.probeKey(probe.start)
    guard case .asking(let waiting)? = origin.softProbes[key] else { return }
    let answered = (200...299).contains(probe.answer?.status ?? 0) && reason?.state != .notAssessed
    origin.softProbes[key] = answered ? .answered(probe.likeness) : .honest
    for job in waiting { self.probe(for: job) }
  }

  /// The verdict on a job, unless our own network has to be heard first.
  func conclude(_ job: Job, _ reason: LinkReason?, _ detail: String?) {
    if job.isProbe {
      if context.worker(of: job.start.host) != index {
        job.address = job.start
        // The origin that asked lives with another worker.
        return context.mailboxes[context.worker(of: job.start.host)].post(.probed(job, reason))
      }
      return settle(job, reason)
    }
    if let reason, looksAgain(job, reason) { return }
    if let reason, reason.mayBeOffline, !(job.origin?.isLocal ?? false) {
      job.doubt = Job.Doubt(reason: reason, detail: detail, from: job.begun, to: ll_now_us())
      if !decide(job) {
        doubtful.append(job)
        reviewSoon()
      }
      return
    }
    if reason == nil, mayBeOnHTTPS(job) { return }
    emit(job, reason, detail)
  }

  /// Asks a second time about what failed, from the first address and on a new connection; true where it does.
  private func looksAgain(_ job: Job, _ reason: LinkReason) -> Bool {
    guard context.options.confirmsFailures, !job.isSecondLook, job.attempt == 0,
      [.misleading, .insecure, .unavailable, .gone].contains(reason.state)
    else { return false }
    job.isSecondLook = true
    job.restart(.ranged)
    if context.worker(of: job.address.host) == index {
      timers.insert(Timer(due: now + context.options.retryDelay, job: job))
    } else {
      context.route(job)
    }
    return true
  }

  /// A probe that ended with another worker.
  func probed(_ job: Job, _ reason: LinkReason?) { settle(job, reason) }

  func emit(_ job: Job, _ reason: LinkReason?, _ detail: String?) {
    context.resident.subtract(1, ordering: .relaxed)
    var o = Observation(url: job.target.url, state: reason?.state ?? .available)
    o.reason = reason?.rawValue
    o.detail = detail
    o.checkedAt = moment
    if job.start.isRepaired { o.repairedURL = job.start.text }
    o.redirects = job.trail.count
    if !job.trail.isEmpty {
      o.redirectChain = job.trail
      o.permanentRedirect = job.isPermanent
    }
    o.requests = job.requests
    o.httpsURL = job.httpsURL
    o.certificateEnd = job.certificateEnd.map { Timestamp(seconds: $0) }
    if let answer = job.answer { describe(answer, job, &o) }
    finished.append(Finished(observation: o, key: job.ledgerKey))
  }

  private func describe(_ answer: Answer, _ job: Job, _ o: inout Observation) {
    o.method = job.request == .head ? "HEAD" : "GET"
    o.address = answer.address.isEmpty ? nil : answer.address
    if let origin = job.origin, origin.literal == nil, origin.resolutionTime > 0 {
      o.dnsMs = Self.milliseconds(origin.resolutionTime)
    }
    if answer.isNewConnection, answer.connect > 0 { o.connectMs = Self.milliseconds(answer.connect) }
    if answer.isNewConnection, answer.tls > 0 { o.tlsMs = Self.milliseconds(answer.tls - answer.connect) }
    guard answer.status > 0 else { return }
    o.status = answer.status
    o.finalURL = job.address.shown
    o.contentType = answer.headers.contentType
    o.contentLength = answer.wholeLength
    o.lastModified = answer.headers.lastModified
    o.etag = answer.headers.etag
    o.latencyMs = Self.milliseconds(job.latency)
    o.acceptsRanges =
      answer.status == 206
      ? true : answer.headers.acceptsRanges ?? (job.request == .ranged && answer.status != 304 ? false : nil)
    o.corsAny = answer.headers.corsAny ?? ((200...299).contains(answer.status) ? false : nil)
    o.sniffedFormat = answer.sniffed(for: job.declaration)?.rawValue
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 100_000).rounded() / 100 }
}
