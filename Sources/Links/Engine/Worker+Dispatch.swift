import CLinkLoop

/// From the queues into flight.
extension Worker {
  func origin(of address: WebAddress) -> Origin {
    let key = OriginKey(address)
    if let known = origins[key] { return known }
    let domain = RegistrableDomain.of(address.host)
    let name = "\(domain):\(address.port)"
    let queue: HostQueue
    if let known = queues[name] {
      queue = known
    } else {
      queue = HostQueue(name: name, rate: context.options.rate(of: domain, port: address.port))
      queues[name] = queue
    }
    let origin = Origin(key: key, queue: queue)
    origins[key] = origin
    return origin
  }

  /// Puts a job into its host's queue.
  func enqueue(_ job: Job, first: Bool = false) {
    let origin = job.origin ?? self.origin(of: job.address)
    job.origin = origin
    origin.pending += 1
    origin.queue.lastUsed = now
    if first {
      origin.queue.pending.prepend(job)
    } else {
      origin.queue.pending.append(job)
    }
    offer(origin.queue)
  }

  /// Puts a host into the ring of those that may go on, where it may.
  func offer(_ queue: HostQueue) {
    guard !queue.isReady, !queue.isTimed, !queue.pending.isEmpty, queue.inFlight < context.options.perHost
    else { return }
    if queue.pace.nextStart > now, queue.pace.closedUntil <= now {
      queue.isTimed = true
      timers.insert(Timer(due: queue.pace.nextStart, queue: queue))
    } else {
      queue.isReady = true
      ready.append(queue)
    }
  }

  /// Starts what may start, one job a host at a time.
  func admit() {
    while inFlight < capacity, let queue = ready.popFirst() {
      queue.isReady = false
      guard let job = queue.pending.popFirst() else { continue }
      guard let origin = job.origin else { continue }
      origin.pending -= 1
      refill(queue)
      if queue.pace.closedUntil > now {
        let wait = Int((queue.pace.closedUntil - now).rounded(.up))
        conclude(job, .throttled, "\(queue.name) asked again and again to be left alone for \(wait) s")
      } else {
        launch(job, origin)
      }
      offer(queue)
    }
  }

  private func launch(_ job: Job, _ origin: Origin) {
    guard let address = usableAddress(job, origin) else { return }
    let queue = origin.queue
    let remaining = context.options.timeout - job.spent
    guard remaining > 0.05 else {
      return handle(.fail(.timeOut, "the redirects took longer than the time-out", retryAfter: nil), job, nil)
    }
    var start = EventLoop.Start(url: job.address.text)
    start.isSecure = job.address.scheme == .https || job.address.scheme == .ftps
    start.resolve = address.resolve
    start.cookie = job.cookie
    start.request = job.request
    if job.isConditional {
      start.etag = job.target.etag
      start.lastModified = job.target.lastModified
    }
    start.verify = job.verify
    start.offersHTTP2 = job.offersHTTP2
    start.fresh = job.attempt > 0 || !job.verify || job.isSecondLook
    start.connectTimeout = min(job.plain == nil ? context.options.connectTimeout : 3, remaining)
    let patience = job.plain == nil ? remaining : min(remaining, 10)
    start.timeout = job.request == .head ? max(1, remaining / 3) : patience
    // The last ones of a host close their connections behind them: an idle connection slows all others.
    if origin.idle > 0, !start.fresh {
      origin.idle -= 1
      idle -= 1
    }
    start.closeAfter = origin.pending <= origin.inFlight || idle >= maxIdle || !job.verify || job.offersHTTP2
    guard let token = freeTokens.popLast() else { return enqueue(job, first: true) }
    job.begun = nowMicroseconds
    job.requests += 1
    guard loop.start(start, token: token) else {
      freeTokens.append(token)
      return conclude(job, .internalError, "libcurl has no room for the transfer")
    }
    job.closesConnection = start.closeAfter
    flying[token] = job
    origin.inFlight += 1
    queue.inFlight += 1
    queue.pace.started(at: now)
    queue.lastUsed = now
  }

  /// The host's address for libcurl; `nil` where the job was dealt with otherwise.
  private func usableAddress(_ job: Job, _ origin: Origin) -> (resolve: String?, Void)? {
    if let literal = origin.literal {
      if let refusal = context.addressGuard.refusal(of: literal) {
        conclude(job, .addressNotAllowed, Self.refused(literal, refusal))
        return nil
      }
      return holdWhileDown(job, local: literal.isLoopback) ? nil : (nil, ())
    }
    if context.options.proxy != nil { return holdWhileDown(job, local: false) ? nil : (nil, ()) }
    guard let resolution = origin.resolution, origin.resolvedUntil > now else {
      if context.watch.isDown, !context.localNames.contains(origin.key.host),
        !origin.key.host.hasSuffix("localhost"), context.options.resolver == nil
      {
        return holdWhileDown(job, local: false) ? nil : (nil, ())
      }
      origin.parked.append(job)
      ask(origin)
      return nil
    }
    job.begun = job.begun == 0 ? nowMicroseconds : min(job.begun, nowMicroseconds)
    switch resolution {
    case .addresses(let addresses):
      let allowed = addresses.filter { context.addressGuard.refusal(of: $0) == nil }
      guard !allowed.isEmpty else {
        let first = addresses.first
        let detail = first.map { "\(origin.key.host) is \(Self.refused($0, $0.refusal ?? ""))" }
        conclude(job, .addressNotAllowed, detail ?? "no address")
        return nil
      }
      if holdWhileDown(job, local: origin.isLocal) { return nil }
      let list = allowed.prefix(8).map { $0.isV6 ? "[\($0)]" : "\($0)" }.joined(separator: ",")
      return ("\(origin.key.host):\(origin.key.port):\(list)", ())
    case .notFound:
      handle(.finish(.dnsNotFound, "\(origin.key.host): the name does not exist"), job, nil)
    case .noAddress:
      handle(.fail(.dnsNoAddress, "\(origin.key.host): the name has no address", retryAfter: nil), job, nil)
    case .failed(let words):
      handle(.fail(.dnsFailure, "\(origin.key.host): \(words)", retryAfter: nil), job, nil)
    }
    return nil
  }

  private static func refused(_ address: IPAddress, _ kind: String) -> String {
    "\(address), a \(kind) address; allow it with --allow-private-addresses"
  }

  /// Sets a job aside while our own network is down; true where it did.
  private func holdWhileDown(_ job: Job, local: Bool) -> Bool {
    guard context.watch.isDown, !local else { return false }
    let now = ll_now_us()
    job.doubt = Job.Doubt(reason: nil, detail: nil, from: now, to: now)
    doubtful.append(job)
    reviewSoon()
    return true
  }

  private func ask(_ origin: Origin) {
    guard !origin.isResolving else { return }
    origin.isResolving = true
    origin.askedAt = ll_now_us()
    let key = origin.key
    let mailbox = mailbox
    context.resolver.ask(key.host) { mailbox.post(.resolved(key, $0)) }
  }

  /// A name was resolved, or not.
  func resolved(_ key: OriginKey, _ resolution: Resolution) {
    guard let origin = origins[key] else { return }
    origin.isResolving = false
    origin.resolution = resolution
    origin.resolutionTime = Double(ll_now_us() - origin.askedAt) / 1e6
    // What could not be had is asked for again by the next try.
    var failed = true
    if case .addresses = resolution { failed = false }
    origin.resolvedUntil = now + (failed ? 0.5 : 300)
    let parked = origin.parked
    origin.parked = []
    for job in parked.reversed() {
      job.begun = origin.askedAt
      enqueue(job, first: true)
    }
  }
}
