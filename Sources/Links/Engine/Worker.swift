import CLinkLoop
import Catalog
import DequeModule
import HeapModule

/// One thread's share of a run: its own event loop, and its own hosts. Everything in it is confined to that thread;
/// others write to its mailbox.
final class Worker {
  /// What a moment in the future is waited for.
  struct Timer: Comparable {
    var due: Double
    var queue: HostQueue?
    var job: Job?

    static func < (a: Timer, b: Timer) -> Bool { a.due < b.due }
    static func == (a: Timer, b: Timer) -> Bool { a.due == b.due }
  }

  /// How many observations are handed over at once, and the most seconds that one waits for others.
  private static let batch = 256
  private static let delay = 0.02
  /// Seconds without a transfer after which connections are kept open no longer.
  private static let quiet = 2.0

  let context: RunContext
  let index: Int
  let mailbox: Mailbox
  let loop: EventLoop
  let policy: RetryPolicy
  /// How many transfers this worker may have in flight, and how many connections it keeps open beside them.
  let capacity: Int
  let maxIdle: Int

  var origins: [OriginKey: Origin] = [:]
  var queues: [String: HostQueue] = [:]
  var ready = Deque<HostQueue>()
  var timers = Heap<Timer>()
  /// Jobs in flight, by the token of their transfer.
  var flying: [Job?]
  var freeTokens: [Int]
  /// Jobs that wait for word of our own network.
  var doubtful: [Job] = []
  var finished: [Finished] = []
  /// Targets that wait in a file, and how many.
  var spool = Spool()
  var spooled = 0
  var idle = 0
  var requests = 0
  /// The monotonic time in seconds and microseconds, and the clock's, when answers were last taken.
  var now = 0.0
  var nowMicroseconds: Int64 = 0
  var moment: Timestamp
  /// Since when nothing is in flight, and how many requests there were when connections were last closed for that.
  private var quietSince = 0.0
  private var requestsAtClose = 0
  /// When observations were last handed over.
  private var delivered = 0.0
  var statusDue = 0.0
  var bound: (host: String, seconds: Double)?
  var isStopping = false
  var generator = SystemRandomNumberGenerator()

  init?(context: RunContext, index: Int, capacity: Int, maxIdle: Int) {
    guard let loop = EventLoop(options: context.options, caBundle: context.caBundle, maxIdle: maxIdle) else {
      return nil
    }
    self.context = context
    moment = context.now()
    self.index = index
    self.loop = loop
    self.capacity = capacity
    self.maxIdle = maxIdle
    mailbox = context.mailboxes[index]
    policy = RetryPolicy(
      retries: context.options.retries, delay: context.options.retryDelay, patience: context.options.patience)
    flying = Array(repeating: nil, count: capacity)
    freeTokens = Array((0..<capacity).reversed())
  }

  var inFlight: Int { capacity - freeTokens.count }

  /// Works until told to stop.
  func run() {
    mailbox.attach(loop.handle)
    while !isStopping, !context.isStopped.load(ordering: .relaxed) {
      readClocks()
      for message in mailbox.take() { receive(message) }
      fireTimers()
      admit()
      if now >= statusDue { report() }
      // When nothing is under way there is nothing to wait for.
      if finished.count >= Self.batch || now - delivered >= Self.delay || inFlight == 0 { deliver() }
      let count = loop.poll(milliseconds: pause())
      guard count > 0 else { continue }
      readClocks()
      for i in 0..<count { finished(loop.token(i), loop.answer(i)) }
    }
    deliver()
    report()
    mailbox.attach(nil)
  }

  private func readClocks() {
    nowMicroseconds = ll_now_us()
    now = Double(nowMicroseconds) / 1e6
    moment = context.now()
  }

  private func receive(_ message: Message) {
    switch message {
    case .job(let job): if !spill(job) { enqueue(job) }
    case .doubt(let job): probe(for: job)
    case .upgrade(let job): tryHTTPS(job)
    case .probed(let job, let reason): probed(job, reason)
    case .resolved(let key, let resolution): resolved(key, resolution)
    case .network: reviewDoubts()
    case .stop: isStopping = true
    }
  }

  /// Milliseconds until something has to be done without being asked.
  private func pause() -> Int {
    if !ready.isEmpty, inFlight < capacity { return 0 }
    var until = now + 0.25
    if let next = timers.min { until = min(until, next.due) }
    if !finished.isEmpty { until = min(until, delivered + Self.delay) }
    return max(0, Int(((until - now) * 1000).rounded(.up)))
  }

  private func fireTimers() {
    while let next = timers.min, next.due <= now {
      timers.removeMin()
      if let queue = next.queue {
        queue.isTimed = false
        offer(queue)
      }
      if let job = next.job { enqueue(job, first: true) }
    }
  }

  /// Hands the observations made to the caller's thread.
  private func deliver() {
    guard !finished.isEmpty else { return }
    delivered = now
    let batch = finished
    finished = []
    finished.reserveCapacity(Self.batch)
    context.outbox.change { $0.ready.append(batch) }
  }

  /// Tells what this worker is busy with, and tidies up.
  private func report() {
    statusDue = now + 0.5
    if !doubtful.isEmpty { reviewDoubts() }
    var status = WorkerStatus(inFlight: inFlight, requests: requests)
    for queue in queues.values where !queue.pending.isEmpty || queue.inFlight > 0 {
      status.hosts += 1
      let seconds = queue.estimate(connections: context.options.perHost)
      if seconds > status.slowest?.seconds ?? 0 {
        status.slowest = (queue.name, queue.waiting, seconds)
      }
    }
    if let slowest = status.slowest, slowest.seconds > max(1, bound?.seconds ?? 0) {
      bound = (slowest.host, slowest.seconds)
    }
    status.bound = bound
    context.outbox.change { [index, status] in $0.workers[index] = status }
    if origins.count > 50_000 { forgetIdleHosts() }
    if inFlight > 0 || requests == requestsAtClose { quietSince = now }
    if now - quietSince > Self.quiet { closeIdleConnections() }
  }

  /// Nobody knows when there will be more to ask: no server has to keep a connection for it.
  private func closeIdleConnections() {
    loop.closeIdle()
    requestsAtClose = requests
    for origin in origins.values { origin.idle = 0 }
    idle = 0
  }

  /// Forgets hosts that have nothing to do and nothing to remember.
  private func forgetIdleHosts() {
    origins = origins.filter { _, origin in
      origin.pending > 0 || origin.inFlight > 0 || origin.isResolving || !origin.parked.isEmpty
        || origin.idle > 0
        || origin.queue.lastUsed > now - 60
    }
    queues = queues.filter { _, queue in
      !queue.pending.isEmpty || queue.inFlight > 0 || queue.isReady || queue.isTimed
        || queue.lastUsed > now - 60
        || queue.pace.penalty > 0
    }
  }
}
